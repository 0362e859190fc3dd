import { m } from '@inflytande/i18n/messages';
import { keptWords } from '@inflytande/i18n/kept-words';
import { erasureWords } from '@inflytande/i18n/privacy-words';
import { tableWords } from '@inflytande/i18n/table-words';
import type { RouterOutputs } from '@inflytande/server/api';
import { Button } from '@inflytande/ui/button';
import { TextField } from '@inflytande/ui/field';
import { Table } from '@inflytande/ui/table';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { formatCount } from '../format.ts';
import { downloadPath, patterns } from '../paths.ts';
import { FormProblem, fieldErrorOf } from '../shell/form-problem.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { MayDo } from '../shell/may-do.tsx';

type Holding = RouterOutputs['personalData']['holdings'][number];

const effect = ({ erasure }: Holding): string =>
  erasure.kind === 'nothing' ? keptWords[erasure.reason]() : erasureWords[erasure.kind]();

/** What is held about the person, part by part, and what erasing does to it (Z2). */
const Holdings = ({ holdings }: { holdings: readonly Holding[] }) => (
  <Table
    caption={m.admin_personal_caption()}
    rows={holdings.filter(({ rows }) => rows > 0)}
    rowKey={({ table }) => table}
    columns={[
      { key: 'table', title: m.admin_registry_table(), cell: ({ table }) => tableWords[table]?.() ?? table },
      { key: 'rows', title: m.admin_personal_rows(), cell: ({ rows }) => formatCount(rows), number: true },
      { key: 'erasure', title: m.admin_registry_erasure(), cell: effect },
    ]}
  />
);

/** The copy that the person has a right to. */
const Copy = ({ personId }: { personId: string }) => (
  <form method="post" action={downloadPath('personal-data')} className="form panel">
    <h3>{m.admin_personal_copy()}</h3>
    <p>{m.admin_personal_copy_lead()}</p>
    <input type="hidden" name="kind" value="person" />
    <input type="hidden" name="id" value={personId} />
    <p className="row">
      <Button type="submit" variant="secondary" name="format" value="html">
        {m.admin_personal_copy_html()}
      </Button>
      <Button type="submit" variant="secondary" name="format" value="json">
        {m.admin_personal_copy_json()}
      </Button>
    </p>
  </form>
);

const Erase = ({ personId }: { personId: string }) => {
  const [reason, setReason] = useState('');
  const navigate = useNavigate();
  const erase = useMutation(
    trpc.personalData.erase.mutationOptions(
      afterChange(m.admin_personal_erased(), () => navigate({ to: patterns.persons })),
    ),
  );
  const send = () => {
    if (!erase.isPending) erase.mutate({ who: { kind: 'person', id: personId }, reason });
  };
  return (
    <form
      className="form panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h3>{m.admin_personal_erase()}</h3>
      <p>{m.admin_personal_erase_lead()}</p>
      <FormProblem error={erase.error} fields={{ reason: 'erase-reason' }} again={send} />
      <TextField
        id="erase-reason"
        label={m.admin_personal_reason()}
        hint={m.admin_personal_reason_hint()}
        error={fieldErrorOf(erase.error)('reason')}
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <Button type="submit" variant="secondary" aria-disabled={erase.isPending}>
        {m.admin_personal_erase()}
      </Button>
    </form>
  );
};

/** What is kept about one person: how much, a copy of it, and erasure. */
export const PersonalData = ({ personId }: { personId: string }) => {
  const query = useQuery(trpc.personalData.holdings.queryOptions({ kind: 'person', id: personId }));
  return (
    <section aria-labelledby="personal-data">
      <h2 id="personal-data">{m.admin_personal_title()}</h2>
      <p>{m.admin_personal_lead()}</p>
      <Loaded query={query}>{(holdings) => <Holdings holdings={holdings} />}</Loaded>
      <MayDo action="personal-data/export" channel="export">
        <Copy personId={personId} />
      </MayDo>
      <MayDo action="personal-data/erase">
        <Erase personId={personId} />
      </MayDo>
    </section>
  );
};
