import { parseReceipt } from '@inflytande/domain/feedback/receipt';
import type { Problem } from '@inflytande/domain/kernel/result';
import { m } from '@inflytande/i18n/messages';
import { problemSentence } from '@inflytande/i18n/problem-sentence';
import { Button } from '@inflytande/ui/button';
import { ErrorSummary } from '@inflytande/ui/error-summary';
import { textOf } from '../organisations/form-parts.tsx';
import { paths } from '../paths.ts';
import { CodeField } from '../site/code-field.tsx';
import { Page } from '../site/page.tsx';
import { problemOf } from '../site/problem.ts';
import { shown, type Ask, type Reply, type Route } from '../site/route.ts';
import { To, useHref } from '../site/site-context.tsx';
import { TakeBackCheck } from './change-by-code.tsx';
import { FollowPage, type Followed, type Judging } from './follow-parts.tsx';
import { verdictIn } from './verdict-fields.tsx';

const form = (typed = '', problem?: Problem): Reply =>
  shown({
    status: problem === undefined ? 200 : 422,
    title: () => (problem === undefined ? '' : `${m.portal_error_prefix()} `) + m.portal_follow_title(),
    body: () => (
      <FollowForm typed={typed} error={problem === undefined ? undefined : problemSentence(problem)} />
    ),
  });

const page = (followed: Followed, judging: Judging): Reply =>
  shown({
    secret: true,
    status: judging.problem === null ? 200 : 422,
    title: () => (judging.problem === null ? '' : `${m.portal_error_prefix()} `) + m.portal_follow_title(),
    body: () => <FollowPage followed={followed} judging={judging} />,
  });

type Does = NonNullable<Judging['does']>;
type Said = {
  readonly api: Ask['api'];
  readonly receipt: string;
  readonly sent: NonNullable<Judging['sent']>;
};

/** What a form of the page is sent for; whether life may be in danger follows from new words alone. */
const says: Readonly<Record<Does, (said: Said) => Promise<{ readonly urgent?: boolean } | void>>> = {
  bedom: ({ api, receipt, sent: { verdict, note } }) => api.verdict.giveByReceipt({ receipt, verdict, note }),
  svara: ({ api, receipt, sent: { reply } }) => api.authorQuestion.replyByReceipt({ receipt, reply }),
  andra: ({ api, receipt, sent: { text } }) => api.ownStatement.reviseByReceipt({ receipt, text }),
  'ta-tillbaka': ({ api, receipt }) => api.ownStatement.takeBackByReceipt({ receipt }),
};
const isSaid = (does: unknown): does is Does => typeof does === 'string' && Object.hasOwn(says, does);

/** Judges (B4), replies (B5), says it in other words or takes it back (B1), where the form was sent for that. */
const say = async ({ api }: Ask, posted: FormData, code: string): Promise<Judging> => {
  const does = posted.get('gor');
  const said = { code, problem: null, done: false, urgent: false };
  if (!isSaid(does)) return { ...said, sent: null, does: null };
  const sent = { ...verdictIn(posted), reply: textOf(posted, 'reply'), text: textOf(posted, 'text') };
  try {
    const told = await says[does]({ api, receipt: code, sent });
    return { ...said, sent, does, done: true, urgent: told?.urgent === true };
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    return { ...said, problem, sent, does };
  }
};

const check = (code: string): Reply =>
  shown({ secret: true, title: () => m.by_code_check_title(), body: () => <TakeBackCheck code={code} /> });

/** Come back with the code: status, replies and whether it is solved, never the text that was sent (B4, B6). */
export const followRoute: Route = {
  pattern: '/folj',
  get: () => Promise.resolve(form()),
  post: async (ask, posted) => {
    const value = posted.get('kod');
    const typed = typeof value === 'string' ? value.slice(0, 100) : '';
    const receipt = parseReceipt(typed);
    if (!receipt.ok) return form(typed, receipt.problem);
    if (posted.get('gor') === 'kontrollera') return check(receipt.value);
    try {
      const judging = await say(ask, posted, receipt.value);
      return page(await ask.api.statement.follow({ receipt: receipt.value }), judging);
    } catch (error) {
      const problem = problemOf(error);
      if (problem === null) throw error;
      return form(typed, problem);
    }
  },
};

const FollowForm = ({ typed, error }: { typed: string; error: string | undefined }) => {
  const href = useHref();
  return (
    <Page title={m.portal_follow_title()} lead={m.portal_follow_lead()}>
      {error === undefined ? null : (
        <ErrorSummary title={m.portal_errors_title()} errors={[{ field: 'kod', message: error }]} />
      )}
      <form method="post" action={href(paths.follow())} className="form" noValidate>
        <CodeField
          label={m.portal_follow_code()}
          hint={m.portal_follow_code_hint()}
          error={error}
          typed={typed}
        />
        <p className="button-row">
          <Button type="submit">{m.portal_follow_show()}</Button>
        </p>
      </form>
      <p>
        {m.portal_follow_lost()} <To to={paths.submit()}>{m.portal_nav_submit()}</To>
      </p>
    </Page>
  );
};
