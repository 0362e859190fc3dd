import { parseReceipt } from '@inflytande/domain/feedback/receipt';
import type { Problem } from '@inflytande/domain/kernel/result';
import { m } from '@inflytande/i18n/messages';
import { problemSentence } from '@inflytande/i18n/problem-sentence';
import type { RouterOutputs } from '@inflytande/server/api';
import { Alert } from '@inflytande/ui/alert';
import { Button } from '@inflytande/ui/button';
import { ErrorSummary } from '@inflytande/ui/error-summary';
import type { ReactNode } from 'react';
import { paths } from '../paths.ts';
import { CodeField } from '../site/code-field.tsx';
import { Page } from '../site/page.tsx';
import { problemOf } from '../site/problem.ts';
import { shown, type Ask, type Reply, type Route } from '../site/route.ts';
import { useHref } from '../site/site-context.tsx';

const cookieName = 'anmalan';
const minutes = 10;

const cookie = (value: string, { maxAge, secure }: { maxAge: number; secure: boolean }) =>
  `${cookieName}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;

/** Carries the code to the next page: never in an address, and gone after ten minutes. */
export const signUpCookie = (receipt: string, secure: boolean): string =>
  cookie(receipt, { maxAge: minutes * 60, secure });

type Own = RouterOutputs['signUp']['follow'];
type Seen = { readonly id: string; readonly title: string };

const view = (seen: Seen, draw: () => ReactNode, cookies: readonly string[] = []): Reply =>
  shown({
    secret: true,
    cookies,
    title: () => m.hearing_own_title(),
    body: () => (
      <Page
        title={m.hearing_own_title()}
        above={[
          { to: paths.hearings(), label: m.portal_hearings_title() },
          { to: paths.hearing(seen.id), label: seen.title },
        ]}
      >
        {draw()}
      </Page>
    ),
  });

const asking = (seen: Seen, typed = '', problem: Problem | null = null): Reply => ({
  ...view(seen, () => <CodeForm id={seen.id} typed={typed} problem={problem} />),
  ...(problem === null ? {} : { status: 422 as const }),
});

const seenBy = async ({ api, params: { id = '' } }: Ask): Promise<Seen> => {
  const { title } = await api.event.get({ id });
  return { id, title };
};

/** The sign-up that a code opens, at the hearing that it belongs to. */
const opened = async ({ api }: Ask, { id }: Seen, code: string): Promise<Own | null> => {
  const own = await api.signUp.follow({ receipt: code });
  return own.eventId === id ? own : null;
};

const show = async (ask: Ask, seen: Seen, code: string): Promise<Reply> => {
  const notFound: Problem = { code: 'sign-up/not-found', path: 'kod' };
  try {
    const own = await opened(ask, seen, code);
    return own === null
      ? asking(seen, code, notFound)
      : view(seen, () => <OwnSignUp own={own} id={seen.id} code={code} />);
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    return asking(seen, code, problem);
  }
};

/** One's own sign-up: whether there is a place, the link to the meeting, and cancelling it (E1). */
export const ownSignUpRoute: Route = {
  pattern: '/hearingar/:id/anmalan',
  get: async (ask) => {
    const seen = await seenBy(ask);
    const code = parseReceipt(ask.cookies[cookieName] ?? '');
    return code.ok ? show(ask, seen, code.value) : asking(seen);
  },
  post: async (ask, posted) => {
    const seen = await seenBy(ask);
    const value = posted.get('kod');
    const typed = typeof value === 'string' ? value.slice(0, 100) : '';
    const code = parseReceipt(typed);
    if (!code.ok) return asking(seen, typed, code.problem);
    if (posted.get('gor') !== 'avboka') return show(ask, seen, code.value);
    try {
      await ask.api.signUp.withdraw({ receipt: code.value });
      return view(
        seen,
        () => (
          <Alert tone="success">
            <p>{m.hearing_own_withdrawn()}</p>
          </Alert>
        ),
        [cookie('', { maxAge: 0, secure: ask.secure })],
      );
    } catch (error) {
      const problem = problemOf(error);
      if (problem === null) throw error;
      return asking(seen, typed, problem);
    }
  },
};

type CodeFormProps = { readonly id: string; readonly typed: string; readonly problem: Problem | null };

const CodeForm = ({ id, typed, problem }: CodeFormProps) => {
  const href = useHref();
  const error = problem === null ? undefined : problemSentence(problem);
  return (
    <form method="post" action={href(paths.ownSignUp(id))} className="form" noValidate>
      {error === undefined ? null : (
        <ErrorSummary title={m.portal_errors_title()} errors={[{ field: 'kod', message: error }]} />
      )}
      <CodeField label={m.hearing_own_code()} hint={m.hearing_own_enter()} error={error} typed={typed} />
      <p className="button-row">
        <Button type="submit">{m.hearing_own_show()}</Button>
      </p>
    </form>
  );
};

const Standing = ({ comes, persons, waits }: Own) => {
  if (comes === 'remote') return <p>{m.hearing_own_remote({ persons })}</p>;
  return <p>{waits ? m.hearing_own_waits({ persons }) : m.hearing_own_place({ persons })}</p>;
};

const MeetingLink = ({ comes, link }: Own) => {
  if (comes !== 'remote') return null;
  if (link === null) return <p>{m.hearing_own_no_link()}</p>;
  return (
    <p>
      {m.hearing_own_link()}: <a href={link}>{link}</a>
    </p>
  );
};

const OwnSignUp = ({ own, id, code }: { readonly own: Own; readonly id: string; readonly code: string }) => {
  const href = useHref();
  return (
    <>
      <Standing {...own} />
      <MeetingLink {...own} />
      <h2>{m.hearing_own_code()}</h2>
      <p className="receipt-code">{code}</p>
      <Alert tone="warning">
        <p>{m.hearing_own_save()}</p>
      </Alert>
      <form method="post" action={href(paths.ownSignUp(id))} className="form">
        <input type="hidden" name="kod" value={code} />
        <p>{m.hearing_own_withdraw_about()}</p>
        <p className="button-row">
          <Button type="submit" variant="secondary" name="gor" value="avboka">
            {m.hearing_own_withdraw()}
          </Button>
        </p>
      </form>
    </>
  );
};
