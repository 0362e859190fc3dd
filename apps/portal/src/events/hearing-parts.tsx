import { attendanceOf } from '@inflytande/domain/events/hearing';
import type { Event, InvitedGroup } from '@inflytande/domain/events/event';
import {
  attendanceWord,
  eventFormWords,
  eventStatusWords,
  invitedKindWords,
  writtenHours,
} from '@inflytande/i18n/hearing-words';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { DefinitionList } from '@inflytande/ui/definition-list';
import { StatusTag, type Shape, type Tone } from '@inflytande/ui/tag';
import { paths } from '../paths.ts';
import { writtenDate } from '../site/dates.ts';
import { Swedish, To, useSite } from '../site/site-context.tsx';
import { Sources } from '../site/sources.tsx';

export type EventRow = RouterOutputs['event']['list'][number];

const statusLooks: Record<Event['status'], { tone: Tone; shape: Shape }> = {
  planned: { tone: 'info', shape: 'ring' },
  held: { tone: 'success', shape: 'check' },
  cancelled: { tone: 'neutral', shape: 'cross' },
  'not-proven': { tone: 'warning', shape: 'half' },
};

/** Whether it is planned, was held or was called off. */
export const HearingStatus = ({ status }: Pick<EventRow, 'status'>) => (
  <p>
    <StatusTag {...statusLooks[status]}>{eventStatusWords[status]()}</StatusTag>
  </p>
);

const Invited = ({ invited }: { readonly invited: readonly InvitedGroup[] }) => (
  <ul>
    {[...Map.groupBy(invited, ({ kind }) => kind)].map(([kind, groups]) => (
      <li key={kind}>
        {invitedKindWords[kind]()}: <Swedish>{groups.map(({ name }) => name).join(', ')}</Swedish>
      </li>
    ))}
  </ul>
);

type HearingFactsProps = { readonly hearing: EventRow; readonly before: readonly EventRow[] };

/** When, where, in which form, who was invited and how many came (E1). */
export const HearingFacts = ({ hearing, before }: HearingFactsProps) => {
  const { language } = useSite();
  return (
    <>
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
          { term: m.hearing_time(), value: writtenHours(hearing) },
          {
            term: m.hearing_place(),
            value: hearing.place === null ? null : <Swedish>{hearing.place}</Swedish>,
          },
          {
            term: m.portal_hearing_form(),
            value: hearing.form === null ? m.portal_not_stated() : eventFormWords[hearing.form](),
          },
          {
            term: m.portal_hearing_participants(),
            value:
              attendanceWord(attendanceOf(hearing)) ??
              (hearing.status === 'planned' ? null : m.portal_not_stated()),
          },
          {
            term: m.portal_hearing_invited(),
            value: hearing.invited.length === 0 ? null : <Invited invited={hearing.invited} />,
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
