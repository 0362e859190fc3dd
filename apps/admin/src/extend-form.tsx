import { TextField } from '@inflytande/ui/field';
import { useState } from 'react';
import { FormButtons } from './form-buttons.tsx';
import { fieldErrorOf, FormProblem } from './shell/form-problem.tsx';

type ExtendFormProps = {
  readonly id: string;
  /** What the form is called, where several stand on a page. */
  readonly name?: string;
  /** The last day that there is. */
  readonly lastDay: string;
  readonly words: Readonly<Record<'to' | 'reason' | 'hint' | 'send', string>>;
  readonly query: { readonly isPending: boolean; readonly error: unknown };
  readonly onExtend: (more: { readonly closes: string; readonly reason: string }) => void;
  /** Left out where there is nothing to go back to. */
  readonly onCancel?: () => void;
};

/** Gives whoever was asked for something more time: a later last day, with a reason (K3). */
export const ExtendForm = ({ id, name, lastDay, words, query, onExtend, onCancel }: ExtendFormProps) => {
  const [closes, setCloses] = useState(lastDay);
  const [reason, setReason] = useState('');
  const errorOf = fieldErrorOf(query.error);
  const fields = { closes: `${id}-to`, reason: `${id}-reason` };
  return (
    <form
      className={onCancel === undefined ? 'form' : 'form panel'}
      noValidate
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        if (!query.isPending) onExtend({ closes, reason });
      }}
    >
      <FormProblem error={query.error} fields={fields} />
      <TextField
        id={fields.closes}
        type="date"
        className="field-short"
        label={words.to}
        error={errorOf('closes')}
        value={closes}
        onChange={({ target }) => setCloses(target.value)}
      />
      <TextField
        id={fields.reason}
        label={words.reason}
        hint={words.hint}
        error={errorOf('reason')}
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <FormButtons send={words.send} query={query} onCancel={onCancel} />
    </form>
  );
};
