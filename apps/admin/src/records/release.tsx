import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Button } from '@inflytande/ui/button';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { trpc } from '../api.ts';
import { useDraft } from '../feedback/drafts.ts';
import { maskingOf, startMasking } from '../feedback/masking-draft.ts';
import { MaskingEditor } from '../feedback/masking-editor.tsx';
import { downloadPath, patterns } from '../paths.ts';
import { Loaded } from '../shell/loaded.tsx';
import { MayDo } from '../shell/may-do.tsx';
import { Page } from '../shell/page.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { DecideRelease } from './decide-release.tsx';
import { EventRows } from './event-rows.tsx';
import { MaskedCopy } from './masked-copy.tsx';
import { ReleaseFacts, type Release } from './release-facts.tsx';

export type Original = RouterOutputs['statement']['openOriginal'];

const route = getRouteApi('/inside/utlamnande/$id');

/** The opened original, its masks and the decision. */
const TryStatement = ({ id, original }: { id: string; original: Original }) => {
  const [draft, change] = useDraft(`release ${id}`, startMasking);
  const { text } = original;
  return (
    <>
      <div className="form">
        <MaskingEditor purpose="release" text={text} draft={draft} onChange={change} />
      </div>
      <DecideRelease id={id} original={original} masking={maskingOf(text, draft)} hasMaskedCopy={false} />
    </>
  );
};

/** A statement is opened by hand: each opening is an event (Z3). */
const OpenStatement = ({ release }: { release: Release }) => {
  const open = useMutation(trpc.statement.openOriginal.mutationOptions());
  if (open.data !== undefined) return <TryStatement id={release.id} original={open.data} />;
  const reason = m.release_open_reason({ number: release.number });
  return (
    <div className="panel">
      {open.error === null ? null : <ProblemNotice error={open.error} />}
      <p>{m.release_open_first()}</p>
      <Button
        aria-disabled={open.isPending}
        onClick={() => open.isPending || open.mutate({ id: release.documentId, reason })}
      >
        {m.release_open()}
      </Button>
    </div>
  );
};

const TryFile = ({ release }: { release: Release }) => {
  const { document, maskedFileId, maskedFileName } = release;
  const masked = maskedFileId === null ? null : { id: maskedFileId, name: maskedFileName ?? '' };
  return document?.kind === 'file' ? (
    <>
      <MaskedCopy id={release.id} file={document} masked={masked} />
      <DecideRelease
        id={release.id}
        original={null}
        masking={{ masks: [], shownProposals: [] }}
        hasMaskedCopy={masked !== null}
      />
    </>
  ) : null;
};

/** The copy that leaves, or the notice to whoever asked. */
const Copy = ({ release: { id, kind, form } }: { release: Release }) => (
  <section aria-labelledby="copy">
    <h2 id="copy">{form === 'withheld' ? m.release_notice() : m.release_copy()}</h2>
    <p>{m.release_copy_lead()}</p>
    {form === 'whole' ? null : <p className="soft small">{m.release_confirm()}</p>}
    <MayDo action="release/export" channel="export">
      <form method="post" action={downloadPath('release')} className="row">
        <input type="hidden" name="id" value={id} />
        {kind === 'file' && form !== 'withheld' ? (
          <Button type="submit">{m.release_copy_file()}</Button>
        ) : (
          <>
            <Button type="submit" name="format" value="pdf">
              {m.release_copy_pdf()}
            </Button>
            <Button type="submit" name="format" value="html" variant="secondary">
              {m.release_copy_html()}
            </Button>
          </>
        )}
      </form>
    </MayDo>
  </section>
);

const Work = ({ release }: { release: Release }) => {
  if (release.status === 'decided') return <Copy release={release} />;
  return release.kind === 'statement' ? <OpenStatement release={release} /> : <TryFile release={release} />;
};

/** One request for a document: what was asked for, the trial of its secrecy, the copy, and what has happened (P4). */
export const ReleaseScreen = () => {
  const { id } = route.useParams();
  const query = useQuery(trpc.release.get.queryOptions({ id }));
  const number = query.data?.number ?? id;
  return (
    <Page title={m.release_title({ number })} above={<Link to={patterns.releases}>{m.release_back()}</Link>}>
      <Loaded query={query}>
        {(release) => (
          <div className="stack">
            <ReleaseFacts release={release} />
            <Work release={release} />
            <section aria-labelledby="history">
              <h2 id="history">{m.release_history()}</h2>
              <EventRows rows={release.events} />
            </section>
          </div>
        )}
      </Loaded>
    </Page>
  );
};
