import { m } from '@inflytande/i18n/messages';
import { writtenParts } from '@inflytande/i18n/mask-words';
import { howItCame } from '@inflytande/i18n/feedback-words';
import type { RouterOutputs } from '@inflytande/server/api';
import { Button } from '@inflytande/ui/button';
import { MaskedWords } from '@inflytande/ui/masked-words';
import { Timeline } from '@inflytande/ui/timeline';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { trpc } from '../api.ts';
import { formatDate } from '../format.ts';
import { ProblemNotice } from '../shell/problem-notice.tsx';

type Seen = RouterOutputs['question']['get']['statements'][number];

/** What was released, once it is opened: each reading is an event (B12, Z3). */
const Released = ({ id, holder }: { id: string; holder: string }) => {
  const open = useMutation(trpc.release.open.mutationOptions());
  if (open.data !== undefined)
    return (
      <>
        <blockquote className="quote" lang="sv">
          <p>
            <MaskedWords parts={writtenParts(open.data.parts)} />
          </p>
        </blockquote>
        {open.data.authorName === null ? null : <p className="soft small">{open.data.authorName}</p>}
      </>
    );
  return (
    <>
      {open.error === null ? null : <ProblemNotice error={open.error} />}
      <p>
        {m.question_view_released({ authority: holder })} {m.question_open_hint()}
      </p>
      <Button
        variant="secondary"
        aria-disabled={open.isPending}
        onClick={() => open.isPending || open.mutate({ id })}
      >
        {m.question_open()}
      </Button>
    </>
  );
};

type AskProps = { readonly statementId: string; readonly authorityId: string; readonly holder: string };

/** Asks the authority that has the original for it (B12). */
const Ask = ({ statementId, authorityId, holder }: AskProps) => {
  const queries = useQueryClient();
  const ask = useMutation(
    trpc.release.ask.mutationOptions({
      onSuccess: () => queries.invalidateQueries(trpc.question.pathFilter()),
    }),
  );
  return (
    <>
      {ask.error === null ? null : <ProblemNotice error={ask.error} />}
      <p className="soft small">
        {m.question_view_published()} {m.question_ask_hint({ authority: holder })}
      </p>
      <Button
        variant="tertiary"
        aria-disabled={ask.isPending}
        onClick={() => ask.isPending || ask.mutate({ statementId, authorityId })}
      >
        {m.question_ask()}
      </Button>
    </>
  );
};

/** How one comes to the original: it is here, it was released, it is asked for, or it can be asked for. */
const Original = ({ seen, authorityId }: { seen: Seen; authorityId: string }) => {
  const { holderId, holderName: holder, view, request, id } = seen;
  if (holderId === authorityId) return <p className="soft small">{m.question_view_own()}</p>;
  if (request !== null && view !== 'published') return <Released id={request.id} holder={holder} />;
  if (request === null) return <Ask statementId={id} authorityId={authorityId} holder={holder} />;
  const sentence = request.status === 'open' ? m.question_asked : m.question_refused;
  return <p role="status">{sentence({ authority: holder })}</p>;
};

const when = ({ published }: Seen): string => {
  if (published === null) return '';
  return published.cycleYear === null ? formatDate(published.saidAt) : `${published.cycleYear}`;
};

const Published = ({ seen: { published } }: { seen: Seen }) =>
  published === null ? (
    <p className="soft">{m.question_none_said()}</p>
  ) : (
    <>
      <blockquote className="quote" lang="sv">
        <p>
          <MaskedWords parts={writtenParts(published.parts)} />
        </p>
      </blockquote>
      <p className="soft small">
        {published.authorName ?? m.admin_author_nameless()} ·{' '}
        {howItCame(published, published.sources[0]?.document ?? m.admin_source_unknown())}
      </p>
    </>
  );

type QuestionStatementsProps = { readonly statements: readonly Seen[]; readonly authorityId: string };

/** What was said, as this authority sees it (B12): as on the web, or as released to it. */
export const QuestionStatements = ({ statements, authorityId }: QuestionStatementsProps) =>
  statements.length === 0 ? (
    <p className="soft">{m.question_none_said()}</p>
  ) : (
    <Timeline
      moments={statements.map((seen) => ({
        id: seen.id,
        when: when(seen),
        mark: 'said',
        children: (
          <>
            <Published seen={seen} />
            <Original seen={seen} authorityId={authorityId} />
          </>
        ),
      }))}
    />
  );
