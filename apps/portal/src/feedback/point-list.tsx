import { shownWaitingSince } from '@inflytande/domain/feedback/clocks';
import type { RouterOutputs } from '@inflytande/server/api';
import { m } from '@inflytande/i18n/messages';
import { paths } from '../paths.ts';
import { waitedInWords } from '../site/dates.ts';
import { writtenYears } from '@inflytande/i18n/cycle-words';
import { Swedish, To, useSite } from '../site/site-context.tsx';
import { pointKindWords } from '@inflytande/i18n/feedback-words';
import { PointStatusTag } from './point-tags.tsx';

export type PointRow = RouterOutputs['point']['list']['rows'][number];

/** How long a point has waited, where it waits. */
export const Waited = ({ point }: { point: Pick<PointRow, 'status' | 'waitingSince'> }) => {
  const { now } = useSite();
  const since = shownWaitingSince(point);
  return since === null ? null : <strong>{m.portal_waited({ time: waitedInWords(since, now) })}</strong>;
};

type PointListProps = {
  readonly points: readonly PointRow[];
  /** Under the heading of their theme, which then need not be said again. */
  readonly ofOneTheme?: boolean;
};

/** Points one below the other: what it is about, how it stands, when it was raised. */
export const PointList = ({ points, ofOneTheme = false }: PointListProps) => {
  const Heading = ofOneTheme ? 'h2' : 'h3';
  return (
    <ul className="records">
      {points.map((point) => (
        <li key={point.id}>
          <Heading>
            <To to={paths.point(point.id)}>
              <Swedish>{point.title}</Swedish>
            </To>
          </Heading>
          <p className="meta">
            <PointStatusTag status={point.status} />
            <span>{pointKindWords[point.kind]()}</span>
            {ofOneTheme ? null : <Swedish>{point.themeName}</Swedish>}
            {point.years.length === 0 ? null : (
              <span>{m.portal_raised_years({ years: writtenYears(point.years) })}</span>
            )}
            <Waited point={point} />
          </p>
        </li>
      ))}
    </ul>
  );
};
