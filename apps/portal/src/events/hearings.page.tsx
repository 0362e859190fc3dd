import { writtenHours } from '@inflytande/i18n/hearing-words';
import { m } from '@inflytande/i18n/messages';
import { EmptyState } from '@inflytande/ui/empty-state';
import { paths } from '../paths.ts';
import { writtenDate } from '../site/dates.ts';
import { Page } from '../site/page.tsx';
import { shown, type Route } from '../site/route.ts';
import { Swedish, To, useSite } from '../site/site-context.tsx';
import { HearingStatus, type EventRow } from './hearing-parts.tsx';

/** The yearly hearings: when people and principals met, the latest first. */
export const hearingsRoute: Route = {
  pattern: '/hearingar',
  get: async ({ api }) => {
    const hearings = await api.event.list({ kind: 'hearing' });
    return shown({
      title: () => m.portal_hearings_title(),
      body: () => <HearingsPage hearings={hearings} />,
    });
  },
};

const HearingsPage = ({ hearings }: { readonly hearings: readonly EventRow[] }) => (
  <Page title={m.portal_hearings_title()} lead={m.portal_hearings_lead()}>
    {hearings.length === 0 ? <EmptyState title={m.portal_hearings_none()} /> : null}
    {hearings.map((hearing) => (
      <section key={hearing.id} id={hearing.id} aria-labelledby={`${hearing.id}-namn`}>
        <h2 id={`${hearing.id}-namn`}>
          <To to={paths.hearing(hearing.id)}>
            <Swedish>{hearing.title}</Swedish>
          </To>
        </h2>
        <HearingStatus status={hearing.status} />
        <InShort hearing={hearing} />
      </section>
    ))}
  </Page>
);

/** When and where, in one line, or what is noted of it. */
const InShort = ({ hearing }: { readonly hearing: EventRow }) => {
  const { language } = useSite();
  const { date, place, note } = hearing;
  const parts = [
    date === null ? null : writtenDate(language, date),
    writtenHours(hearing),
    place === null ? null : <Swedish key="place">{place}</Swedish>,
  ].filter((part) => part !== null);
  if (parts.length === 0 && note !== null)
    return (
      <p>
        <Swedish>{note}</Swedish>
      </p>
    );
  return <p>{parts.flatMap((part, at) => (at === 0 ? [part] : [', ', part]))}</p>;
};
