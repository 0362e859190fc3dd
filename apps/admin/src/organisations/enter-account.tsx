import { bankAccountKinds, type BankAccountKind } from '@inflytande/domain/organisations/bank-account-number';
import { accountKindWords } from '@inflytande/i18n/account-words';
import { m } from '@inflytande/i18n/messages';
import { RadioGroup, TextArea, TextField } from '@inflytande/ui/field';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { FormButtons } from '../form-buttons.tsx';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { fieldErrorOf, FormProblem } from '../shell/form-problem.tsx';

const hints = {
  bankgiro: m.admin_account_number_hint_bankgiro,
  plusgiro: m.admin_account_number_hint_plusgiro,
  'bank-account': m.admin_account_number_hint_bank_account,
} as const satisfies Record<BankAccountKind, () => string>;

type EnterAccountProps = {
  readonly organisationId: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

/** The first of the two persons enters an account (O5, Z6). */
export const EnterAccount = ({ organisationId, onDone, onCancel }: EnterAccountProps) => {
  const [kind, setKind] = useState<BankAccountKind>('bankgiro');
  const [number, setNumber] = useState('');
  const [basis, setBasis] = useState('');
  const enter = useMutation(
    trpc.bankAccount.enter.mutationOptions(afterChange(m.admin_account_enter_done(), onDone)),
  );
  const errorOf = fieldErrorOf(enter.error);
  const send = () => {
    if (!enter.isPending) enter.mutate({ organisationId, kind, number, basis });
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
      <FormProblem
        error={enter.error}
        fields={{ number: 'account-number', basis: 'account-basis' }}
        again={send}
      />
      <RadioGroup
        id="account-kind"
        name="account-kind"
        label={m.admin_account_kind()}
        chosen={kind}
        choices={bankAccountKinds.map((value) => ({ value, label: accountKindWords[value]() }))}
        onChoose={(value) => setKind(bankAccountKinds.find((one) => one === value) ?? kind)}
      />
      <TextField
        id="account-number"
        label={m.admin_account_number()}
        hint={hints[kind]()}
        error={errorOf('number')}
        className="field-short"
        autoComplete="off"
        maxLength={50}
        value={number}
        onChange={({ target }) => setNumber(target.value)}
      />
      <TextArea
        id="account-basis"
        label={m.admin_account_basis_label()}
        hint={m.admin_account_basis_hint()}
        error={errorOf('basis')}
        rows={3}
        maxLength={500}
        value={basis}
        onChange={({ target }) => setBasis(target.value)}
      />
      <FormButtons send={m.admin_account_enter_send()} query={enter} onCancel={onCancel} />
    </form>
  );
};
