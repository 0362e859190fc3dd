import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { ButtonLink } from '@inflytande/ui/button';
import { Details } from '@inflytande/ui/details';
import { paths } from '../paths.ts';
import { writtenDate } from '../site/dates.ts';
import { Swedish, To, useHref, useSite } from '../site/site-context.tsx';
import { ConsultationTags, isCall } from './consultation-parts.tsx';

type Rows = RouterOutputs['consultationAnswer']['list'];
type Row = Rows[number];

/** Where the association stands with a call for views: waited for, or how many statements it has sent (B8). */
const standingOfCall = (row: Row, written: (date: string) => string): string => {
  const count = row.versions.filter(({ kind }) => kind === 'answer').length;
  if (row.versions.at(-1)?.kind === 'abstain') return m.call_ours_abstained();
  if (count > 0) return m.call_answered({ count });
  if (row.waits && row.lastDay !== null) return m.call_waiting({ date: written(row.lastDay) });
  return row.status === 'closed' ? m.ours_consultations_silent() : m.ours_consultations_read();
};

/** Where the association stands with one of them, in a sentence. */
const standing = (row: Row, written: (date: string) => string): string => {
  const latest = row.versions.at(-1);
  const { lastDay, mayAnswer, status } = row;
  if (isCall(row)) return standingOfCall(row, written);
  if (latest === undefined) {
    if (row.waits && lastDay !== null) return m.ours_consultations_waiting({ date: written(lastDay) });
    if (mayAnswer) return m.ours_consultations_told();
    return status === 'closed' && row.label !== 'early-information'
      ? m.ours_consultations_silent()
      : m.ours_consultations_read();
  }
  if (!mayAnswer || lastDay === null) return m.ours_consultations_done();
  const changed = latest.kind === 'answer' ? m.ours_consultations_answered : m.ours_consultations_abstained;
  return changed({ date: written(lastDay) });
};

const List = ({ rows, organisationId }: { rows: readonly Row[]; organisationId: string }) => {
  const { language } = useSite();
  const href = useHref();
  return (
    <ul className="records">
      {rows.map((row) => {
        const to = paths.ourConsultation(organisationId, row.id);
        return (
          <li key={row.id}>
            <p>
              <To to={to}>
                <Swedish>{row.title}</Swedish>
              </To>
            </p>
            <ConsultationTags {...row} />
            <p>{standing(row, (date) => writtenDate(language, date))}</p>
            {row.waits ? (
              <p>
                <ButtonLink variant="secondary" href={href(to)}>
                  {m.ours_consultation_go()} <span className="hidden-visually">{row.title}</span>
                </ButtonLink>
              </p>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
};

/** What the association is asked, what waits for it first (X1). */
export const ToAnswer = ({ rows, organisationId }: { rows: Rows; organisationId: string }) => {
  const waiting = rows.filter(({ waits }) => waits);
  const others = rows.filter(({ waits }) => !waits);
  return (
    <section aria-labelledby="samrad">
      <h2 id="samrad">{m.ours_consultations_title()}</h2>
      {waiting.length === 0 ? <p>{m.ours_consultations_none()}</p> : null}
      <List rows={waiting} organisationId={organisationId} />
      {others.length === 0 ? null : (
        <Details quiet summary={m.ours_consultations_earlier()}>
          <List rows={others} organisationId={organisationId} />
        </Details>
      )}
    </section>
  );
};
