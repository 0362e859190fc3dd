import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Button } from '@inflytande/ui/button';
import { EmptyState } from '@inflytande/ui/empty-state';
import { Table } from '@inflytande/ui/table';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { trpc } from '../api.ts';
import { AgendaProposals } from '../councils/agenda-proposals.tsx';
import { formatCount, formatDate, formatYears } from '../format.ts';
import { patterns } from '../paths.ts';
import { Loaded } from '../shell/loaded.tsx';
import { useMayDo } from '../shell/may-do.tsx';
import { Page } from '../shell/page.tsx';
import { FollowUps } from './follow-ups.tsx';

type ForMeeting = RouterOutputs['question']['forMeeting'];
type Row = ForMeeting['rows'][number];

/** Why some of them stand first (B3): the region's own days, or the product's, which it has yet to confirm. */
const Rule = ({ days: { value, isDefault } }: { readonly days: ForMeeting['escalationDays'] }) => (
  <p>
    {m.meeting_rule({ days: formatCount(value) })} {isDefault ? m.meeting_rule_default() : null}
  </p>
);

const Waiting = ({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) =>
  rows.length === 0 ? null : (
    <section className="stack">
      <h2>{title}</h2>
      <Table
        caption={m.meeting_count({ count: rows.length })}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'question',
            title: m.meeting_question(),
            cell: (row) => (
              <>
                <Link to={patterns.point} params={{ id: row.id }}>
                  {row.title}
                </Link>
                <span className="under">
                  {row.themeName} · {formatYears(row.years)}
                </span>
                {row.escalatedAt === null ? null : (
                  <span className="under">
                    {m.escalated_tag({ date: formatDate(stockholmDate(row.escalatedAt)) })}
                  </span>
                )}
              </>
            ),
          },
          {
            key: 'since',
            title: m.meeting_since(),
            cell: ({ waitingSince, waitingDays }) => (
              <>
                {waitingSince === null ? '' : formatDate(waitingSince)}
                {waitingDays === null ? null : (
                  <span className="under">{m.meeting_days({ days: formatCount(waitingDays) })}</span>
                )}
              </>
            ),
          },
          {
            key: 'who',
            title: m.meeting_who(),
            cell: ({ principalNames, principalCertain }) => (
              <>
                {principalNames.join(', ') || m.admin_principal_none()}
                {principalCertain ? null : <span className="under">{m.admin_principal_inferred()}</span>}
              </>
            ),
          },
        ]}
      />
    </section>
  );

/** What puts itself on the next agenda beside what associations propose: promises not kept, and what nobody has answered (C5, C8, B3). */
export const NextMeeting = () => {
  const query = useQuery(trpc.question.forMeeting.queryOptions());
  const mayReview = useMayDo('agenda-proposal/review', { channel: 'list' }).ok;
  return (
    <Page title={m.meeting_nav()} lead={m.meeting_lead()}>
      <p className="not-printed">
        <Button variant="secondary" onClick={() => window.print()}>
          {m.meeting_print()}
        </Button>
      </p>
      {mayReview ? <AgendaProposals /> : null}
      <Loaded query={query}>
        {({ rows, total, followUps, escalationDays }) => (
          <div className="stack">
            <FollowUps rows={followUps} />
            {rows.length === 0 ? (
              <EmptyState title={m.meeting_none()}>
                <p>{m.meeting_none_text()}</p>
              </EmptyState>
            ) : (
              <div className="stack">
                <Rule days={escalationDays} />
                {total > rows.length ? (
                  <p>{m.meeting_most({ shown: formatCount(rows.length), total: formatCount(total) })}</p>
                ) : null}
                <Waiting
                  title={m.meeting_escalated()}
                  rows={rows.filter((row) => row.escalatedAt !== null)}
                />
                <Waiting title={m.meeting_waiting()} rows={rows.filter((row) => row.escalatedAt === null)} />
              </div>
            )}
          </div>
        )}
      </Loaded>
    </Page>
  );
};
