import { letterKindWords, whyStopped } from '@inflytande/i18n/letter-words';
import { m } from '@inflytande/i18n/messages';
import { useInfiniteQuery } from '@tanstack/react-query';
import { trpc } from '../api.ts';
import { formatMoment } from '../format.ts';
import { More } from '../shell/more.tsx';
import { LetterStateTag } from './letter-state.tsx';
import { TryAgain } from './try-again.tsx';

/** Letters that are not sent again by themselves; nothing where there are none. */
export const StoppedLetters = () => {
  const query = useInfiniteQuery(
    trpc.letter.stopped.infiniteQueryOptions({}, { getNextPageParam: (last) => last.next }),
  );
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? [];
  if (rows.length === 0) return null;
  return (
    <section className="panel">
      <h2>{m.admin_letters_stopped()}</h2>
      <p>{m.admin_letters_stopped_lead()}</p>
      <ul className="records">
        {rows.map(({ id, name, kind, state, failure, queuedAt }) => (
          <li key={id}>
            <p>
              {name ?? m.admin_name_protected()} · {letterKindWords[kind]()} · {formatMoment(queuedAt)}
            </p>
            <p>
              <LetterStateTag state={state} /> {whyStopped({ state, failure })}
            </p>
            <TryAgain id={id} name={name ?? m.admin_name_protected()} />
          </li>
        ))}
      </ul>
      <More shown={rows.length} total={query.data?.pages[0]?.total ?? 0} query={query} />
    </section>
  );
};
