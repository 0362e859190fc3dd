import {
  decideMasking,
  maskedText,
  proposedMasks,
  type Mask,
  type MaskingChoice,
  type MaskingPurpose,
  type ShownPart,
} from '@inflytande/domain/feedback/masking';

/** What a person has decided so far about what is hidden: marked by hand, and proposals that may be shown. */
export type MaskingDraft = {
  readonly byHand: readonly Mask[];
  /** By where they begin. */
  readonly shownProposals: readonly number[];
};

export const startMasking: MaskingDraft = { byHand: [], shownProposals: [] };

/** The choice to send: every proposal is hidden that nobody has said may be shown (B5). */
export const maskingOf = (text: string, { byHand, shownProposals }: MaskingDraft): MaskingChoice => ({
  masks: [...proposedMasks(text).filter(({ from }) => !shownProposals.includes(from)), ...byHand].toSorted(
    (a, b) => a.from - b.from,
  ),
  shownProposals: [...shownProposals],
});

/** How the text will be read with these masks. */
export const previewOf = (
  text: string,
  draft: MaskingDraft,
  purpose: MaskingPurpose,
): readonly ShownPart[] => {
  const decided = decideMasking(text, { purpose, by: '', ...maskingOf(text, draft) }, 0);
  const shown = decided.ok ? maskedText(text, [decided.value], purpose) : decided;
  return shown.ok ? shown.value : [];
};
