import { declinePrinciples } from '@inflytande/domain/feedback/moderation';
import { declineWords } from '@inflytande/i18n/feedback-words';
import { writtenParts } from '@inflytande/i18n/mask-words';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { MaskedWords } from '@inflytande/ui/masked-words';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { formatMoment } from '../format.ts';
import { patterns } from '../paths.ts';
import { AskReason } from '../reason-form.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { useMayDo } from '../shell/may-do.tsx';

type Gone = RouterOutputs['unpublishedStatement']['list'][number];

const whyOf = ({ status, principle, settledAt }: Gone): string => {
  const date = settledAt === null ? '' : formatMoment(settledAt);
  if (status === 'withdrawn') return m.gone_taken_back({ date });
  const known = declinePrinciples.find((one) => one === principle);
  return m.gone_unpublished({ date, principle: known === undefined ? '' : declineWords[known]() });
};

const Reassess = ({ id }: { id: string }) => {
  const { ok } = useMayDo('statement/reassess');
  const reassess = useMutation(
    trpc.unpublishedStatement.reassess.mutationOptions(afterChange(m.gone_reassess_done())),
  );
  if (!ok) return null;
  return (
    <AskReason
      id={`reassess-${id}`}
      label={m.gone_reassess_reason()}
      hint={m.gone_reassess_hint()}
      missing={m.gone_reassess_missing()}
      send={m.gone_reassess()}
      query={reassess}
      variant="secondary"
      onSend={(reason, close) => reassess.mutate({ id, reason }, { onSuccess: close })}
    />
  );
};

const Waits = ({ id }: { id: string }) => (
  <p>
    <Link to={patterns.incoming} search={{ vald: id }}>
      {m.gone_waits()}
    </Link>
  </p>
);

const List = ({ rows }: { rows: readonly Gone[] }) => (
  <section aria-labelledby="gone" className="stack">
    <h2 id="gone">{m.gone_list()}</h2>
    <p className="soft">{m.gone_list_lead()}</p>
    <ul className="records">
      {rows.map((row) => (
        <li key={row.id} className="stack">
          <blockquote className="quote" lang="sv">
            <p>
              <MaskedWords parts={writtenParts(row.parts)} />
            </p>
          </blockquote>
          {row.status === 'received' ? <Waits id={row.id} /> : <p className="soft small">{whyOf(row)}</p>}
          {row.status === 'unpublished' ? <Reassess id={row.id} /> : null}
        </li>
      ))}
    </ul>
  </section>
);

/** What has been published at a point and is no more, and the way to take it up again (B5). */
export const UnpublishedStatements = ({ pointId }: { pointId: string }) => {
  const { ok } = useMayDo('statement/review', { channel: 'list' });
  const query = useQuery(trpc.unpublishedStatement.list.queryOptions({ pointId }, { enabled: ok }));
  if (!ok) return null;
  return <Loaded query={query}>{(rows) => (rows.length === 0 ? null : <List rows={rows} />)}</Loaded>;
};
