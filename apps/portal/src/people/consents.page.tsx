import { ageBands, consentPurposes, type ConsentPurpose } from '@inflytande/domain/people/consent';
import { m } from '@inflytande/i18n/messages';
import { ageBandWords, consentWords } from '@inflytande/i18n/pool-words';
import { problemSentence } from '@inflytande/i18n/problem-sentence';
import type { RouterOutputs } from '@inflytande/server/api';
import { Alert } from '@inflytande/ui/alert';
import { Button } from '@inflytande/ui/button';
import { Select, TextField } from '@inflytande/ui/field';
import { paths } from '../paths.ts';
import { writtenDate } from '../site/dates.ts';
import { Page } from '../site/page.tsx';
import { problemOf } from '../site/problem.ts';
import { moved, shown, type Ask, type Reply, type Route } from '../site/route.ts';
import { useHref, useSite } from '../site/site-context.tsx';
import { consentForm } from './consent-form.ts';
import { PoolFields } from './pool-fields.tsx';

type Own = RouterOutputs['consent']['own'];

const page = async ({ api }: Ask, refused?: { purpose: string; sentence: () => string }): Promise<Reply> => {
  const { person } = await api.session.me();
  if (person === null) return moved(paths.signIn({ till: paths.consents() }));
  const [own, authorities] = await Promise.all([api.consent.own(), api.authority.list()]);
  const municipalities = authorities.flatMap(({ municipalityCode, name }) =>
    municipalityCode === null ? [] : [{ value: municipalityCode, label: name }],
  );
  return shown({
    secret: true,
    status: refused === undefined ? 200 : 422,
    title: () => (refused === undefined ? '' : `${m.portal_error_prefix()} `) + m.privacy_consent_title(),
    body: () => <ConsentsPage own={own} municipalities={municipalities} refused={refused} />,
  });
};

/** What I have said yes to, and taking it back (Z1, C11, R2). */
export const consentsRoute: Route = {
  pattern: '/mitt-konto/samtycken',
  get: page,
  post: async (ask, posted) => {
    const asked = consentForm(posted);
    try {
      if (asked.kind === 'withdraw') await ask.api.consent.withdraw({ id: asked.id });
      else await ask.api.consent.give(asked.input);
      return moved(paths.consents());
    } catch (error) {
      const problem = problemOf(error);
      if (problem === null) throw error;
      return page(ask, {
        purpose: asked.kind === 'give' ? asked.input.purpose : '',
        sentence: () => problemSentence(problem),
      });
    }
  },
};

type Choices = { readonly municipalities: readonly { readonly value: string; readonly label: string }[] };

const Given = ({ consent }: { consent: Own['consents'][number] }) => {
  const href = useHref();
  const { language } = useSite();
  return (
    <form method="post" action={href(paths.consents())} className="form">
      <p>
        {m.privacy_consent_given()}{' '}
        {consent.until === null
          ? m.privacy_consent_until_withdrawn()
          : m.privacy_consent_until({ date: writtenDate(language, consent.until) })}
      </p>
      <input type="hidden" name="withdraw" value={consent.id} />
      <p className="button-row">
        <Button type="submit" variant="secondary">
          {m.privacy_consent_withdraw()}
        </Button>
      </p>
    </form>
  );
};

const Give = ({ purpose, municipalities }: Choices & { purpose: ConsentPurpose }) => {
  const href = useHref();
  return (
    <form method="post" action={href(paths.consents())} className="form">
      <input type="hidden" name="purpose" value={purpose} />
      <Select
        id={`age-${purpose}`}
        name="ageBand"
        className="field-short"
        label={m.privacy_consent_age()}
        defaultValue="30-49"
        choices={ageBands.map((value) => ({ value, label: ageBandWords[value]() }))}
      />
      {purpose === 'interest-pool' ? (
        <>
          <PoolFields municipalities={municipalities} />
          <TextField
            id="until"
            name="until"
            type="date"
            className="field-short"
            label={m.privacy_consent_end()}
            hint={m.privacy_consent_end_hint()}
          />
        </>
      ) : null}
      <p className="button-row">
        <Button type="submit">{m.privacy_consent_give()}</Button>
      </p>
    </form>
  );
};

type ConsentsPageProps = Choices & {
  readonly own: Own;
  readonly refused: { readonly purpose: string; readonly sentence: () => string } | undefined;
};

const ConsentsPage = ({ own, municipalities, refused }: ConsentsPageProps) => (
  <Page title={m.privacy_consent_title()} lead={m.privacy_consent_lead()}>
    {consentPurposes.map((purpose) => {
      const given = own.consents.find((one) => one.purpose === purpose && one.holds);
      return (
        <section key={purpose}>
          <h2>{consentWords[purpose].title()}</h2>
          <p>{consentWords[purpose].about()}</p>
          {refused?.purpose === purpose ? (
            <Alert tone="danger" role="alert">
              <p>{refused.sentence()}</p>
            </Alert>
          ) : null}
          {given === undefined ? (
            <Give purpose={purpose} municipalities={municipalities} />
          ) : (
            <Given consent={given} />
          )}
        </section>
      );
    })}
    <h2>{m.privacy_consent_copy_title()}</h2>
    <p>{m.privacy_consent_copy_about()}</p>
    <form method="post" action="/api/downloads/own-personal-data" className="button-row">
      <Button type="submit" variant="secondary" name="format" value="html">
        {m.privacy_consent_copy_html()}
      </Button>
      <Button type="submit" variant="secondary" name="format" value="json">
        {m.privacy_consent_copy_json()}
      </Button>
    </form>
  </Page>
);
