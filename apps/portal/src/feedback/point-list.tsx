import type { RouterOutputs } from '@inflytande/server/api';
import { m } from '@inflytande/i18n/messages';
import { paths } from '../paths.ts';
import { waitedInWords, writtenYears } from '../site/dates.ts';
import { Swedish, To, useSite } from '../site/site-context.tsx';
import { PointStatusTag, pointKindWords } from './words.tsx';

export type PointRow = RouterOutputs['point']['list']['rows'][number];

/** How long a point has waited, where it waits. */
export const Waited = ({ point }: { point: Pick<PointRow, 'status' | 'waitingSince'> }) => {
  const { now } = useSite();
  return point.status === 'unanswered' && point.waitingSince !== null ? (
    <span>{m.portal_waited({ time: waitedInWords(point.waitingSince, now) })}</span>
  ) : null;
};

/** Points one below the other: what it is about, how it stands, when it was raised. */
export const PointList = ({ points, theme = true }: { points: readonly PointRow[]; theme?: boolean }) => (
  <ul className="records">
    {points.map((point) => (
      <li key={point.id}>
        <h3>
          <To to={paths.point(point.id)}>
            <Swedish>{point.title}</Swedish>
          </To>
        </h3>
        <p className="meta">
          <PointStatusTag status={point.status} />
          <span>{pointKindWords[point.kind]()}</span>
          {theme ? <Swedish>{point.themeName}</Swedish> : null}
          {point.years.length === 0 ? null : (
            <span>{m.portal_raised_years({ years: writtenYears(point.years) })}</span>
          )}
          <Waited point={point} />
        </p>
      </li>
    ))}
  </ul>
);
