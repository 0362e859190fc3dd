import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Button } from '@inflytande/ui/button';
import { TextField } from '@inflytande/ui/field';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { trpc } from '../api.ts';
import { formatMoment } from '../format.ts';
import { shownProblem } from '../problem.ts';

/** A passkey of one's own, with its name and the way to be rid of it. */
export const OwnPasskey = ({ passkey }: { passkey: RouterOutputs['passkey']['list'][number] }) => {
  const { id, createdAt } = passkey;
  const called = passkey.name ?? m.account_passkey_unnamed();
  const [name, setName] = useState(called);
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries(trpc.passkey.list.queryFilter());
  const rename = useMutation(trpc.passkey.rename.mutationOptions({ onSuccess }));
  const remove = useMutation(trpc.passkey.remove.mutationOptions({ onSuccess }));
  const error = rename.error ?? remove.error;
  return (
    <li>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          rename.mutate({ id, name });
        }}
      >
        <TextField
          id={`name-${id}`}
          className="field-short"
          label={m.account_passkey_name({ name: called })}
          error={error === null ? undefined : shownProblem(error).sentence}
          maxLength={60}
          autoComplete="off"
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        {createdAt === null ? null : (
          <p className="soft">{m.account_passkey_since({ when: formatMoment(createdAt) })}</p>
        )}
        <p className="button-row">
          <Button type="submit" variant="secondary" disabled={rename.isPending}>
            {m.account_passkey_rename()}
          </Button>
          <Button variant="tertiary" disabled={remove.isPending} onClick={() => remove.mutate({ id })}>
            {m.account_passkey_remove({ name: called })}
          </Button>
        </p>
      </form>
    </li>
  );
};
