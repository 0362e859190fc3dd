import type { SettingKey } from '@inflytande/domain/settings';
import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { Select, TextField } from '@inflytande/ui/field';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { formatDate, today } from '../format.ts';
import { shownProblem } from '../problem.ts';
import { fieldErrorOf, FormProblem } from '../shell/form-problem.tsx';
import type { Draft, Editor, EditorField } from './setting-editors.ts';

const idOf = (name: string) => `setting-${name}`;

/** The field that a refusal of the value is about: the one that the server names, else the first. */
const fieldOf = (path: string | null, fields: readonly EditorField[]): string | null => {
  if (path === null || !path.startsWith('value')) return null;
  const named = fields.find(({ name }) => path.endsWith(`.${name}`));
  return named?.name ?? fields[0]?.name ?? null;
};

type Bound = {
  readonly id: string;
  readonly value: string;
  readonly onChange: (event: { target: { value: string } }) => void;
};

/** One part of the value: chosen, a number, or a line of text. */
const ValueField = ({
  field: { label, hint, type, choices },
  bound,
  error,
}: {
  readonly field: EditorField;
  readonly bound: Bound;
  readonly error: string | undefined;
}) => {
  const about = { label, error, ...(hint === undefined ? {} : { hint }), ...bound };
  if (choices !== undefined) return <Select {...about} choices={choices} />;
  return type === 'number' ? (
    <TextField {...about} inputMode="decimal" />
  ) : (
    <TextField {...about} type={type ?? 'text'} />
  );
};

type ChangeSettingProps = {
  readonly settingKey: SettingKey;
  readonly value: unknown;
  readonly editor: Editor;
};

/** A new version of a setting: its value, from when, by which decision and why. */
export const ChangeSetting = ({ settingKey, value, editor }: ChangeSettingProps) => {
  const begun = (): Draft => ({ ...editor.begin(value as never), from: today(), source: '', reason: '' });
  const [draft, setDraft] = useState(begun);
  const change = useMutation(
    trpc.setting.change.mutationOptions(
      afterChange((_saved, { from }) => m.admin_setting_saved({ from: formatDate(from) })),
    ),
  );
  const fields = editor.fields(draft);
  const path = change.error === null ? null : shownProblem(change.error).path;
  const broken = fieldOf(path, fields);
  const errorOf = fieldErrorOf(change.error);
  const bound = (name: string) => ({
    id: idOf(name),
    value: draft[name] ?? '',
    onChange: ({ target }: { target: { value: string } }) => setDraft({ ...draft, [name]: target.value }),
  });
  return (
    <form
      className="form panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const { from = '', source = '', reason = '' } = draft;
        if (!change.isPending)
          change.mutate({
            key: settingKey,
            value: editor.value(draft, value as never),
            from,
            source,
            reason,
          });
      }}
    >
      <h2>{m.admin_setting_change()}</h2>
      <p>{m.admin_setting_change_lead()}</p>
      <FormProblem
        error={change.error}
        fields={{
          source: idOf('source'),
          reason: idOf('reason'),
          from: idOf('from'),
          ...(broken === null ? {} : { [path ?? '']: idOf(broken) }),
        }}
      />
      {fields.map((field) => (
        <ValueField
          key={field.name}
          field={field}
          bound={bound(field.name)}
          error={field.name === broken ? errorOf(path ?? '') : undefined}
        />
      ))}
      <TextField type="date" label={m.admin_setting_from()} error={errorOf('from')} {...bound('from')} />
      <TextField
        label={m.admin_setting_source()}
        hint={m.admin_setting_source_hint()}
        error={errorOf('source')}
        maxLength={300}
        {...bound('source')}
      />
      <TextField
        label={m.admin_setting_reason()}
        error={errorOf('reason')}
        maxLength={500}
        {...bound('reason')}
      />
      <Button type="submit" aria-disabled={change.isPending}>
        {change.isPending ? m.admin_sending() : m.admin_setting_save()}
      </Button>
    </form>
  );
};
