import { m } from '@inflytande/i18n/messages';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { FormButtons } from '../form-buttons.tsx';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { Principals } from './principals.tsx';

type AddressThemeProps = {
  readonly theme: { readonly id: string; readonly name: string; readonly addresseeIds: readonly string[] };
  readonly onDone: () => void;
};

/** Says who usually answers for a theme: they are proposed for a new point (B1). */
export const AddressTheme = ({ theme, onDone }: AddressThemeProps) => {
  const [principalIds, setPrincipalIds] = useState(theme.addresseeIds);
  const address = useMutation(trpc.theme.address.mutationOptions(afterChange(m.themes_addressed(), onDone)));
  return (
    <form
      className="form panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!address.isPending) address.mutate({ id: theme.id, principalIds: [...principalIds] });
      }}
    >
      <h3>{m.themes_address_title({ name: theme.name })}</h3>
      {address.error === null ? null : <ProblemNotice error={address.error} />}
      <Principals principalIds={principalIds} onChange={(chosen) => setPrincipalIds(chosen.principalIds)} />
      <FormButtons send={m.address_save()} query={address} onCancel={onDone} />
    </form>
  );
};
