import { m } from '@inflytande/i18n/messages';
import { TextField } from '@inflytande/ui/field';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { FormButtons } from '../form-buttons.tsx';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { today } from '../format.ts';
import { fieldErrorOf, FormProblem } from '../shell/form-problem.tsx';

type RenameThemeProps = {
  readonly theme: { readonly id: string; readonly name: string };
  readonly onDone: () => void;
};

/** Gives a theme a new name from a year; old names still find it (B10). */
export const RenameTheme = ({ theme, onDone }: RenameThemeProps) => {
  const [name, setName] = useState(theme.name);
  const [year, setYear] = useState(today().slice(0, 4));
  const rename = useMutation(trpc.theme.rename.mutationOptions(afterChange(m.themes_renamed(), onDone)));
  const errorOf = fieldErrorOf(rename.error);
  return (
    <form
      className="form panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!rename.isPending) rename.mutate({ id: theme.id, name, fromYear: Number(year) });
      }}
    >
      <h3>{m.themes_rename_title({ name: theme.name })}</h3>
      <FormProblem error={rename.error} fields={{ name: 'theme-name', fromYear: 'theme-year' }} />
      <TextField
        id="theme-name"
        label={m.themes_rename_name()}
        hint={m.themes_rename_hint()}
        error={errorOf('name')}
        maxLength={200}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <TextField
        id="theme-year"
        className="field-short"
        inputMode="numeric"
        label={m.themes_rename_year()}
        error={errorOf('fromYear')}
        value={year}
        onChange={({ target }) => setYear(target.value)}
      />
      <FormButtons send={m.themes_rename()} query={rename} onCancel={onDone} />
    </form>
  );
};
