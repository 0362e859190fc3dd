import { mostTogether, signUpNeeds, waysIn, type WayToCome } from '@inflytande/domain/events/hearing-sign-up';
import type { Problem } from '@inflytande/domain/kernel/result';
import { needWords, wayToComeWords } from '@inflytande/i18n/hearing-words';
import { m } from '@inflytande/i18n/messages';
import { problemSentence } from '@inflytande/i18n/problem-sentence';
import type { RouterInputs, RouterOutputs } from '@inflytande/server/api';
import { Button } from '@inflytande/ui/button';
import { ErrorSummary } from '@inflytande/ui/error-summary';
import { RadioGroup, TextField } from '@inflytande/ui/field';
import { paths } from '../paths.ts';
import { Checks } from '../people/pool-fields.tsx';
import { writtenDate } from '../site/dates.ts';
import { useHref, useSite } from '../site/site-context.tsx';

type Hearing = RouterOutputs['event']['get'];
type SignUpInput = RouterInputs['signUp']['submit'];

/** What was typed, and why it did not go. */
export type Tried = { readonly input: SignUpInput; readonly problem: Problem };

const textIn = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

/** The posted form as the server takes it, which says what is wrong with it. */
export const signUpIn = (form: FormData, eventId: string): SignUpInput => ({
  eventId,
  clientKey: textIn(form, 'clientKey'),
  comes: textIn(form, 'comes') as WayToCome,
  persons: /^\d+$/.test(textIn(form, 'persons').trim()) ? Number(textIn(form, 'persons')) : 0,
  name: textIn(form, 'name'),
  needs: signUpNeeds.filter((need) => form.getAll('needs').includes(need)),
});

const Room = ({ hearing }: { readonly hearing: Hearing }) => {
  if (hearing.placesLeft === null || !waysIn(hearing.form).includes('on-site')) return null;
  if (hearing.placesLeft > 0) return <p>{m.hearing_sign_up_left({ count: hearing.placesLeft })}</p>;
  return <p>{hearing.form === 'hybrid' ? m.hearing_sign_up_full() : m.hearing_sign_up_full_room()}</p>;
};

/** What has to be arranged, and what becomes of having said so (Z1). */
const Needs = () => (
  <>
    <Checks
      name="needs"
      legend={m.hearing_sign_up_needs()}
      choices={signUpNeeds.map((value) => ({ value, label: needWords[value]() }))}
    />
    <p className="soft small">{m.hearing_sign_up_needs_hint()}</p>
  </>
);

type SignUpFormProps = {
  readonly hearing: Hearing;
  /** Carried along, so that a nervous thumb signs up once. */
  readonly clientKey: string;
  readonly tried: Tried | null;
};

/** Signs up without an account (E1): how one comes, how many, and what has to be arranged. */
export const SignUpForm = ({ hearing, clientKey, tried }: SignUpFormProps) => {
  const href = useHref();
  const { language } = useSite();
  const sentence = tried === null ? '' : problemSentence(tried.problem);
  const path = tried?.problem.path ?? '';
  const errorOf = (field: string) => (tried !== null && path === field ? sentence : undefined);
  const ways = waysIn(hearing.form);
  return (
    <form method="post" action={href(paths.hearing(hearing.id))} className="form" noValidate>
      {tried === null ? null : (
        <ErrorSummary
          title={m.portal_errors_title()}
          errors={[{ field: ['comes', 'persons', 'name'].includes(path) ? path : 'main', message: sentence }]}
        />
      )}
      <p>{m.hearing_sign_up_lead()}</p>
      {hearing.signUpUntil === null ? null : (
        <p>{m.hearing_sign_up_open_until({ date: writtenDate(language, hearing.signUpUntil) })}</p>
      )}
      <Room hearing={hearing} />
      <input type="hidden" name="clientKey" value={tried?.input.clientKey ?? clientKey} />
      <RadioGroup
        id="comes"
        name="comes"
        label={m.hearing_sign_up_comes()}
        error={errorOf('comes')}
        chosen={tried?.input.comes ?? (ways.length === 1 ? ways[0] : undefined)}
        choices={ways.map((value) => ({ value, label: wayToComeWords[value]() }))}
      />
      <TextField
        id="persons"
        name="persons"
        className="field-short"
        inputMode="numeric"
        maxLength={String(mostTogether).length}
        label={m.hearing_sign_up_persons()}
        hint={m.hearing_sign_up_persons_hint()}
        error={errorOf('persons')}
        defaultValue={tried === null ? '1' : String(tried.input.persons)}
      />
      <TextField
        id="name"
        name="name"
        className="field-short"
        autoComplete="name"
        maxLength={100}
        label={m.hearing_sign_up_name()}
        hint={m.hearing_sign_up_name_hint()}
        error={errorOf('name')}
        defaultValue={tried?.input.name ?? ''}
      />
      <Needs />
      <p className="button-row">
        <Button type="submit">{m.hearing_sign_up_send()}</Button>
      </p>
    </form>
  );
};
