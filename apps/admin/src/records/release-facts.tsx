import { m } from '@inflytande/i18n/messages';
import { maskGroundWords } from '@inflytande/i18n/mask-words';
import { documentKindWords, releaseFormWords } from '@inflytande/i18n/release-words';
import type { RouterOutputs } from '@inflytande/server/api';
import { DefinitionList } from '@inflytande/ui/definition-list';
import { StatusTag } from '@inflytande/ui/tag';
import { formatMoment } from '../format.ts';
import { authorKindWord } from '../feedback/words.ts';

export type Release = RouterOutputs['release']['get'];

const looks = {
  whole: { tone: 'success', shape: 'check' },
  masked: { tone: 'info', shape: 'half' },
  withheld: { tone: 'warning', shape: 'cross' },
} as const;

/** What became of a request, in words and a shape. */
export const ReleaseStatus = ({ form }: { form: Release['form'] }) =>
  form === null ? (
    <StatusTag tone="warning" shape="ring">
      {m.release_status_open()}
    </StatusTag>
  ) : (
    <StatusTag {...looks[form]}>{releaseFormWords[form]()}</StatusTag>
  );

/** Who asked, as far as anybody said. */
export const askerWord = ({
  counterpart,
  toAuthorityName,
}: Pick<Release, 'counterpart' | 'toAuthorityName'>): string =>
  toAuthorityName ?? counterpart ?? m.release_anonymous();

const authorWord = ({ document }: Release): string | null => {
  if (document === null) return null;
  if (document.kind === 'file') return document.author;
  return document.author ?? authorKindWord[document.authorKind]();
};

const maskedWord = ({ grounds, authorShown }: Release): string =>
  [
    ...grounds.map((ground) => maskGroundWords[ground]()),
    ...(authorShown === false ? [m.release_masked_author()] : []),
  ].join(', ');

/** What was asked for, by whom, and what was decided. */
export const ReleaseFacts = ({ release }: { release: Release }) => {
  const { document, kind } = release;
  return (
    <DefinitionList
      facts={[
        { term: m.release_result(), value: <ReleaseStatus form={release.form} /> },
        { term: m.release_asked_by(), value: askerWord(release) },
        { term: m.release_registered_at(), value: formatMoment(release.registeredAt) },
        { term: m.release_document(), value: documentKindWords[kind]() },
        {
          term: m.release_received(),
          value: document === null ? m.release_document_gone() : formatMoment(document.receivedAt),
        },
        { term: m.release_author(), value: authorWord(release) },
        { term: m.release_point(), value: document?.kind === 'statement' ? document.pointTitle : null },
        { term: m.release_document_id(), value: release.documentId },
        {
          term: m.release_decided_at(),
          value: release.decidedAt === null ? null : formatMoment(release.decidedAt),
        },
        { term: m.release_masked_what(), value: maskedWord(release) },
        { term: m.release_ground(), value: release.ground },
        { term: m.release_reason(), value: release.reason },
      ]}
    />
  );
};
