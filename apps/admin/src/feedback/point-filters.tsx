import { pointStatuses } from '@inflytande/domain/feedback/point';
import { pointStatusWords } from '@inflytande/i18n/feedback-words';
import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { Select } from '@inflytande/ui/field';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../api.ts';
import { TypedSearch } from '../typed-search.tsx';
import { pointSorts, type PointSearch } from './point-search.ts';

type PointFiltersProps = {
  readonly search: PointSearch;
  readonly onChange: (change: PointSearch) => void;
};

const sortWord: Record<(typeof pointSorts)[number], () => string> = {
  newest: m.admin_sort_newest,
  oldest: m.admin_sort_oldest,
  waiting: m.admin_sort_waiting,
};

/** What the list shows and in which order; every choice is in the address. */
export const PointFilters = ({ search, onChange }: PointFiltersProps) => {
  const { data: themes } = useQuery(trpc.theme.list.queryOptions());
  const { data: authorities } = useQuery({ ...trpc.authority.list.queryOptions(), staleTime: Infinity });
  const choose = (key: keyof PointSearch) => (event: { target: { value: string } }) =>
    onChange({ [key]: event.target.value });
  const filtered = Object.entries(search).some(([key, value]) => key !== 'sortera' && value !== undefined);
  return (
    <search className="filters" aria-label={m.admin_filter_label()}>
      <TypedSearch
        id="sok"
        label={m.admin_search()}
        value={search.sok ?? ''}
        onSearch={(sok) => onChange({ sok })}
      />
      <Select
        id="tema"
        label={m.admin_theme()}
        none={m.admin_all()}
        value={search.tema ?? ''}
        onChange={choose('tema')}
        choices={(themes?.themes ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        id="huvudman"
        label={m.admin_who_should_answer()}
        none={m.admin_all()}
        value={search.huvudman ?? ''}
        onChange={choose('huvudman')}
        choices={(authorities ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        id="ar"
        label={m.admin_year_raised()}
        none={m.admin_all()}
        value={search.ar ?? ''}
        onChange={choose('ar')}
        choices={(themes?.years ?? []).toReversed().map((year) => ({ value: `${year}`, label: `${year}` }))}
      />
      <Select
        id="status"
        label={m.admin_status()}
        none={m.admin_all()}
        value={search.status ?? ''}
        onChange={choose('status')}
        choices={pointStatuses.map((status) => ({ value: status, label: pointStatusWords[status]() }))}
      />
      <Select
        id="sortera"
        label={m.admin_sort()}
        value={search.sortera ?? 'newest'}
        onChange={choose('sortera')}
        choices={pointSorts.map((sort) => ({ value: sort, label: sortWord[sort]() }))}
      />
      {filtered ? (
        <Button
          variant="tertiary"
          onClick={() =>
            onChange({
              sok: undefined,
              tema: undefined,
              huvudman: undefined,
              ar: undefined,
              status: undefined,
            })
          }
        >
          {m.admin_filter_clear()}
        </Button>
      ) : null}
    </search>
  );
};
