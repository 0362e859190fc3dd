import type { DocumentKind } from '@inflytande/domain/records/document-release';
import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { Select, TextField } from '@inflytande/ui/field';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { patterns } from '../paths.ts';
import { ProblemNotice } from '../shell/problem-notice.tsx';

type RegisterRequestProps = { readonly kind: DocumentKind; readonly documentId: string };

/** Registers that somebody wants a document; who it is need not be said (2 kap. tryckfrihetsförordningen). */
export const RegisterRequest = ({ kind, documentId }: RegisterRequestProps) => {
  const [draft, setDraft] = useState({ counterpart: '', toAuthorityId: '' });
  const authorities = useQuery(trpc.authority.list.queryOptions());
  const navigate = useNavigate();
  const register = useMutation(
    trpc.release.register.mutationOptions(
      afterChange(m.release_registered(), ({ id }) => navigate({ to: patterns.release, params: { id } })),
    ),
  );
  return (
    <form
      className="form panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const { counterpart, toAuthorityId } = draft;
        if (!register.isPending)
          register.mutate({ kind, documentId, counterpart, toAuthorityId: toAuthorityId || null });
      }}
    >
      {register.error === null ? null : (
        <ProblemNotice error={register.error} comfort={m.admin_nothing_lost()} />
      )}
      <TextField
        id="counterpart"
        label={m.release_counterpart()}
        hint={m.release_counterpart_hint()}
        autoComplete="off"
        maxLength={200}
        value={draft.counterpart}
        onChange={({ target }) => setDraft({ ...draft, counterpart: target.value })}
      />
      {kind === 'file' ? null : (
        <Select
          id="to-authority"
          label={m.release_to_authority()}
          none={m.release_to_authority_none()}
          choices={(authorities.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.toAuthorityId}
          onChange={({ target }) => setDraft({ ...draft, toAuthorityId: target.value })}
        />
      )}
      <Button type="submit" aria-disabled={register.isPending}>
        {register.isPending ? m.admin_sending() : m.release_register()}
      </Button>
    </form>
  );
};
