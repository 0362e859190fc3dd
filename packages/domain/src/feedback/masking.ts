import * as v from 'valibot';
import { findPersonalData, type PersonalData } from '../kernel/personal-data.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';

/** Masking for the web and masking for release are two decisions; neither is taken from the other (B5). */
export const maskingPurposes = ['web', 'release'] as const;
export type MaskingPurpose = (typeof maskingPurposes)[number];

export const maskGrounds = [
  'personal-number',
  'contact-details',
  'third-party',
  'identifying-detail',
  'secrecy',
] as const;
export type MaskGround = (typeof maskGrounds)[number];

/** A place in the original: `from` inclusive, `to` exclusive, in UTF-16 units. The original is never changed. */
export const Mask = v.pipe(
  v.object({ from: v.number(), to: v.number(), ground: v.picklist(maskGrounds) }),
  v.readonly(),
);
export type Mask = v.InferOutput<typeof Mask>;

/** What a person has marked, and which proposals he or she has judged may be shown, by where they begin. */
export const MaskingChoice = v.object({
  masks: v.optional(v.pipe(v.array(Mask), v.maxLength(500)), []),
  shownProposals: v.optional(v.pipe(v.array(v.number()), v.maxLength(500)), []),
});
export type MaskingChoice = v.InferOutput<typeof MaskingChoice>;

export type MaskingDecision = {
  readonly purpose: MaskingPurpose;
  /** In order and apart from each other; none: everything may be shown. */
  readonly masks: readonly Mask[];
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly at: number;
};

export type MaskingProblem = Problem<
  | 'masking/outside-text'
  | 'masking/empty-mask'
  | 'masking/cuts-a-character'
  | 'masking/proposal-not-answered'
  | 'masking/personal-number-shown'
  | 'masking/not-decided'
>;

const proposedGround = {
  'personal-number': 'personal-number',
  phone: 'contact-details',
  email: 'contact-details',
  address: 'contact-details',
} as const satisfies Record<PersonalData['kind'], MaskGround>;

/** What a program proposes to mask: personal numbers, phone, e-mail, address. Names a person must find (B5). */
export const proposedMasks = (text: string): readonly Mask[] =>
  findPersonalData(text).map(({ kind, from, to }) => ({ from, to, ground: proposedGround[kind] }));

const maskProblem = (text: string, { from, to }: Mask, at: number): MaskingProblem | null => {
  const refused = (code: MaskingProblem['code']): MaskingProblem => ({ code, path: `masks[${at}]` });
  if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || to > text.length)
    return refused('masking/outside-text');
  if (from >= to) return refused('masking/empty-mask');
  return text.slice(from, to).isWellFormed() ? null : refused('masking/cuts-a-character');
};

/** Masks in order, those that touch or overlap as one; the first one's ground is kept. */
const joined = (masks: readonly Mask[]): readonly Mask[] => {
  const apart: Mask[] = [];
  for (const mask of masks.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = apart.at(-1);
    if (last !== undefined && mask.from <= last.to)
      apart[apart.length - 1] = { ...last, to: Math.max(last.to, mask.to) };
    else apart.push(mask);
  }
  return apart;
};

export type DecideMasking = {
  readonly purpose: MaskingPurpose;
  readonly masks: readonly Mask[];
  /** The proposals that a person has judged may be shown, by where they begin. */
  readonly shownProposals: readonly number[];
  readonly by: string;
};

/**
 * A person's decision on what of a text is masked for a purpose (B5). Refuses masks outside the text, empty ones
 * and ones that cut a character in two, a proposal that is neither masked nor judged, and a personal number that
 * would be shown on the web.
 */
export const decideMasking = (
  text: string,
  command: DecideMasking,
  at: number,
): Result<MaskingDecision, MaskingProblem> => {
  const problem = command.masks.map((mask, n) => maskProblem(text, mask, n)).find((one) => one !== null);
  if (problem !== undefined) return { ok: false, problem };
  const masks = joined(command.masks);
  for (const proposal of proposedMasks(text)) {
    if (masks.some(({ from, to }) => from <= proposal.from && proposal.to <= to)) continue;
    if (command.purpose === 'web' && proposal.ground === 'personal-number')
      return refuse('masking/personal-number-shown', { from: proposal.from }, 'masks');
    if (!command.shownProposals.includes(proposal.from))
      return refuse('masking/proposal-not-answered', { from: proposal.from }, 'shownProposals');
  }
  return ok({ purpose: command.purpose, masks, by: command.by, at });
};

/** The proposals that a decision for the web leaves to be read; without one all of them (B5). */
export const leftUnmasked = (text: string, decision: MaskingDecision | null): readonly Mask[] => {
  const masks = decision?.purpose === 'web' ? decision.masks : [];
  return proposedMasks(text).filter(
    (proposal) => !masks.some(({ from, to }) => from <= proposal.from && proposal.to <= to),
  );
};

/** What is shown of a text, in order. A masked part tells its ground and never its words or their length. */
export type ShownPart =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'masked'; readonly ground: MaskGround };

/**
 * A text with a decision's masks laid over it (B5). The words outside them never change. Refuses where there is no
 * decision for the purpose: a decision for the other one is none. The latest decision counts.
 */
export const maskedText = (
  text: string,
  decisions: readonly MaskingDecision[],
  purpose: MaskingPurpose,
): Result<readonly ShownPart[], MaskingProblem> => {
  const decision = decisions.findLast((one) => one.purpose === purpose);
  if (decision === undefined) return refuse('masking/not-decided', { purpose });
  let shownTo = 0;
  const parts = decision.masks.flatMap(({ from, to, ground }): readonly ShownPart[] => {
    const before = text.slice(shownTo, from);
    shownTo = to;
    return [
      { kind: 'words', text: before },
      { kind: 'masked', ground },
    ];
  });
  return ok(
    [...parts, { kind: 'words' as const, text: text.slice(shownTo) }].filter(
      (part) => part.kind === 'masked' || part.text !== '',
    ),
  );
};
