import { longestPoint } from '@inflytande/domain/events/hearing-point';
import type { Problem } from '@inflytande/domain/kernel/result';
import { m } from '@inflytande/i18n/messages';
import { problemSentence } from '@inflytande/i18n/problem-sentence';
import { Alert } from '@inflytande/ui/alert';
import { Button } from '@inflytande/ui/button';
import { ErrorSummary } from '@inflytande/ui/error-summary';
import { TextArea } from '@inflytande/ui/field';
import { Details } from '@inflytande/ui/details';
import { HelpContacts } from '../feedback/help-contacts.tsx';
import { paths } from '../paths.ts';
import { Page } from '../site/page.tsx';
import { problemOf } from '../site/problem.ts';
import { moved, shown, type Ask, type Reply, type Route } from '../site/route.ts';
import { Swedish, To, useHref } from '../site/site-context.tsx';
import { askForCode } from './join.page.tsx';
import { LiveList, type Room } from './live-list.tsx';
import { seatIn, type Seat } from './room-cookie.ts';

/** What was just said: thanks for it, help where life may be in danger (B5), or why it did not go. */
type Said = { readonly typed: string; readonly urgent: boolean; readonly problem: Problem | null };

const roomOf = async ({ api, params: { id } }: Ask, seat: Seat): Promise<Room | null> => {
  try {
    const room = await api.hearingRoom.get(seat);
    return room.eventId === id ? room : null;
  } catch (error) {
    if (problemOf(error) === null) throw error;
    return null;
  }
};

const view = async (ask: Ask, said: Said | null = null): Promise<Reply> => {
  const seat = seatIn(ask.cookies);
  const room = seat === null ? null : await roomOf(ask, seat);
  if (seat === null || room === null) return askForCode();
  const thanks = ask.search.get('sagt') === 'ja';
  return shown({
    status: said?.problem ? 422 : 200,
    script: 'room',
    title: () => (said?.problem ? `${m.portal_error_prefix()} ` : '') + room.title,
    body: () => (
      <LivePage room={room} code={seat.code} clientKey={crypto.randomUUID()} said={said} thanks={thanks} />
    ),
  });
};

const textIn = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

const say = async (ask: Ask, seat: Seat, posted: FormData): Promise<Reply> => {
  const typed = textIn(posted, 'text').slice(0, 2 * longestPoint);
  const sent = { clientKey: textIn(posted, 'clientKey'), text: typed };
  const { id = '' } = ask.params;
  try {
    const { urgent } = await ask.api.hearingPoint.say({ ...seat, ...sent });
    return urgent
      ? await view(ask, { typed: '', urgent, problem: null })
      : moved(paths.liveHearing(id, { sagt: 'ja' }));
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    return view(ask, { typed, urgent: false, problem });
  }
};

const support = async (ask: Ask, seat: Seat, posted: FormData): Promise<Reply> => {
  const { id = '' } = ask.params;
  try {
    const pointId = textIn(posted, 'punkt');
    await ask.api.hearingPoint.support({ ...seat, pointId, supports: textIn(posted, 'stod') === 'ja' });
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    return view(ask, { typed: '', urgent: false, problem });
  }
  // The script asks for no page: it has one.
  return posted.get('medan') === 'ja'
    ? shown({ title: () => '', fragment: true, body: () => null })
    : moved(paths.liveHearing(id));
};

/** The live page of a hearing for those who take part: say something, see what is shown, support it (B5, B8, E1). */
export const liveHearingRoute: Route = {
  pattern: '/hearingar/:id/nu',
  get: (ask) => view(ask),
  post: (ask, posted) => {
    const seat = seatIn(ask.cookies);
    if (seat === null) return Promise.resolve(askForCode());
    return posted.get('gor') === 'stod' ? support(ask, seat, posted) : say(ask, seat, posted);
  },
};

const Answer = ({ said, thanks }: { readonly said: Said | null; readonly thanks: boolean }) => {
  if (said?.urgent === true)
    return (
      <Alert tone="danger" role="alert">
        <p>{m.hearing_live_urgent()}</p>
        <HelpContacts />
      </Alert>
    );
  if (said?.problem)
    return (
      <ErrorSummary
        title={m.portal_errors_title()}
        errors={[
          { field: said.problem.path === 'text' ? 'text' : 'main', message: problemSentence(said.problem) },
        ]}
      />
    );
  return thanks ? (
    <Alert tone="success" role="status">
      <p>{m.hearing_live_thanks()}</p>
    </Alert>
  ) : null;
};

type LivePageProps = {
  readonly room: Room;
  readonly code: string;
  readonly clientKey: string;
  readonly said: Said | null;
  readonly thanks: boolean;
};

const LivePage = ({ room, code, clientKey, said, thanks }: LivePageProps) => {
  const href = useHref();
  const here = href(paths.liveHearing(room.eventId));
  const problem = said?.problem ?? null;
  return (
    <Page
      title={<Swedish>{room.title}</Swedish>}
      above={[{ to: paths.hearings(), label: m.portal_hearings_title() }]}
    >
      <Answer said={said} thanks={thanks} />
      {room.open ? (
        <form method="post" action={here} className="form" noValidate>
          <input type="hidden" name="gor" value="sag" />
          <input type="hidden" name="clientKey" value={clientKey} />
          <TextArea
            id="text"
            name="text"
            rows={3}
            maxLength={longestPoint}
            label={m.hearing_live_say()}
            hint={m.hearing_live_say_hint({ most: longestPoint })}
            error={problem?.path === 'text' ? problemSentence(problem) : undefined}
            defaultValue={said?.typed ?? ''}
          />
          <p className="button-row">
            <Button type="submit">{m.hearing_live_send()}</Button>
          </p>
        </form>
      ) : (
        <Alert>
          <p>{m.hearing_live_closed()}</p>
        </Alert>
      )}
      <h2>{m.hearing_live_points()}</h2>
      <p className="soft">{room.open ? m.hearing_live_points_lead() : m.hearing_live_points_closed()}</p>
      <LiveList code={code} room={room} points={room.points} action={room.open ? here : null} />
      {room.open ? (
        <noscript>
          <p>
            <To to={paths.liveHearing(room.eventId)}>{m.hearing_live_reload()}</To>
          </p>
        </noscript>
      ) : null}
      <Details quiet summary={m.portal_help_summary()}>
        <HelpContacts />
      </Details>
    </Page>
  );
};
