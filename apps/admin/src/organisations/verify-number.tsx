import { m } from '@inflytande/i18n/messages';
import { TextField } from '@inflytande/ui/field';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { FormButtons } from '../form-buttons.tsx';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { fieldErrorOf, FormProblem } from '../shell/form-problem.tsx';

type VerifyNumberProps = {
  readonly organisationId: string;
  readonly known: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

/** Somebody at the authority says by what the number is verified (O5). */
export const VerifyNumber = ({ organisationId, known, onDone, onCancel }: VerifyNumberProps) => {
  const [number, setNumber] = useState(known);
  const [basis, setBasis] = useState('');
  const verify = useMutation(
    trpc.verifiedNumber.verify.mutationOptions(afterChange(m.admin_number_done(), onDone)),
  );
  const errorOf = fieldErrorOf(verify.error);
  const send = () => {
    if (!verify.isPending) verify.mutate({ organisationId, number, basis });
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
        error={verify.error}
        fields={{ number: 'own-number', basis: 'number-basis' }}
        again={send}
      />
      <TextField
        id="own-number"
        label={m.admin_organisation_number()}
        hint={m.admin_number_hint()}
        error={errorOf('number')}
        className="field-short"
        autoComplete="off"
        maxLength={50}
        value={number}
        onChange={({ target }) => setNumber(target.value)}
      />
      <TextField
        id="number-basis"
        label={m.admin_number_basis()}
        hint={m.admin_number_basis_hint()}
        error={errorOf('basis')}
        maxLength={500}
        value={basis}
        onChange={({ target }) => setBasis(target.value)}
      />
      <FormButtons send={m.admin_number_send()} query={verify} onCancel={onCancel} />
    </form>
  );
};
