import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { Details } from '@inflytande/ui/details';
import { TextField } from '@inflytande/ui/field';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { ReasonForm } from '../reason-form.tsx';
import { fieldErrorOf, FormProblem } from '../shell/form-problem.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { planDraftOf, planFields, planOf, type Hearing } from './plan-draft.ts';
import { PlanFields } from './plan-fields.tsx';

const ChangeForm = ({ hearing, link }: { hearing: Hearing; link: string | null }) => {
  const [draft, setDraft] = useState(() => planDraftOf(hearing, link));
  const [reason, setReason] = useState('');
  const change = useMutation(
    trpc.event.change.mutationOptions(afterChange(m.hearing_changed(), () => setReason(''))),
  );
  const errorOf = fieldErrorOf(change.error);
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!change.isPending) change.mutate({ id: hearing.id, reason, ...planOf(draft) });
      }}
    >
      <FormProblem error={change.error} fields={planFields} />
      <PlanFields draft={draft} errorOf={errorOf} onChange={setDraft} />
      <TextField
        id="change-reason"
        label={m.hearing_change_reason()}
        hint={m.hearing_change_reason_hint()}
        error={errorOf('reason')}
        maxLength={1000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <Button type="submit" aria-disabled={change.isPending}>
        {m.hearing_change_send()}
      </Button>
    </form>
  );
};

const Cancel = ({ id }: { id: string }) => {
  const [open, setOpen] = useState(false);
  const cancel = useMutation(trpc.event.cancel.mutationOptions(afterChange(m.hearing_cancelled())));
  return open ? (
    <ReasonForm
      id="cancel-reason"
      label={m.hearing_cancel_reason()}
      hint={m.hearing_change_reason_hint()}
      missing={m.hearing_cancel_missing()}
      send={m.hearing_cancel()}
      query={cancel}
      onSend={(reason) => cancel.mutate({ id, reason })}
      onCancel={() => setOpen(false)}
    />
  ) : (
    <Button variant="tertiary" onClick={() => setOpen(true)}>
      {m.hearing_cancel()}
    </Button>
  );
};

/** Changes what is planned, or calls it off, with a reason (E1). */
export const ChangeHearing = ({ hearing }: { hearing: Hearing }) => {
  const query = useQuery(trpc.event.review.queryOptions({ id: hearing.id }));
  return (
    <>
      <Details summary={m.hearing_change()}>
        <Loaded query={query}>{({ link }) => <ChangeForm hearing={hearing} link={link} />}</Loaded>
      </Details>
      <Cancel id={hearing.id} />
    </>
  );
};
