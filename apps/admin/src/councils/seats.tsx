import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { StatusTag } from '@inflytande/ui/tag';
import { Link } from '@tanstack/react-router';
import { patterns } from '../paths.ts';
import { officeWords, standingWords } from '@inflytande/i18n/body-words';

type SeatShown = RouterOutputs['body']['get']['seats'][number];

/** Who has the seat, as the source names it. */
const Holder = ({ seat }: { seat: SeatShown }) => {
  const { holder } = seat;
  if (holder.kind === 'personal') return <>{m.admin_seat_personal()}</>;
  if (holder.kind === 'office') {
    return (
      <>
        {officeWords[holder.office]()}
        {holder.providedBy === null ? null : (
          <span className="under">{m.admin_seat_provided_by({ by: holder.providedBy })}</span>
        )}
      </>
    );
  }
  return seat.organisation === null ? (
    <>{holder.nameInSource}</>
  ) : (
    <Link to={patterns.organisation} params={{ id: seat.organisation.id }}>
      {seat.organisation.name}
    </Link>
  );
};

const Places = ({ seat }: { seat: SeatShown }) =>
  !seat.stated ? (
    <StatusTag tone="warning" shape="ring">
      {m.admin_seat_not_stated()}
    </StatusTag>
  ) : (
    <span className="soft small">
      {seat.places === null ? m.admin_places_not_stated() : m.admin_places({ count: seat.places })}
    </span>
  );

const holderOrder = ['office', 'organisation', 'personal'] as const;

/** The composition (C2): offices first, then organisations; what a source does not say is said to be so. */
export const Seats = ({ seats }: { seats: readonly SeatShown[] }) => {
  if (seats.length === 0) return <p className="soft">{m.admin_seats_none()}</p>;
  const ordered = holderOrder.flatMap((kind) => seats.filter((seat) => seat.holder.kind === kind));
  const unclear = seats.filter((seat) => !seat.stated || seat.places === null).length;
  return (
    <>
      {unclear === 0 ? null : <p>{m.admin_seats_unclear({ count: unclear })}</p>}
      <ul className="records tight">
        {ordered.map((seat) => (
          <li key={seat.id} className="split">
            <p>
              <Holder seat={seat} />
            </p>
            <p className="split-end">
              {seat.standing === 'ordinary' ? null : (
                <span className="small">{standingWords[seat.standing]()}</span>
              )}
              <Places seat={seat} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
};
