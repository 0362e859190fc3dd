import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Tag } from '@inflytande/ui/tag';
import { useMutation, useQuery } from '@tanstack/react-query';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { formatMoment } from '../format.ts';
import { AskReason } from '../reason-form.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { useMayDo } from '../shell/may-do.tsx';

type Merged = RouterOutputs['pointMerge']['list'][number];

const doneBy = ({ by, at, reason }: Merged): string =>
  by === null
    ? m.merge_history_nameless({ date: formatMoment(at), reason })
    : m.merge_history_by({ date: formatMoment(at), name: by, reason });

const undoneBy = ({ by, at, reason }: NonNullable<Merged['undone']>): string =>
  by === null
    ? m.merge_undone_nameless({ date: formatMoment(at), reason: reason ?? '' })
    : m.merge_undone_by({ date: formatMoment(at), name: by, reason: reason ?? '' });

const Split = ({ id }: { id: string }) => {
  const { ok } = useMayDo('point/split');
  const split = useMutation(trpc.pointMerge.split.mutationOptions(afterChange(m.merge_split_done())));
  if (!ok) return null;
  return (
    <AskReason
      id={`split-${id}`}
      label={m.merge_split_reason()}
      hint={m.merge_split_hint()}
      missing={m.merge_split_missing()}
      send={m.merge_split()}
      query={split}
      variant="secondary"
      onSend={(reason, close) => split.mutate({ id, reason }, { onSuccess: close })}
    />
  );
};

const History = ({ rows }: { rows: readonly Merged[] }) => (
  <section aria-labelledby="merges" className="stack">
    <h2 id="merges">{m.merge_history()}</h2>
    <ul className="records">
      {rows.map((row) => (
        <li key={row.id} className="stack">
          <p className="meta">
            <Tag tone={row.undone === null ? 'info' : 'neutral'}>
              {row.undone === null ? m.merge_in_force() : m.merge_taken_back()}
            </Tag>
            <span>{m.merge_history_line({ from: row.from.title, into: row.into.title })}</span>
          </p>
          <p className="soft small">{doneBy(row)}</p>
          {row.undone === null ? <Split id={row.id} /> : <p className="soft small">{undoneBy(row.undone)}</p>}
        </li>
      ))}
    </ul>
  </section>
);

/** What a point was merged with, by whom and why, and the way to take it back (B7). */
export const MergeHistory = ({ pointId }: { pointId: string }) => {
  const { ok } = useMayDo('point-merge/read', { channel: 'list' });
  const query = useQuery(trpc.pointMerge.list.queryOptions({ pointId }, { enabled: ok }));
  if (!ok) return null;
  return <Loaded query={query}>{(rows) => (rows.length === 0 ? null : <History rows={rows} />)}</Loaded>;
};
