import { consultationCounts } from '@inflytande/i18n/consultation-words';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { ButtonLink } from '@inflytande/ui/button';
import { EmptyState } from '@inflytande/ui/empty-state';
import { paths } from '../paths.ts';
import { writtenDate } from '../site/dates.ts';
import { Page } from '../site/page.tsx';
import { shown, type Route } from '../site/route.ts';
import { Swedish, To, useHref, useSite } from '../site/site-context.tsx';
import { ConsultationTags } from './consultation-parts.tsx';

type List = RouterOutputs['consultation']['list'];
type Row = List['rows'][number];

/** Samråd, remisser and early information, open ones first (X1). */
export const consultationsRoute: Route = {
  pattern: '/samrad',
  get: async ({ api, search }) => {
    const cursor = search.get('fran');
    const list = await api.consultation.list(cursor === null ? {} : { cursor });
    return shown({
      title: () => m.consultations_title(),
      body: () => <ConsultationsPage list={list} first={cursor === null} />,
    });
  },
};

const ConsultationsPage = ({ list, first }: { list: List; first: boolean }) => {
  const href = useHref();
  const open = list.rows.filter(({ ongoing }) => ongoing);
  const ended = list.rows.filter(({ ongoing }) => !ongoing);
  return (
    <Page title={m.consultations_title()} lead={m.consultations_lead()}>
      {list.total === 0 ? (
        <EmptyState title={m.consultations_none()}>
          <p>{m.consultations_none_text()}</p>
        </EmptyState>
      ) : null}
      {list.total > 0 && (first || open.length > 0) ? (
        <section aria-labelledby="oppna">
          <h2 id="oppna">{m.consultations_open()}</h2>
          {open.length === 0 ? <p>{m.consultations_none_open()}</p> : <Rows rows={open} />}
        </section>
      ) : null}
      {ended.length === 0 ? null : (
        <section aria-labelledby="avslutade">
          <h2 id="avslutade">{m.consultations_ended()}</h2>
          <Rows rows={ended} />
        </section>
      )}
      {list.next === null ? null : (
        <p>
          <ButtonLink variant="secondary" rel="next" href={href(paths.consultations({ fran: list.next }))}>
            {m.consultations_more()}
          </ButtonLink>
        </p>
      )}
    </Page>
  );
};

const Rows = ({ rows }: { rows: readonly Row[] }) => {
  const { language } = useSite();
  return (
    <ul className="records">
      {rows.map((row) => (
        <li key={row.id}>
          <h3>
            <To to={paths.consultation(row.id)}>
              <Swedish>{row.title}</Swedish>
            </To>
          </h3>
          <ConsultationTags {...row} />
          <p className="meta">
            {row.lastDay === null ? null : (
              <span>
                {m.consultation_last_day()}: {writtenDate(language, row.lastDay)}
              </span>
            )}
            <span>{consultationCounts(row)}</span>
            {row.hasOutcome ? <span>{m.consultation_has_outcome()}</span> : null}
          </p>
        </li>
      ))}
    </ul>
  );
};
