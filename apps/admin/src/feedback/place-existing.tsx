import { m } from '@inflytande/i18n/messages';
import { RadioGroup } from '@inflytande/ui/field';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { trpc } from '../api.ts';
import { formatYears } from '../format.ts';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { TypedSearch } from '../typed-search.tsx';

type Chosen = { readonly id: string; readonly title: string };

type PlaceExistingProps = {
  /** The statement's words, by which similar points are proposed (B7). */
  readonly text: string;
  /** A point that is not offered. */
  readonly without?: string;
  readonly chosen: Chosen | null;
  readonly onChoose: (point: Chosen) => void;
  readonly error: string | undefined;
};

const mostShown = 8;

/** Finds the point that a statement belongs to: similar ones at once, others by search. */
export const PlaceExisting = ({ text, without, chosen, onChoose, error }: PlaceExistingProps) => {
  const [words, setWords] = useState('');
  const searching = words.length > 1;
  const similar = useQuery(trpc.point.similar.queryOptions({ text }));
  const found = useQuery(
    trpc.point.list.queryOptions(
      { query: words, sort: 'newest' },
      { enabled: searching, placeholderData: keepPreviousData },
    ),
  );
  const query = searching ? found : similar;
  const rows = ((searching ? found.data?.rows : similar.data) ?? [])
    .filter(({ id }) => id !== without)
    .slice(0, mostShown);
  const offered = rows.map((row) => ({
    value: row.id,
    label: row.title,
    hint: `${row.themeName} · ${formatYears(row.years)}`,
  }));
  const kept =
    chosen === null || offered.some(({ value }) => value === chosen.id)
      ? []
      : [{ value: chosen.id, label: chosen.title }];
  const choices = [...kept, ...offered];
  const titles = new Map(choices.map(({ value, label }) => [value, label]));
  return (
    <div className="form-fields">
      <TypedSearch
        id="find-point"
        label={m.admin_find_point()}
        hint={m.admin_find_point_hint()}
        value={words}
        onSearch={setWords}
      />
      {query.error === null ? null : <ProblemNotice error={query.error} retry={() => void query.refetch()} />}
      {choices.length === 0 ? (
        <>
          {error === undefined ? null : <p className="ds-validation-message">{error}</p>}
          <p className="soft" role="status">
            {query.isFetching ? m.admin_loading() : m.admin_find_point_none()}
          </p>
        </>
      ) : (
        <RadioGroup
          id="point"
          name="point"
          label={searching ? m.admin_points_found() : m.admin_points_similar()}
          error={error}
          chosen={chosen?.id}
          onChoose={(id) => onChoose({ id, title: titles.get(id) ?? '' })}
          choices={choices}
        />
      )}
    </div>
  );
};
