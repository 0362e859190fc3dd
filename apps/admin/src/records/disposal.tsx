import { m } from '@inflytande/i18n/messages';
import { classWords, retentionWord } from '@inflytande/i18n/privacy-words';
import { tableWords } from '@inflytande/i18n/table-words';
import type { RouterOutputs } from '@inflytande/server/api';
import { Alert } from '@inflytande/ui/alert';
import { Button } from '@inflytande/ui/button';
import { EmptyState } from '@inflytande/ui/empty-state';
import { Table } from '@inflytande/ui/table';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Checkbox } from '@inflytande/ui/field';
import { useState } from 'react';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { formatCount } from '../format.ts';
import { Loaded } from '../shell/loaded.tsx';
import { MayDo } from '../shell/may-do.tsx';
import { Page } from '../shell/page.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';

type Preview = RouterOutputs['disposal']['preview'];

/** How much of the plan is only proposed: nothing goes by it (P5). */
const Undecided = ({ classes }: Pick<Preview, 'classes'>) => {
  const count = classes.filter(({ rule }) => rule?.isDefault === true).length;
  return count === 0 ? null : (
    <Alert tone="info">
      <p>{m.privacy_retention_undecided({ count: formatCount(count) })}</p>
      <p>{m.privacy_confirm()}</p>
    </Alert>
  );
};

const rowsOf = ({ classes }: Preview) =>
  classes.flatMap(({ informationClass, rule, tables }) =>
    tables.map((part) => ({ informationClass, rule, ...part })),
  );

const Parts = ({ preview }: { preview: Preview }) => (
  <Table
    caption={m.admin_disposal_caption()}
    rows={rowsOf(preview)}
    rowKey={({ informationClass, table }) => `${informationClass} ${table}`}
    columns={[
      {
        key: 'class',
        title: m.admin_disposal_class(),
        cell: ({ informationClass }) => classWords[informationClass](),
      },
      { key: 'where', title: m.admin_disposal_where(), cell: ({ table }) => tableWords[table]?.() ?? table },
      { key: 'rule', title: m.admin_disposal_rule(), cell: ({ rule }) => retentionWord(rule) },
      {
        key: 'decision',
        title: m.admin_disposal_decision(),
        cell: ({ rule }) =>
          rule?.isDefault === false ? rule.decisionReference : m.privacy_retention_proposal(),
      },
      { key: 'rows', title: m.admin_disposal_rows(), cell: ({ rows }) => formatCount(rows), number: true },
      { key: 'due', title: m.admin_disposal_due(), cell: ({ due }) => formatCount(due), number: true },
    ]}
  />
);

/** Disposes of what is on the screen, once somebody says to have looked at it. */
const Run = ({ on, due }: Pick<Preview, 'on' | 'due'>) => {
  const [checked, setChecked] = useState(false);
  const run = useMutation(
    trpc.disposal.run.mutationOptions(
      afterChange(({ rows }) => m.admin_disposal_done({ count: formatCount(rows) })),
    ),
  );
  const send = () => {
    if (checked && !run.isPending) run.mutate({ on, due });
  };
  return (
    <form
      className="form panel"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {run.error === null ? null : <ProblemNotice error={run.error} again={send} />}
      <Checkbox
        id="checked"
        required
        checked={checked}
        onChange={({ target }) => setChecked(target.checked)}
        label={m.admin_disposal_sure()}
      />
      <Button type="submit" aria-disabled={!checked || run.isPending}>
        {m.admin_disposal_run({ count: formatCount(due) })}
      </Button>
    </form>
  );
};

/** What is due for disposal by the archive's plan, and the run after somebody has looked (P5). */
export const Disposal = () => {
  const query = useQuery(trpc.disposal.preview.queryOptions());
  return (
    <Page title={m.admin_nav_disposal()} lead={m.admin_disposal_lead()}>
      <Loaded query={query}>
        {(preview) => (
          <div className="stack">
            <Undecided classes={preview.classes} />
            <Parts preview={preview} />
            {preview.due === 0 ? (
              <EmptyState title={m.admin_disposal_none()} />
            ) : (
              <MayDo action="disposal/run">
                <Run key={preview.due} on={preview.on} due={preview.due} />
              </MayDo>
            )}
          </div>
        )}
      </Loaded>
    </Page>
  );
};
