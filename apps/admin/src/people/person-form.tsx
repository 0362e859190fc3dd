import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { TextField } from '@inflytande/ui/field';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { fieldErrorOf, FormProblem } from '../shell/form-problem.tsx';

type PersonFormProps = {
  readonly title: string;
  /** The person to change; left out for a new one. */
  readonly id?: string;
  readonly known: { readonly name: string; readonly email: string };
  readonly onDone?: (id: string) => void;
};

/** Name and address of somebody who signs in. */
export const PersonForm = ({ title, id, known, onDone }: PersonFormProps) => {
  const [draft, setDraft] = useState(known);
  const done = afterChange(m.admin_saved(), (saved: { id: string }) => onDone?.(saved.id));
  const add = useMutation(trpc.person.add.mutationOptions(done));
  const change = useMutation(trpc.person.change.mutationOptions(done));
  const { error, isPending } = id === undefined ? add : change;
  const errorOf = fieldErrorOf(error);
  return (
    <form
      className="form panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isPending) return;
        if (id === undefined) add.mutate(draft);
        else change.mutate({ id, ...draft });
      }}
    >
      <h2>{title}</h2>
      <FormProblem error={error} fields={{ name: 'person-name', email: 'person-email' }} />
      <TextField
        id="person-name"
        label={m.admin_name()}
        autoComplete="off"
        error={errorOf('name')}
        maxLength={200}
        value={draft.name}
        onChange={({ target }) => setDraft({ ...draft, name: target.value })}
      />
      <TextField
        id="person-email"
        type="email"
        label={m.admin_person_email()}
        hint={m.admin_person_email_hint()}
        autoComplete="off"
        error={errorOf('email')}
        value={draft.email}
        onChange={({ target }) => setDraft({ ...draft, email: target.value })}
      />
      <Button type="submit" aria-disabled={isPending}>
        {isPending ? m.admin_sending() : title}
      </Button>
    </form>
  );
};
