import { m } from '@inflytande/i18n/messages';
import { rolesWord } from '@inflytande/i18n/role-words';
import type { RouterOutputs } from '@inflytande/server/api';
import { Button, ButtonLink } from '@inflytande/ui/button';
import { ErrorSummary } from '@inflytande/ui/error-summary';
import { TextField } from '@inflytande/ui/field';
import { paths, servicePath, type Language } from '../paths.ts';
import { Page } from '../site/page.tsx';
import { To, useHref } from '../site/site-context.tsx';
import { PasskeyPlace } from './passkey-place.tsx';

/** How somebody came to the sign-in, and what there is to choose among. */
export type Arrival = {
  readonly ways: RouterOutputs['session']['ways'];
  readonly people: RouterOutputs['session']['people'];
  readonly me: RouterOutputs['session']['me'];
  /** Whether a strong sign-in is asked for (Z6): then only strong ways are offered. */
  readonly strong: boolean;
  /** Where one goes afterwards, without language and with it. */
  readonly goal: string;
  readonly goalInLanguage: string;
  readonly language: Language;
};

type EmailStepProps = {
  readonly arrival: Arrival;
  readonly typed: string;
  readonly error: string | undefined;
};

/** The first step: an address, or another way. */
export const EmailStep = ({ arrival, typed, error }: EmailStepProps) => {
  const { ways, people, me, strong, goal } = arrival;
  const href = useHref();
  return (
    <Page
      title={strong ? m.sign_in_strong_title() : m.sign_in_title()}
      lead={strong ? m.sign_in_strong_lead() : m.sign_in_lead()}
    >
      {error === undefined ? null : (
        <ErrorSummary
          title={m.portal_errors_title()}
          errors={[{ field: strong || !ways.code ? 'andra' : 'epost', message: error }]}
        />
      )}
      {strong ? null : ways.code ? (
        <form method="post" action={href(paths.signIn())} className="form" noValidate>
          <input type="hidden" name="till" value={goal} />
          <TextField
            id="epost"
            name="epost"
            type="email"
            label={m.sign_in_email()}
            hint={m.sign_in_email_hint()}
            error={error}
            defaultValue={typed}
            autoComplete="username webauthn"
            autoCapitalize="none"
            spellCheck={false}
          />
          <p className="button-row">
            <Button type="submit">{m.sign_in_send_code()}</Button>
          </p>
        </form>
      ) : (
        <p>{m.sign_in_no_code()}</p>
      )}
      <OtherWays arrival={arrival} />
      {strong && me.person !== null ? <p>{m.sign_in_strong_missing()}</p> : null}
      {people.length === 0 ? null : (
        <Invented
          arrival={arrival}
          people={strong ? people.filter(({ id }) => id === me.person?.id) : people}
        />
      )}
    </Page>
  );
};

const OtherWays = ({ arrival: { ways, strong, goalInLanguage, language } }: { arrival: Arrival }) => {
  const services = ways.services.filter(({ id }) => !strong || id === 'strong-oidc');
  return (
    <section id="andra" tabIndex={-1}>
      <PasskeyPlace
        act="sign-in"
        label={strong ? m.sign_in_strong_passkey() : m.sign_in_passkey()}
        about={m.sign_in_passkey_about()}
        goal={goalInLanguage}
        language={language}
      />
      {services.map(({ id, label }) => (
        <p key={id} className="button-row">
          <ButtonLink variant="secondary" href={servicePath(id, goalInLanguage)}>
            {label}
          </ButtonLink>
        </p>
      ))}
    </section>
  );
};

type InventedProps = { readonly arrival: Arrival; readonly people: Arrival['people'] };

/** The demonstration: choose somebody, with a button each. */
const Invented = ({ arrival: { goal, strong, ways }, people }: InventedProps) => {
  const href = useHref();
  return (
    <section>
      <h2>{m.sign_in_demo_title()}</h2>
      <p>{m.sign_in_demo_about()}</p>
      {ways.mailbox ? (
        <p>
          <To to={paths.mailbox()}>{m.sign_in_demo_mailbox()}</To>
        </p>
      ) : null}
      <form method="post" action={href(paths.signIn())}>
        <input type="hidden" name="till" value={goal} />
        {strong ? <input type="hidden" name="stark" value="1" /> : null}
        <ul className="records">
          {people.map(({ id, name, email, held }) => (
            <li key={id}>
              <Button type="submit" variant="secondary" name="person" value={id}>
                {strong ? m.sign_in_strong_demo({ name }) : name}
              </Button>
              <p className="meta">
                <span>{rolesWord(held.map(({ role }) => role))}</span>
                <span>{email}</span>
              </p>
            </li>
          ))}
        </ul>
      </form>
    </section>
  );
};
