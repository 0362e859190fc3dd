import type { Event } from '@inflytande/domain/events/event';
import type { RouterOutputs } from '@inflytande/server/api';
import { m } from '@inflytande/i18n/messages';
import { DefinitionList } from '@inflytande/ui/definition-list';
import { EmptyState } from '@inflytande/ui/empty-state';
import { StatusTag, type Shape, type Tone } from '@inflytande/ui/tag';
import { paths } from '../paths.ts';
import { writtenDate } from '../site/dates.ts';
import { Page } from '../site/page.tsx';
import { shown, type Route } from '../site/route.ts';
import { Swedish, To, useSite } from '../site/site-context.tsx';
import { Sources } from '../site/sources.tsx';

type EventRow = RouterOutputs['event']['list'][number];

/** The yearly hearings: when people and principals met, and what is known of it. */
export const hearingsRoute: Route = {
  pattern: '/hearingar',
  get: async ({ api }) => {
    const [hearings, preMeetings] = await Promise.all([
      api.event.list({ kind: 'hearing' }),
      api.event.list({ kind: 'pre-meeting' }),
    ]);
    return shown({
      title: () => m.portal_hearings_title(),
      body: () => <HearingsPage hearings={hearings} preMeetings={preMeetings} />,
    });
  },
};

const statusLooks: Record<Event['status'], { tone: Tone; shape: Shape; word: () => string }> = {
  planned: { tone: 'info', shape: 'ring', word: m.term_event_planned },
  held: { tone: 'success', shape: 'check', word: m.term_event_held },
  cancelled: { tone: 'neutral', shape: 'cross', word: m.term_event_cancelled },
  'not-proven': { tone: 'warning', shape: 'half', word: m.term_event_not_proven },
};

const formWords: Record<NonNullable<Event['form']>, () => string> = {
  'on-site': m.term_form_on_site,
  digital: m.term_form_digital,
  hybrid: m.term_form_hybrid,
};

type HearingsProps = { readonly hearings: readonly EventRow[]; readonly preMeetings: readonly EventRow[] };

const HearingsPage = ({ hearings, preMeetings }: HearingsProps) => (
  <Page title={m.portal_hearings_title()} lead={m.portal_hearings_lead()}>
    {hearings.length === 0 ? <EmptyState title={m.portal_hearings_none()} /> : null}
    {hearings
      .toSorted((a, b) => b.year - a.year)
      .map((hearing) => (
        <section key={hearing.id} id={hearing.id} aria-labelledby={`${hearing.id}-namn`}>
          <h2 id={`${hearing.id}-namn`}>
            <Swedish>{hearing.title}</Swedish>
          </h2>
          <Hearing hearing={hearing} before={preMeetings.filter(({ parentId }) => parentId === hearing.id)} />
        </section>
      ))}
  </Page>
);

const Hearing = ({ hearing, before }: { hearing: EventRow; before: readonly EventRow[] }) => {
  const { language } = useSite();
  const status = statusLooks[hearing.status];
  return (
    <>
      <p>
        <StatusTag tone={status.tone} shape={status.shape}>
          {status.word()}
        </StatusTag>
      </p>
      {hearing.note === null ? null : (
        <p>
          <Swedish>{hearing.note}</Swedish>
        </p>
      )}
      <DefinitionList
        facts={[
          {
            term: m.portal_hearing_when(),
            value: hearing.date === null ? m.portal_not_stated() : writtenDate(language, hearing.date),
          },
          {
            term: m.portal_hearing_form(),
            value: hearing.form === null ? m.portal_not_stated() : formWords[hearing.form](),
          },
          {
            term: m.portal_hearing_participants(),
            value: hearing.participants === null ? m.portal_not_stated() : String(hearing.participants),
          },
          {
            term: m.portal_hearing_invited(),
            value: hearing.invited.length === 0 ? null : <Swedish>{hearing.invited.join(', ')}</Swedish>,
          },
          {
            term: m.portal_hearing_before(),
            value:
              before.length === 0 ? null : <Swedish>{before.map(({ title }) => title).join(', ')}</Swedish>,
          },
        ]}
      />
      {hearing.status === 'planned' ? null : (
        <p>
          <To to={paths.points({ ar: String(hearing.year) })}>
            {m.portal_hearing_points({ year: hearing.year })}
          </To>
        </p>
      )}
      <Sources sources={hearing.sources} />
    </>
  );
};
