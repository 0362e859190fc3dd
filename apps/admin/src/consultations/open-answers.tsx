import { writtenParts } from '@inflytande/i18n/mask-words';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { MaskedWords } from '@inflytande/ui/masked-words';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { trpc } from '../api.ts';
import { formatDate } from '../format.ts';
import { patterns } from '../paths.ts';
import { useMayDo } from '../shell/may-do.tsx';
import { More } from '../shell/more.tsx';

type Row = RouterOutputs['openAnswer']['list']['rows'][number];

/** What waits to be read and what was declined: their words are read among what comes in, and nowhere else (B5). */
const Waiting = ({ id }: { id: string }) => {
  const { data } = useQuery(trpc.openAnswer.standing.queryOptions({ id }));
  if (data === undefined) return null;
  return (
    <>
      {data.received === 0 ? null : (
        <p>
          {m.open_answer_admin_waits({ count: data.received })}{' '}
          <Link to={patterns.incoming}>{m.call_admin_answers_go()}</Link>
        </p>
      )}
      {data.declined === 0 ? null : <p>{m.open_answer_admin_declined({ count: data.declined })}</p>}
    </>
  );
};

const Answer = ({ row: { parts, authorName, saidAt, point } }: { row: Row }) => (
  <li>
    <blockquote className="quote">
      <p>
        <MaskedWords parts={writtenParts(parts)} />
      </p>
    </blockquote>
    <p className="soft small">
      {authorName ?? m.admin_author_nameless()} · {formatDate(saidAt)} ·{' '}
      <Link to={patterns.point} params={{ id: point.id }}>
        {point.title}
      </Link>
    </p>
  </li>
);

/** What anybody has answered, beside the answers of those who were asked (X1). */
export const OpenAnswers = ({ id }: { id: string }) => {
  const mayRead = useMayDo('statement/review', { channel: 'list' }).ok;
  const query = useInfiniteQuery(
    trpc.openAnswer.list.infiniteQueryOptions({ id }, { getNextPageParam: (last) => last.next }),
  );
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <section aria-labelledby="allmanheten">
      <h2 id="allmanheten">{m.open_answer_said()}</h2>
      {mayRead ? <Waiting id={id} /> : null}
      {query.data !== undefined && rows.length === 0 ? <p>{m.open_answer_said_none()}</p> : null}
      <ul className="records">
        {rows.map((row) => (
          <Answer key={row.id} row={row} />
        ))}
      </ul>
      <More shown={rows.length} total={query.data?.pages[0]?.total ?? 0} query={query} />
    </section>
  );
};
