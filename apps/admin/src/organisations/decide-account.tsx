import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { ReasonForm } from '../reason-form.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import type { Account } from './account-facts.tsx';

type DecideAccountProps = { readonly account: Account; readonly onDone: () => void };

/** Confirms an account or says no to it; who entered it can only take it back (O5, Z6). */
export const DecideAccount = ({ account: { id, number, own }, onDone }: DecideAccountProps) => {
  const [refusing, setRefusing] = useState(false);
  const confirm = useMutation(
    trpc.bankAccount.confirm.mutationOptions(afterChange(m.admin_account_confirm_done(), onDone)),
  );
  const refuse = useMutation(
    trpc.bankAccount.refuse.mutationOptions(afterChange(m.admin_account_refuse_done(), onDone)),
  );
  const refusal = own ? m.admin_account_take_back({ number }) : m.admin_account_refuse({ number });
  if (refusing)
    return (
      <ReasonForm
        id={`reason-${id}`}
        label={m.admin_account_refuse_reason()}
        hint={m.admin_account_refuse_hint()}
        missing={m.admin_reason_missing()}
        send={refusal}
        query={refuse}
        onSend={(reason) => refuse.mutate({ id, reason })}
        onCancel={() => setRefusing(false)}
      />
    );
  const send = () => {
    if (!confirm.isPending) confirm.mutate({ id });
  };
  return (
    <>
      <p>{own ? m.admin_account_own() : m.admin_account_confirm_lead()}</p>
      {confirm.error === null ? null : <ProblemNotice error={confirm.error} again={send} />}
      <p className="row">
        {own ? null : (
          <Button aria-disabled={confirm.isPending} onClick={send}>
            {m.admin_account_confirm({ number })}
          </Button>
        )}
        <Button variant="secondary" onClick={() => setRefusing(true)}>
          {refusal}
        </Button>
      </p>
    </>
  );
};
