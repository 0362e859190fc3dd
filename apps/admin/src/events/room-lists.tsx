import { readingOrder } from '@inflytande/domain/events/hearing-point';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Alert } from '@inflytande/ui/alert';
import { Button } from '@inflytande/ui/button';
import type { ReactNode } from 'react';
import type { RoomChanges } from './use-room-changes.ts';

export type RoomData = RouterOutputs['hearingRoom']['review'];
type Point = RoomData['points'][number];

type ListProps = {
  readonly id: string;
  readonly title: string;
  readonly none: string;
  readonly points: readonly Point[];
  /** What can be done with each; nothing once it is closed. */
  readonly acts: (point: Point, index: number) => ReactNode;
};

const List = ({ id, title, none, points, acts }: ListProps) => (
  <section aria-labelledby={id}>
    <h2 id={id} tabIndex={-1}>
      {title}
    </h2>
    {points.length === 0 ? <p className="soft">{none}</p> : null}
    <ul className="records">
      {points.map((point, index) => (
        <li key={point.id}>
          {point.status === 'received' && point.crisisSigns.length > 0 ? (
            <Alert tone="danger">
              <p>{m.hearing_room_urgent({ words: point.crisisSigns.join(', ') })}</p>
            </Alert>
          ) : null}
          <p id={`point-${point.id}`}>{point.text}</p>
          {point.status === 'let-through' ? (
            <p className="soft small">{m.hearing_room_support({ count: point.support })}</p>
          ) : null}
          <p className="row">{acts(point, index)}</p>
        </li>
      ))}
    </ul>
  </section>
);

type ActProps = {
  readonly point: Point;
  readonly word: string;
  readonly variant?: 'primary' | 'secondary' | 'tertiary';
  readonly onAct: () => void;
};

const Act = ({ point, word, variant = 'secondary', onAct }: ActProps) => (
  <Button variant={variant} aria-describedby={`point-${point.id}`} onClick={onAct}>
    {word}
  </Button>
);

const urgentFirst = (points: readonly Point[]): readonly Point[] =>
  points.toReversed().toSorted((a, b) => Number(b.crisisSigns.length > 0) - Number(a.crisisSigns.length > 0));

const movedUp = (ids: readonly string[], index: number): string[] =>
  ids.map((id, at) => (at === index - 1 ? (ids[index] ?? id) : at === index ? (ids[index - 1] ?? id) : id));

type RankedProps = {
  readonly point: Point;
  readonly index: number;
  readonly ids: readonly string[];
  readonly onRank: (ids: readonly string[]) => void;
};

/** What can be done with a point on the shortlist. */
const Ranked = ({ point, index, ids, onRank }: RankedProps) => (
  <>
    {index === 0 ? null : (
      <Act point={point} word={m.hearing_room_up()} onAct={() => onRank(movedUp(ids, index))} />
    )}
    <Act
      point={point}
      variant="tertiary"
      word={m.hearing_room_off()}
      onAct={() => onRank(ids.filter((id) => id !== point.id))}
    />
  </>
);

type RoomListsProps = {
  readonly eventId: string;
  readonly room: RoomData;
  readonly changes: RoomChanges;
};

/** The queue, the shortlist, what is shown besides, and what was put aside (B5, B8). */
export const RoomLists = ({ eventId, room, changes }: RoomListsProps) => {
  const open = room.room?.closedAt === null;
  const shown = readingOrder(room.points.filter(({ status }) => status === 'let-through'));
  const listed = shown.filter(({ rank }) => rank !== null);
  const ids = listed.map(({ id }) => id);
  const rank = (next: readonly string[]) => changes.rank.mutate({ eventId, ids: [...next] });
  const settle = (point: Point, to: 'let-through' | 'put-aside') =>
    changes.settle.mutate({ id: point.id, to });
  const aside = (point: Point) => (
    <Act
      point={point}
      variant="tertiary"
      word={m.hearing_room_put_aside()}
      onAct={() => settle(point, 'put-aside')}
    />
  );
  const through = (point: Point, variant: 'primary' | 'secondary') => (
    <Act
      point={point}
      variant={variant}
      word={m.hearing_room_let_through()}
      onAct={() => settle(point, 'let-through')}
    />
  );
  const whileOpen = (draw: ListProps['acts']): ListProps['acts'] => (open ? draw : () => null);
  return (
    <>
      <List
        id="queue"
        title={m.hearing_room_queue()}
        none={m.hearing_room_queue_none()}
        points={urgentFirst(room.points.filter(({ status }) => status === 'received'))}
        acts={whileOpen((point) => (
          <>
            {through(point, 'primary')}
            {aside(point)}
          </>
        ))}
      />
      <List
        id="listed"
        title={m.hearing_room_list()}
        none={m.hearing_room_list_none()}
        points={listed}
        acts={whileOpen((point, index) => (
          <Ranked point={point} index={index} ids={ids} onRank={rank} />
        ))}
      />
      <List
        id="shown"
        title={m.hearing_room_shown()}
        none={m.hearing_room_shown_none()}
        points={shown.filter(({ rank: place }) => place === null)}
        acts={whileOpen((point) => (
          <>
            <Act point={point} word={m.hearing_room_take_up()} onAct={() => rank([...ids, point.id])} />
            {aside(point)}
          </>
        ))}
      />
      {room.points.some(({ status }) => status === 'put-aside') ? (
        <List
          id="aside"
          title={m.hearing_room_aside()}
          none=""
          points={room.points.filter(({ status }) => status === 'put-aside')}
          acts={whileOpen((point) => through(point, 'secondary'))}
        />
      ) : null}
    </>
  );
};
