import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Table } from '@inflytande/ui/table';
import { promiseColumns } from './promise-columns.tsx';

type FollowUpsProps = { readonly rows: RouterOutputs['question']['forMeeting']['followUps'] };

/** Promises that are not kept put themselves on the next agenda, the oldest first (C8). */
export const FollowUps = ({ rows }: FollowUpsProps) =>
  rows.length === 0 ? null : (
    <section className="stack">
      <h2>{m.meeting_follow_ups()}</h2>
      <Table
        caption={m.meeting_follow_ups_count({ count: rows.length })}
        rows={rows}
        rowKey={({ id }) => id}
        columns={promiseColumns()}
      />
    </section>
  );
