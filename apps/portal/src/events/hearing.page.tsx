import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Alert } from '@inflytande/ui/alert';
import { paths } from '../paths.ts';
import { Page } from '../site/page.tsx';
import { problemOf } from '../site/problem.ts';
import { moved, shown, type Ask, type Reply, type Route } from '../site/route.ts';
import { Swedish, To } from '../site/site-context.tsx';
import { HearingFacts, HearingStatus, type EventRow } from './hearing-parts.tsx';
import { signUpCookie } from './own-sign-up.page.tsx';
import { SignUpForm, signUpIn, type Tried } from './sign-up-form.tsx';

type Hearing = RouterOutputs['event']['get'];

const page = async ({ api, params: { id = '' } }: Ask, tried: Tried | null = null): Promise<Reply> => {
  const [hearing, preMeetings] = await Promise.all([
    api.event.get({ id }),
    api.event.list({ kind: 'pre-meeting' }),
  ]);
  const before = preMeetings.filter(({ parentId }) => parentId === id);
  return shown({
    status: tried === null ? 200 : 422,
    title: () => (tried === null ? '' : `${m.portal_error_prefix()} `) + hearing.title,
    body: () => (
      <HearingPage hearing={hearing} before={before} clientKey={crypto.randomUUID()} tried={tried} />
    ),
  });
};

/** One hearing: when, where, who is invited, how many came, and signing up for it (E1). */
export const hearingRoute: Route = {
  pattern: '/hearingar/:id',
  get: (ask) => page(ask),
  post: async (ask, posted) => {
    const { id = '' } = ask.params;
    const input = signUpIn(posted, id);
    try {
      const { receipt } = await ask.api.signUp.submit(input);
      return moved(paths.ownSignUp(id), [signUpCookie(receipt, ask.secure)]);
    } catch (error) {
      const problem = problemOf(error);
      if (problem === null) throw error;
      return page(ask, { input, problem });
    }
  },
};

const Because = ({ status, changedBecause: reason }: Hearing) => {
  if (reason === null) return null;
  return (
    <Alert tone={status === 'cancelled' ? 'warning' : 'info'}>
      <p>
        {status === 'cancelled'
          ? m.hearing_cancelled_because({ reason })
          : m.hearing_changed_because({ reason })}
      </p>
    </Alert>
  );
};

type HearingPageProps = {
  readonly hearing: Hearing;
  readonly before: readonly EventRow[];
  readonly clientKey: string;
  readonly tried: Tried | null;
};

const HearingPage = ({ hearing, before, clientKey, tried }: HearingPageProps) => (
  <Page
    title={<Swedish>{hearing.title}</Swedish>}
    above={[{ to: paths.hearings(), label: m.portal_hearings_title() }]}
  >
    <HearingStatus status={hearing.status} />
    <Because {...hearing} />
    <HearingFacts hearing={hearing} before={before} />
    {hearing.status === 'planned' && hearing.signUpUntil !== null ? (
      <section aria-labelledby="anmal">
        <h2 id="anmal">{m.hearing_sign_up_title()}</h2>
        {hearing.signUpOpen ? (
          <SignUpForm hearing={hearing} clientKey={clientKey} tried={tried} />
        ) : (
          <p>{m.hearing_sign_up_closed()}</p>
        )}
        <p>
          {m.hearing_own_ask()} <To to={paths.ownSignUp(hearing.id)}>{m.hearing_own_ask_link()}</To>
        </p>
      </section>
    ) : null}
  </Page>
);
