import { isFilledDirectly } from '@inflytande/domain/councils/appoint-directly';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { StatusTag } from '@inflytande/ui/tag';
import { Link } from '@tanstack/react-router';
import { patterns } from '../paths.ts';
import { officeWords, standingWords } from '@inflytande/i18n/body-words';
import { nominationStandingWords } from '@inflytande/i18n/nomination-words';
import { AskForNomination } from './ask-for-nomination.tsx';
import { AppointDirectly } from './appoint-directly.tsx';
import { EndAppointment } from './end-appointment.tsx';
import { nameOf, WhoSits, type Seated } from './who-sits.tsx';

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

type Around = {
  readonly vacated: RouterOutputs['body']['get']['vacated'];
  /** Who sits there or will; null where the one who looks does not see to the body. */
  readonly seated: readonly Seated[] | null;
  /** What associations have been asked; null where the one who looks may not ask them for somebody. */
  readonly requests: RouterOutputs['nominationRequest']['review'] | null;
  /** Whether the one who looks may fill offices and personal seats. */
  readonly mayAppoint: boolean;
};
type SeatsProps = Around & { readonly seats: readonly SeatShown[] };

/** Asks the association whose seat it is for somebody (C4), or where that stands already. */
const Ask = ({ seat, requests }: Pick<Around, 'requests'> & { readonly seat: SeatShown }) => {
  if (requests === null || seat.organisation === null) return null;
  const ongoing = requests.find(
    ({ seatId, standing }) => seatId === seat.id && (standing === 'awaited' || standing === 'nominated'),
  );
  return ongoing === undefined ? (
    <AskForNomination seatId={seat.id} association={seat.organisation.name} />
  ) : (
    <p>
      <Link to={patterns.nominations}>
        {nominationStandingWords[ongoing.standing]()}{' '}
        <span className="hidden-visually">{seat.organisation.name}</span>
      </Link>
    </p>
  );
};

/** Fills an office or a personal seat, and ends what somebody was appointed to (C3, C4). */
const Fill = ({ seat, seated }: Pick<Around, 'seated'> & { readonly seat: SeatShown }) => {
  const { holder } = seat;
  const called = holder.kind === 'office' ? officeWords[holder.office]() : m.admin_seat_personal();
  const here = seated?.filter(({ seatId }) => seatId === seat.id) ?? [];
  return (
    <>
      {here.map((one) => (
        <EndAppointment key={one.id} id={one.id} name={nameOf(one)} />
      ))}
      <AppointDirectly seatId={seat.id} seat={called} />
    </>
  );
};

const SeatRow = ({ seat, vacated, seated, requests, mayAppoint }: Around & { readonly seat: SeatShown }) => (
  <li>
    <div className="split">
      <p>
        <Holder seat={seat} />
        <WhoSits
          seated={seated?.filter(({ seatId }) => seatId === seat.id) ?? null}
          vacated={vacated.find(({ seatId }) => seatId === seat.id)}
        />
      </p>
      <p className="split-end">
        {seat.standing === 'ordinary' ? null : (
          <span className="small">{standingWords[seat.standing]()}</span>
        )}
        <Places seat={seat} />
      </p>
    </div>
    <Ask seat={seat} requests={requests} />
    {mayAppoint && isFilledDirectly(seat) ? <Fill seat={seat} seated={seated} /> : null}
  </li>
);

const holderOrder = ['office', 'organisation', 'personal'] as const;

/** The composition (C2): offices first, then organisations; what a source does not say is said to be so. */
export const Seats = ({ seats, ...around }: SeatsProps) => {
  if (seats.length === 0) return <p className="soft">{m.admin_seats_none()}</p>;
  const ordered = holderOrder.flatMap((kind) => seats.filter((seat) => seat.holder.kind === kind));
  const unclear = seats.filter((seat) => !seat.stated || seat.places === null).length;
  return (
    <>
      {unclear === 0 ? null : <p>{m.admin_seats_unclear({ count: unclear })}</p>}
      {around.vacated.length === 0 ? null : <p>{m.admin_seats_vacant({ count: around.vacated.length })}</p>}
      <ul className="records tight">
        {ordered.map((seat) => (
          <SeatRow key={seat.id} seat={seat} {...around} />
        ))}
      </ul>
    </>
  );
};
