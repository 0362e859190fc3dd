import { ok } from '@inflytande/domain/kernel/result';
import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { textCell } from '@inflytande/exchange/table/cell-kinds';
import { orEmpty } from '@inflytande/exchange/table/column';
import { writeCsv } from '@inflytande/exchange/table/csv';
import { mostRows } from '@inflytande/exchange/table/grid';
import { m } from '@inflytande/i18n/messages';
import * as v from 'valibot';
import { act } from '../act.ts';
import { eventsForExport } from '../records/domain-event.store.ts';
import { EventQuery, filterOf } from '../records/domain-event.router.ts';
import { Refusal } from '../refusal.ts';
import type { Download } from './download.ts';

const columns = () =>
  ({
    at: { title: m.log_column_at(), privacy: 'internal', kind: textCell() },
    actor: { title: m.log_column_actor(), privacy: 'personal', kind: textCell() },
    actorName: { title: m.log_column_actor_name(), privacy: 'personal', kind: orEmpty(textCell()) },
    action: { title: m.log_column_action(), privacy: 'internal', kind: textCell() },
    subjectKind: { title: m.log_column_subject_kind(), privacy: 'internal', kind: textCell() },
    subjectId: { title: m.log_column_subject_id(), privacy: 'internal', kind: textCell() },
    reason: { title: m.log_column_reason(), privacy: 'internal', kind: orEmpty(textCell()) },
  }) as const;

/** The log as CSV, newest first, at most 50 000 rows; that it was taken out stands in the log itself (Z3). */
export const eventLog: Download = {
  path: 'event-log',
  action: 'domain-event/export',
  channel: 'export',
  make: async (ctx, form) => {
    const asked = Object.fromEntries([...form].filter(([, value]) => value !== ''));
    const query = v.safeParse(EventQuery, asked);
    if (!query.success) throw new Refusal({ code: 'input/invalid' });
    const events = await act(ctx, {
      action: 'domain-event/export',
      channel: 'export',
      load: (tx) => eventsForExport(tx, filterOf(query.output), mostRows),
      decide: (rows) => ok(rows),
      save: async () => {},
      tell: (rows) => ({
        subject: { kind: 'domain-event', id: 'export' },
        data: { rows: rows.length, ...query.output },
      }),
    });
    const rows = events.map(({ at, ...event }) => ({ ...event, at: at.toISOString() }));
    return {
      name: `handelselogg-${stockholmDate(ctx.now())}.csv`,
      type: 'text/csv; charset=utf-8',
      bytes: writeCsv(columns(), rows, { channel: 'personal' }),
    };
  },
};
