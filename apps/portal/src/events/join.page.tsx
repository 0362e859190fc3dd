import { parseJoinCode } from '@inflytande/domain/events/hearing-room';
import type { Problem } from '@inflytande/domain/kernel/result';
import { m } from '@inflytande/i18n/messages';
import { problemSentence } from '@inflytande/i18n/problem-sentence';
import { Button } from '@inflytande/ui/button';
import { ErrorSummary } from '@inflytande/ui/error-summary';
import { TextField } from '@inflytande/ui/field';
import { paths } from '../paths.ts';
import { Page } from '../site/page.tsx';
import { problemOf } from '../site/problem.ts';
import { moved, shown, type Ask, type Reply, type Route } from '../site/route.ts';
import { useHref } from '../site/site-context.tsx';
import { seatCookie } from './room-cookie.ts';

/** Asks for the code that is shown in the room. */
export const askForCode = (typed = '', problem?: Problem): Reply =>
  shown({
    status: problem === undefined ? 200 : 422,
    title: () => (problem === undefined ? '' : `${m.portal_error_prefix()} `) + m.hearing_join_title(),
    body: () => (
      <JoinPage typed={typed} error={problem === undefined ? undefined : problemSentence(problem)} />
    ),
  });

const join = async (ask: Ask, typed: string): Promise<Reply> => {
  const code = parseJoinCode(typed);
  if (!code.ok) return askForCode(typed, code.problem);
  try {
    const { eventId } = await ask.api.hearingRoom.get({ code: code.value });
    const seat = { code: code.value, participant: crypto.randomUUID() };
    return moved(paths.liveHearing(eventId), [seatCookie(seat, ask.secure)]);
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    return askForCode(typed, problem);
  }
};

/** A short address to say aloud: the code leads to the hearing that goes on (B8). */
export const joinRoute: Route = {
  pattern: '/delta',
  get: () => Promise.resolve(askForCode()),
  post: (ask, posted) => {
    const value = posted.get('kod');
    return join(ask, typeof value === 'string' ? value.slice(0, 40) : '');
  },
};

const JoinPage = ({ typed, error }: { readonly typed: string; readonly error: string | undefined }) => {
  const href = useHref();
  return (
    <Page title={m.hearing_join_title()} lead={m.hearing_join_lead()}>
      {error === undefined ? null : (
        <ErrorSummary title={m.portal_errors_title()} errors={[{ field: 'kod', message: error }]} />
      )}
      <form method="post" action={href(paths.join())} className="form" noValidate>
        <TextField
          id="kod"
          name="kod"
          className="field-short"
          inputMode="numeric"
          autoComplete="off"
          label={m.hearing_join_code()}
          hint={m.hearing_join_code_hint()}
          error={error}
          defaultValue={typed}
        />
        <p className="button-row">
          <Button type="submit">{m.hearing_join_send()}</Button>
        </p>
        <p className="soft small">{m.hearing_join_not_stored()}</p>
      </form>
    </Page>
  );
};
