import { actionWord, kindWord } from '@inflytande/i18n/action-words';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Table } from '@inflytande/ui/table';
import { formatMoment } from '../format.ts';
import { useWide } from '../wide.ts';

type EventRow = RouterOutputs['domainEvent']['list']['rows'][number];

const actorWords: Readonly<Record<string, () => string>> = {
  public: m.term_role_public,
  system: m.term_role_system,
};

/** Who did it: by name, or that it was anyone or the program; an id where the person is gone. */
const actorWord = ({ actor, actorName }: EventRow): string => actorName ?? actorWords[actor]?.() ?? actor;

/** What it was about: a record by its kind and id, or a whole reading in. */
const aboutWord = ({ subjectKind, subjectId }: EventRow): string => `${kindWord(subjectKind)} ${subjectId}`;

/** Events as a table where there is room, else as cards with the same facts. */
export const EventRows = ({ rows }: { rows: readonly EventRow[] }) =>
  useWide() ? (
    <Table
      caption={m.admin_nav_event_log()}
      hideCaption
      rows={rows}
      rowKey={(row) => String(row.id)}
      columns={[
        { key: 'at', title: m.log_column_at(), cell: (row) => formatMoment(row.at) },
        { key: 'actor', title: m.log_column_actor_name(), cell: actorWord },
        { key: 'action', title: m.log_column_action(), cell: (row) => actionWord(row.action) },
        { key: 'about', title: m.log_column_subject_id(), cell: aboutWord },
        { key: 'reason', title: m.log_column_reason(), cell: (row) => row.reason ?? '' },
      ]}
    />
  ) : (
    <ul className="records tight">
      {rows.map((row) => (
        <li key={row.id}>
          <p>{actionWord(row.action)}</p>
          <p className="soft small">
            {[formatMoment(row.at), actorWord(row), aboutWord(row), row.reason]
              .filter((part) => part !== null)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
