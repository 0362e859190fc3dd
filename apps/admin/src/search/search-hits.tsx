import { mayDo } from '@inflytande/domain/access';
import { namesAll } from '@inflytande/domain/feedback/search-words';
import type { Held } from '@inflytande/domain/people/role';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { trpc } from '../api.ts';
import { formatCount } from '../format.ts';
import { administration, navigation } from '../shell/navigation.ts';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { hitPlaces } from './hit-places.tsx';

type Kind = RouterOutputs['search']['everywhere'][number];

const KindHits = ({ found: { kind, hits, total }, query }: { found: Kind; query: string }) => {
  const { word, Hit, all } = hitPlaces[kind];
  return (
    <section aria-label={word()}>
      <h3>{word()}</h3>
      <ul className="plain-list">
        {hits.map((hit) => (
          <li key={hit.id}>
            <Hit id={hit.id} name={hit.name} />
            {hit.about === null ? null : <span className="under">{hit.about}</span>}
          </li>
        ))}
        {all === null || total <= hits.length ? null : (
          <li>
            <Link to={all} search={{ sok: query }}>
              {m.search_all_of_kind({ count: formatCount(total) })}
            </Link>
          </li>
        )}
      </ul>
    </section>
  );
};

const Screens = ({
  screens,
}: {
  screens: readonly ((typeof navigation)[number] | (typeof administration)[number])[];
}) =>
  screens.length === 0 ? null : (
    <section aria-label={m.search_everywhere_screens()}>
      <h3>{m.search_everywhere_screens()}</h3>
      <ul className="plain-list">
        {screens.map(({ to, word }) => (
          <li key={to}>
            <Link to={to}>{word()}</Link>
          </li>
        ))}
      </ul>
    </section>
  );

type SearchHitsProps = {
  readonly query: string;
  readonly held: readonly Held[];
  /** Called when one goes to something that was found. */
  readonly onGo: () => void;
};

/** What the words find: the screens one may go to, then each kind of record. */
export const SearchHits = ({ query, held, onGo }: SearchHitsProps) => {
  const { data, error } = useQuery({
    ...trpc.search.everywhere.queryOptions({ query }),
    enabled: query !== '',
    placeholderData: keepPreviousData,
  });
  const found = query === '' ? [] : (data ?? []);
  const screens = [...navigation, ...administration].filter(
    ({ word, action }) => namesAll(word(), query) && mayDo(held, action).ok,
  );
  const count = found.reduce((sum, { total }) => sum + total, screens.length);
  const nothing = query !== '' && data !== undefined && count === 0;
  return (
    // The links inside are what is pressed; here it is only heard that one was.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      className="search-hits"
      onClick={(event) => {
        if ((event.target as HTMLElement).closest('a') !== null) onGo();
      }}
    >
      <p role="status" className={nothing ? undefined : 'hidden-visually'}>
        {nothing
          ? m.search_everywhere_none({ query })
          : count === 0
            ? ''
            : m.search_everywhere_count({ count })}
      </p>
      {error === null ? null : <ProblemNotice error={error} />}
      <Screens screens={query === '' ? [] : screens} />
      {found.map((one) => (
        <KindHits key={one.kind} found={one} query={query} />
      ))}
    </div>
  );
};
