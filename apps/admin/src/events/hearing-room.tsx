import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useSubscription } from '@trpc/tanstack-react-query';
import { trpc } from '../api.ts';
import { patterns, publicPaths } from '../paths.ts';
import { Loaded } from '../shell/loaded.tsx';
import { MayDo } from '../shell/may-do.tsx';
import { Page } from '../shell/page.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { RoomLists, type RoomData } from './room-lists.tsx';
import { useRoomChanges, type RoomChanges } from './use-room-changes.ts';

const route = getRouteApi('/inside/hearingar/$id/lista');

/** Milliseconds between two looks at whether somebody else has opened the list. */
const pace = 5000;

type Stage = { readonly eventId: string; readonly room: RoomData; readonly changes: RoomChanges };

const NotOpened = ({ eventId, changes }: Stage) => (
  <>
    <p>{m.hearing_room_open_lead()}</p>
    <Button
      aria-disabled={changes.open.isPending}
      onClick={() => {
        if (!changes.open.isPending) changes.open.mutate({ id: eventId });
      }}
    >
      {m.hearing_room_open()}
    </Button>
  </>
);

/** Fetches the lists anew as soon as something is said, supported or settled, at most once a second (E1). */
const RoomLive = ({ code }: { readonly code: string }) => {
  const queries = useQueryClient();
  useSubscription(
    trpc.hearingRoom.follow.subscriptionOptions(
      { code },
      { onData: () => void queries.invalidateQueries(trpc.hearingRoom.review.pathFilter()) },
    ),
  );
  return null;
};

const Opened = ({ eventId, room, changes }: Stage & { readonly room: RoomData }) => {
  const code = room.room?.joinCode ?? '';
  return (
    <>
      <p>{m.hearing_room_code({ address: `${window.location.host}${publicPaths.join}`, code })}</p>
      <p>
        <a href={publicPaths.presentHearing(eventId, code)} target="_blank" rel="noreferrer">
          {m.hearing_room_present()}
        </a>
      </p>
      <RoomLive code={code} />
      <RoomLists eventId={eventId} room={room} changes={changes} />
      <section className="panel stack">
        <p>{m.hearing_room_close_about()}</p>
        <Button
          variant="secondary"
          onClick={() => {
            if (!changes.close.isPending) changes.close.mutate({ id: eventId });
          }}
        >
          {m.hearing_room_close()}
        </Button>
      </section>
    </>
  );
};

const Closed = ({ eventId, room, changes }: Stage) => {
  const left = room.points.some(
    ({ status, statementId }) => status === 'let-through' && statementId === null,
  );
  const handedOver = room.points.some(({ statementId }) => statementId !== null);
  return (
    <>
      <p>{m.hearing_room_closed()}</p>
      {left ? (
        <section className="panel stack">
          <p>{m.hearing_room_hand_over_about()}</p>
          <Button
            onClick={() => {
              if (!changes.handOver.isPending) changes.handOver.mutate({ id: eventId });
            }}
          >
            {m.hearing_room_hand_over()}
          </Button>
        </section>
      ) : null}
      {handedOver && !left ? (
        <p>
          {m.hearing_room_handed_over_all()} <Link to={patterns.incoming}>{m.admin_nav_incoming()}</Link>
        </p>
      ) : null}
      <RoomLists eventId={eventId} room={room} changes={changes} />
    </>
  );
};

const Room = ({ eventId }: { readonly eventId: string }) => {
  const query = useQuery({
    ...trpc.hearingRoom.review.queryOptions({ id: eventId }),
    // Once it is open, what comes in is told (see `RoomLive`).
    refetchInterval: ({ state }) => (state.data?.room === null ? pace : false),
  });
  const changes = useRoomChanges();
  const failed = Object.values(changes).find(({ error }) => error !== null);
  return (
    <>
      {failed === undefined ? null : <ProblemNotice error={failed.error} comfort={m.admin_nothing_lost()} />}
      <Loaded query={query}>
        {(room) => {
          const Part = room.room === null ? NotOpened : room.room.closedAt === null ? Opened : Closed;
          return (
            <div className="stack">
              <p className="soft">{room.title}</p>
              <Part eventId={eventId} room={room} changes={changes} />
            </div>
          );
        }}
      </Loaded>
    </>
  );
};

/** The moderator's screen during a hearing: the queue, the shortlist, the code and the end (B5, B8). */
export const HearingRoom = () => {
  const { id } = route.useParams();
  return (
    <Page
      title={m.hearing_room_title()}
      above={
        <Link to={patterns.hearing} params={{ id }}>
          {m.hearing_nav()}
        </Link>
      }
    >
      <MayDo action="hearing-room/review">
        <Room eventId={id} />
      </MayDo>
    </Page>
  );
};
