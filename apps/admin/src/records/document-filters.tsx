import { documentKinds } from '@inflytande/domain/records/document-release';
import { m } from '@inflytande/i18n/messages';
import { documentKindWords } from '@inflytande/i18n/release-words';
import { Select, TextField } from '@inflytande/ui/field';
import { useCallback } from 'react';
import { TypedSearch } from '../typed-search.tsx';
import type { ReleaseSearch } from './release-search.ts';

type DocumentFiltersProps = {
  readonly search: ReleaseSearch;
  readonly onChange: (change: ReleaseSearch) => void;
};

/** By what a document is looked for; another search closes the request that was being written. */
export const DocumentFilters = ({ search, onChange }: DocumentFiltersProps) => {
  const searchFor = useCallback((sok: string) => onChange({ sok, begar: undefined }), [onChange]);
  return (
    <search className="filters" aria-label={m.admin_filter_label()}>
      <TypedSearch
        id="sok"
        label={m.release_find_words()}
        hint={m.release_find_words_hint()}
        value={search.sok ?? ''}
        onSearch={searchFor}
      />
      <Select
        id="slag"
        label={m.release_find_kind()}
        choices={documentKinds.map((kind) => ({ value: kind, label: documentKindWords[kind]() }))}
        value={search.slag ?? 'statement'}
        onChange={({ target }) =>
          onChange({ slag: documentKinds.find((kind) => kind === target.value), begar: undefined })
        }
      />
      <TextField
        id="fran"
        type="date"
        label={m.release_find_from()}
        value={search.fran ?? ''}
        onChange={({ target }) => onChange({ fran: target.value })}
      />
      <TextField
        id="till"
        type="date"
        label={m.release_find_until()}
        value={search.till ?? ''}
        onChange={({ target }) => onChange({ till: target.value })}
      />
    </search>
  );
};
