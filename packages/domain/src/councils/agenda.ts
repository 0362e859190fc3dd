import * as v from 'valibot';
import { commitmentStanding, type Commitment } from '../kernel/commitment.ts';
import { findPersonalData, type PersonalData } from '../kernel/personal-data.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import type { Proposer, RulesOfProcedure } from './rules-of-procedure.ts';

/** Why an item stands on the agenda. `follow-up` and `waiting` put themselves there (C8, B3). */
export type AgendaOrigin =
  | { readonly kind: 'proposed'; readonly by: Proposer; readonly personId: string | null }
  | { readonly kind: 'follow-up'; readonly commitmentId: string }
  | { readonly kind: 'waiting'; readonly pointId: string };

export type AgendaItem = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly origin: AgendaOrigin;
};

/** What somebody writes in a proposal: what it is about, why, and what they wish to come of it. */
export const ProposalWords = v.object({
  title: v.pipe(v.string(), v.trim(), v.maxLength(200, 'agenda/too-long')),
  text: v.pipe(v.string(), v.trim(), v.maxLength(5000, 'agenda/too-long')),
  wish: v.pipe(v.string(), v.trim(), v.maxLength(2000, 'agenda/too-long')),
});
export type ProposalWords = v.InferOutput<typeof ProposalWords>;

/** Something for the secretary to look at; `from` inclusive, `to` exclusive, in UTF-16 units of the field. */
export type PersonalFlag = {
  readonly field: keyof ProposalWords;
  readonly kind: PersonalData['kind'] | 'own-relative';
  readonly from: number;
  readonly to: number;
};

export type AgendaProblem = Problem<
  'agenda/title-missing' | 'agenda/may-not-propose' | 'agenda/personal-number' | 'agenda/too-long'
>;

/** First person and a relative, e.g. `min son`: it may be about one person's circumstances. */
const ownRelative =
  /(?<!\p{L})(?:min|mitt|mina|vår|vårt|våra) (?:son|dotter|barn|man|fru|maka|make|sambo|mamma|mor|pappa|far|bror|broder|syster|syskon|barnbarn|sonson|dotterdotter)(?!\p{L})/giu;

/** What in a field looks personal (C9): a person decides. */
const flagsIn = (field: PersonalFlag['field'], text: string): readonly PersonalFlag[] => [
  ...findPersonalData(text).map((place) => ({ field, ...place })),
  ...[...text.matchAll(ownRelative)].map((match) => ({
    field,
    kind: 'own-relative' as const,
    from: match.index,
    to: match.index + match[0].length,
  })),
];

/** All that looks personal in a proposal (C9), in the order of its fields. */
export const personalFlags = ({ title, text, wish }: ProposalWords): readonly PersonalFlag[] => [
  ...flagsIn('title', title),
  ...flagsIn('text', text),
  ...flagsIn('wish', wish),
];

export type Proposal = {
  readonly item: AgendaItem;
  /** What whoever proposes it wishes to come of it; empty: nothing said. */
  readonly wish: string;
  /** Not empty: the secretary looks before it is sent to anyone (C9). */
  readonly flags: readonly PersonalFlag[];
};

/**
 * Proposes an item (C5, C9). Refuses an empty title, a proposer whom the rules do not let propose, and an item with a
 * personal number – never repeated in the refusal. What else looks personal is flagged, never refused.
 */
export const proposeItem = (
  rules: Pick<RulesOfProcedure, 'mayPropose'>,
  command: ProposalWords & {
    readonly id: string;
    readonly by: Proposer;
    readonly personId: string | null;
  },
): Result<Proposal, AgendaProblem> => {
  const { id, title, text, wish, by, personId } = command;
  if (title.trim() === '') return refuse('agenda/title-missing', undefined, 'title');
  if (!rules.mayPropose.includes('anyone') && !rules.mayPropose.includes(by))
    return refuse('agenda/may-not-propose', { by });
  const flags = personalFlags(command);
  const number = flags.find(({ kind }) => kind === 'personal-number');
  if (number !== undefined) return refuse('agenda/personal-number', undefined, number.field);
  return ok({
    item: { id, title: title.trim(), text, origin: { kind: 'proposed', by, personId } },
    wish,
    flags,
  });
};

/** A point that waits for an answer; its title is the point's own. */
export type WaitingPoint = { readonly id: string; readonly title: string };

/**
 * What puts itself on a body's next agenda (C8, B3): its commitments that are open, or claimed and not accepted,
 * oldest first; then the points that wait for an answer, in the order given. Ids follow from what they are about,
 * so that the same thing never stands twice. Nothing disappears unless somebody closes it with a reason.
 */
export const carryOvers = (
  commitments: readonly Commitment[],
  waiting: readonly WaitingPoint[],
): readonly AgendaItem[] => [
  ...commitments
    .filter((commitment) => ['open', 'claimed'].includes(commitmentStanding(commitment).state))
    .toSorted((a, b) => (a.madeOn === b.madeOn ? (a.id < b.id ? -1 : 1) : a.madeOn < b.madeOn ? -1 : 1))
    .map(({ id, what }): AgendaItem => ({
      id: `follow-up ${id}`,
      title: what,
      text: '',
      origin: { kind: 'follow-up', commitmentId: id },
    })),
  ...waiting.map(({ id, title }): AgendaItem => ({
    id: `waiting ${id}`,
    title,
    text: '',
    origin: { kind: 'waiting', pointId: id },
  })),
];
