import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { StatusTag } from '@inflytande/ui/tag';
import { formatDate } from '../format.ts';

export type Seated = RouterOutputs['appointment']['list'][number];
type Vacated = RouterOutputs['body']['get']['vacated'][number];

type WhoSitsProps = {
  /** Who sits there or will; null where the one who looks does not see to the body. */
  readonly seated: readonly Seated[] | null;
  readonly vacated: Vacated | undefined;
};

const periodOf = ({ from, until }: Seated): string =>
  until === null
    ? m.admin_seat_period_open({ from: formatDate(from) })
    : m.admin_seat_period({ from: formatDate(from), until: formatDate(until) });

/** The name as it may be shown to the one who looks, or why there is none. */
export const nameOf = ({ name, erased }: Seated): string =>
  name ?? (erased ? m.admin_seat_erased() : m.admin_name_protected());

/** Who sits on a seat (C3), or since when it is empty (C10). */
export const WhoSits = ({ seated, vacated }: WhoSitsProps) => (
  <>
    {seated?.map((one) => (
      <span className="under" key={one.id}>
        {m.admin_seat_held_by({ name: nameOf(one), period: periodOf(one) })}
      </span>
    ))}
    {vacated === undefined ? null : (
      <span className="under">
        <StatusTag tone="warning" shape="ring">
          {vacated.since === null
            ? m.admin_seat_vacant_unknown()
            : m.admin_seat_vacant({ date: formatDate(vacated.since) })}
        </StatusTag>
      </span>
    )}
    {seated?.length === 0 && vacated === undefined ? (
      <span className="under">{m.admin_seat_nobody_known()}</span>
    ) : null}
  </>
);
