import type { MaskingChoice } from '@inflytande/domain/feedback/masking';
import type { PublishStatement, SecrecyAssessment } from '@inflytande/domain/feedback/moderation';
import { shortestTitle, type PointKind } from '@inflytande/domain/feedback/point';
import { m } from '@inflytande/i18n/messages';
import type { IncomingRow } from './incoming-queue.tsx';
import { maskingOf, startMasking, type MaskingDraft } from './masking-draft.ts';

/** What is being decided about a publication, before it is complete. */
export type PublicationDraft = {
  readonly where: 'existing' | 'new';
  readonly point: { readonly id: string; readonly title: string } | null;
  readonly title: string;
  readonly themeId: string;
  readonly kind: PointKind | '';
  readonly principalIds: readonly string[];
  readonly municipalityCode: string | null;
  readonly secrecy: SecrecyAssessment | undefined;
  /** The association that wrote in its own name, where somebody recognises it; empty where nobody does. */
  readonly organisationId: string;
  readonly masking: MaskingDraft;
};

/** Begins with what the writer proposed. */
export const startDraft = (row: IncomingRow): PublicationDraft => ({
  where: 'existing',
  point: row.joinPoint,
  title: '',
  themeId: row.themeId ?? '',
  kind: row.proposal?.kind ?? '',
  principalIds: row.proposal?.principalId ? [row.proposal.principalId] : [],
  municipalityCode: row.proposal?.municipalityCode ?? null,
  secrecy: undefined,
  organisationId: '',
  masking: startMasking,
});

type Missing = { readonly field: string; readonly message: string };

const check = (whole: boolean, field: string, message: string): Missing[] =>
  whole ? [] : [{ field, message }];

/** What is missing before the draft can be sent, in the form's order; each with its field's id. */
export const missingIn = (draft: PublicationDraft): readonly Missing[] => [
  ...(draft.where === 'existing'
    ? check(draft.point !== null, 'find-point', m.admin_point_missing())
    : [
        ...check(draft.title.trim().length >= shortestTitle, 'new-title', m.admin_point_title_missing()),
        ...check(draft.themeId !== '', 'new-theme', m.admin_theme_missing()),
        ...check(draft.kind !== '', 'new-kind', m.admin_point_kind_missing()),
      ]),
  ...check(draft.secrecy !== undefined, 'secrecy', m.admin_secrecy_missing()),
];

/** The command to send, or null while something is missing. */
export const publicationOf = (
  row: IncomingRow,
  draft: PublicationDraft,
): (PublishStatement & MaskingChoice) | null => {
  const { where, point, kind, secrecy } = draft;
  const masking = maskingOf(row.text, draft.masking);
  const organisationId = draft.organisationId === '' ? null : draft.organisationId;
  if (missingIn(draft).length > 0 || secrecy === undefined) return null;
  if (where === 'existing')
    return point === null
      ? null
      : { id: row.id, place: { pointId: point.id }, secrecy, organisationId, ...masking };
  if (kind === '') return null;
  const { title, themeId, municipalityCode } = draft;
  const principalIds = [...draft.principalIds];
  // What the writer said is certain; what staff add is a reading of the text.
  const principalCertain = principalIds.every((id) => id === row.proposal?.principalId);
  return {
    id: row.id,
    place: { newPoint: { title, themeId, kind, principalIds, principalCertain, municipalityCode } },
    secrecy,
    organisationId,
    ...masking,
  };
};
