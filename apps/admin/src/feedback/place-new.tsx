import { pointKinds } from '@inflytande/domain/feedback/point';
import { m } from '@inflytande/i18n/messages';
import { Select, TextField } from '@inflytande/ui/field';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../api.ts';
import type { PublicationDraft } from './publication-draft.ts';
import { pointKindWords } from '@inflytande/i18n/feedback-words';

type PlaceNewProps = {
  readonly draft: PublicationDraft;
  readonly onChange: (part: Partial<PublicationDraft>) => void;
  readonly errorOf: (field: string) => string | undefined;
};

/** Who should answer: any number of authorities; none is said to be none. */
const Principals = ({ draft, onChange }: Omit<PlaceNewProps, 'errorOf'>) => {
  const { data: authorities } = useQuery({ ...trpc.authority.list.queryOptions(), staleTime: Infinity });
  const few = (authorities ?? []).filter(({ kind }) => kind !== 'municipality');
  const many = (authorities ?? []).filter(({ kind }) => kind === 'municipality');
  const municipal = many.find(({ id }) => draft.principalIds.includes(id));
  const toggle = (id: string, on: boolean) =>
    onChange({
      principalIds: on ? [...draft.principalIds, id] : draft.principalIds.filter((other) => other !== id),
    });
  const chooseMunicipality = (id: string) => {
    const others = draft.principalIds.filter((other) => !many.some((authority) => authority.id === other));
    onChange({
      principalIds: id === '' ? others : [...others, id],
      municipalityCode: many.find((authority) => authority.id === id)?.municipalityCode ?? null,
    });
  };
  return (
    <fieldset className="ds-fieldset">
      <legend>{m.admin_who_should_answer()}</legend>
      {few.map(({ id, name }) => (
        <div className="ds-field" key={id}>
          <input
            className="ds-input"
            type="checkbox"
            id={`principal-${id}`}
            checked={draft.principalIds.includes(id)}
            onChange={({ target }) => toggle(id, target.checked)}
          />
          <label htmlFor={`principal-${id}`}>{name}</label>
        </div>
      ))}
      <Select
        id="principal-municipality"
        label={m.admin_one_municipality()}
        none={m.admin_none()}
        value={municipal?.id ?? ''}
        onChange={({ target }) => chooseMunicipality(target.value)}
        choices={many.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </fieldset>
  );
};

/** A new point: what it is called, its theme and kind, and who should answer. */
export const PlaceNew = ({ draft, onChange, errorOf }: PlaceNewProps) => {
  const { data: themes } = useQuery(trpc.theme.list.queryOptions());
  return (
    <div className="form-fields">
      <TextField
        id="new-title"
        label={m.admin_point_title()}
        hint={m.admin_point_title_hint()}
        error={errorOf('new-title')}
        maxLength={300}
        value={draft.title}
        onChange={({ target }) => onChange({ title: target.value })}
      />
      <Select
        id="new-theme"
        label={m.admin_theme()}
        none={m.admin_choose()}
        error={errorOf('new-theme')}
        value={draft.themeId}
        onChange={({ target }) => onChange({ themeId: target.value })}
        choices={(themes?.themes ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        id="new-kind"
        label={m.admin_point_kind()}
        none={m.admin_choose()}
        error={errorOf('new-kind')}
        value={draft.kind}
        onChange={({ target }) => onChange({ kind: pointKinds.find((kind) => kind === target.value) ?? '' })}
        choices={pointKinds.map((kind) => ({ value: kind, label: pointKindWords[kind]() }))}
      />
      <Principals draft={draft} onChange={onChange} />
    </div>
  );
};
