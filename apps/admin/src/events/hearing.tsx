import {
  attendanceWord,
  eventFormWords,
  eventStatusWords,
  invitedKindWords,
  writtenHours,
} from '@inflytande/i18n/hearing-words';
import { m } from '@inflytande/i18n/messages';
import { DefinitionList } from '@inflytande/ui/definition-list';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { trpc } from '../api.ts';
import { formatDate, today } from '../format.ts';
import { patterns, publicPaths } from '../paths.ts';
import { Loaded } from '../shell/loaded.tsx';
import { MayDo } from '../shell/may-do.tsx';
import { Page } from '../shell/page.tsx';
import { ChangeHearing } from './change-hearing.tsx';
import { EnterAttendance } from './enter-attendance.tsx';
import type { Hearing } from './plan-draft.ts';
import { SignUps } from './sign-ups.tsx';

const route = getRouteApi('/inside/hearingar/$id');

const Facts = ({ hearing }: { hearing: Hearing }) => (
  <DefinitionList
    facts={[
      { term: m.portal_hearing_when(), value: hearing.date === null ? null : formatDate(hearing.date) },
      { term: m.hearing_time(), value: writtenHours(hearing) },
      { term: m.hearing_form(), value: hearing.form === null ? null : eventFormWords[hearing.form]() },
      { term: m.hearing_place(), value: hearing.place },
      { term: m.hearing_places(), value: hearing.places === null ? null : String(hearing.places) },
      {
        term: m.hearing_sign_up_until(),
        value: hearing.signUpUntil === null ? null : formatDate(hearing.signUpUntil),
      },
      { term: m.portal_hearing_participants(), value: attendanceWord(hearing.attendance) },
      { term: m.cycle_note(), value: hearing.note },
    ]}
  />
);

const Invited = ({ invited }: Pick<Hearing, 'invited'>) => (
  <section aria-labelledby="invited">
    <h2 id="invited">{m.portal_hearing_invited()}</h2>
    {invited.length === 0 ? <p className="soft">{m.hearing_invited_none()}</p> : null}
    <DefinitionList
      facts={[...Map.groupBy(invited, ({ kind }) => kind)].map(([kind, groups]) => ({
        term: invitedKindWords[kind](),
        value: groups.map(({ name }) => name).join(', '),
      }))}
    />
  </section>
);

/** Its day has come, or nobody knows which it was (K2). */
const hasCome = ({ date }: Hearing): boolean => date === null || date <= today();

/** One hearing: what is planned, who is invited, how many came (E1). */
export const HearingScreen = () => {
  const { id } = route.useParams();
  const query = useQuery(trpc.event.get.queryOptions({ id }));
  return (
    <Page
      title={query.data?.title ?? m.hearing_nav()}
      above={<Link to={patterns.hearings}>{m.hearing_back()}</Link>}
    >
      <Loaded query={query}>
        {(hearing) => (
          <div className="stack" key={JSON.stringify(hearing)}>
            <p>{eventStatusWords[hearing.status]()}</p>
            <Facts hearing={hearing} />
            <p>
              <a href={publicPaths.hearing(id)}>{m.hearing_see_public()}</a>
            </p>
            <Invited invited={hearing.invited} />
            {hearing.signUpUntil === null ? null : (
              <MayDo action="event/review">
                <SignUps id={id} />
              </MayDo>
            )}
            {hearing.status !== 'cancelled' && hasCome(hearing) ? (
              <MayDo action="hearing-room/open">
                <p>
                  <Link to={patterns.hearingRoom} params={{ id }}>
                    {m.hearing_room()}
                  </Link>
                </p>
              </MayDo>
            ) : null}
            {hearing.status === 'planned' ? (
              <MayDo action="event/change">
                <ChangeHearing hearing={hearing} />
              </MayDo>
            ) : null}
            {hearing.status !== 'cancelled' && hasCome(hearing) ? (
              <MayDo action="event/record-attendance">
                <EnterAttendance hearing={hearing} />
              </MayDo>
            ) : null}
          </div>
        )}
      </Loaded>
    </Page>
  );
};
