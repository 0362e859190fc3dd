import { pointKinds } from '@inflytande/domain/feedback/point';
import { m } from '@inflytande/i18n/messages';
import { Select, TextField } from '@inflytande/ui/field';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../api.ts';
import { Principals } from './principals.tsx';
import type { PublicationDraft } from './publication-draft.ts';
import { pointKindWords } from '@inflytande/i18n/feedback-words';

type PlaceNewProps = {
  readonly draft: PublicationDraft;
  readonly onChange: (part: Partial<PublicationDraft>) => void;
  readonly errorOf: (field: string) => string | undefined;
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
        onChange={({ target }) => {
          const usual = themes?.themes.find(({ id }) => id === target.value)?.addresseeIds ?? [];
          // Who usually answers is proposed where nobody was chosen; it is a reading, not what the writer said.
          const principalIds = draft.principalIds.length === 0 ? usual : draft.principalIds;
          onChange({ themeId: target.value, principalIds });
        }}
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
      <Principals
        principalIds={draft.principalIds}
        onChange={({ principalIds, municipalityCode }) =>
          onChange({ principalIds, municipalityCode: municipalityCode ?? draft.municipalityCode })
        }
      />
    </div>
  );
};
