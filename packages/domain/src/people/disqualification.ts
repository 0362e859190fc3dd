import type { PlainDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import type { Setting } from '../kernel/setting.ts';
import type { Declaration } from './declaration.ts';
import { heldWithin, holdsOn, type Tie, type TieKind } from './tie.ts';

/** What a person is to take part in: an item of a meeting or an application alike (F6). */
export type Matter = {
  readonly id: string;
  readonly on: PlainDate;
  /** The organisations that it concerns: the applicant, or those that an item is about. */
  readonly organisationIds: readonly string[];
  /** Their parents. */
  readonly parentIds: readonly string[];
  /** Everyone who has applied to the same limited sum, the matter's own among them; empty where there is none. */
  readonly potApplicantIds: readonly string[];
};

/**
 * What the person declares before the text is shown (F6): ties, and whether the person is affected to a not
 * insignificant degree in another way.
 */
export type MatterDeclaration = Declaration & { readonly matterId: string; readonly affected: boolean };

export type BarReason =
  | 'own-association'
  | 'signatory'
  | 'board-chair'
  | 'agent'
  | 'close-relative'
  | 'affected';
export type FlagReason = 'post' | 'post-in-parent' | 'own-association-in-the-same-pot';

/** Why, as data: a code, the organisation (null where it is the person) and the tie behind it. */
export type DisqualificationReason = {
  readonly code: BarReason | FlagReason;
  readonly organisationId: string | null;
  readonly tie: TieKind | null;
};

/** `asked`: nobody may take part before the declaration is given. */
export type Disqualification =
  | { readonly outcome: 'asked' }
  | { readonly outcome: 'none' }
  | {
      readonly outcome: 'barred' | 'for-a-person-to-decide';
      readonly reasons: readonly DisqualificationReason[];
    };

/** Posts held within so many months count (OPR; the region's lawyer confirms it). */
export const defaultPostMonths: Setting<number> = {
  value: 24,
  source: 'OPR; kommunallagen (2017:725) 6 kap. 28–32 §§',
  from: '2018-01-01',
  isDefault: true,
  toConfirm: true,
};

/**
 * What a tie to the one whom the matter concerns means. Mere membership is no ground; to sit for an organisation is a
 * post that it has given.
 */
const grounds = {
  own: 'own-association',
  signatory: 'signatory',
  'board-chair': 'board-chair',
  agent: 'agent',
  'board-member': 'post',
  employee: 'post',
  'other-post': 'post',
  appointment: 'post',
  member: null,
  contact: null,
} as const satisfies Record<TieKind, BarReason | 'post' | null>;

const tiesInMatter = (ties: readonly Tie[], matter: Matter): readonly Tie[] =>
  ties.filter(
    ({ kind, to, matterId, period }) =>
      to.kind === 'organisation' && period.from <= matter.on && (kind !== 'agent' || matterId === matter.id),
  );

/** Signatory, chair and agent count also when they are former; what is one's own, and a relative's, while it is so. */
const barOf = (tie: Tie, on: PlainDate): BarReason | null => {
  const code = grounds[tie.kind];
  if (code === null || code === 'post') return null;
  if (tie.through === 'close-relative') return holdsOn(tie, on) ? 'close-relative' : null;
  return code !== 'own-association' || holdsOn(tie, on) ? code : null;
};

const bars = (ties: readonly Tie[], matter: Matter, affected: boolean): DisqualificationReason[] => [
  ...ties
    .filter(({ to }) => matter.organisationIds.includes(to.id))
    .flatMap((tie): DisqualificationReason[] => {
      const code = barOf(tie, matter.on);
      return code === null ? [] : [{ code, organisationId: tie.to.id, tie: tie.kind }];
    }),
  ...(affected ? [{ code: 'affected', organisationId: null, tie: null } as const] : []),
];

const flags = (ties: readonly Tie[], matter: Matter, months: number): DisqualificationReason[] =>
  ties.flatMap((tie): DisqualificationReason[] => {
    const because = (code: FlagReason): DisqualificationReason[] => [
      { code, organisationId: tie.to.id, tie: tie.kind },
    ];
    if (tie.through !== 'self' || grounds[tie.kind] === null || !heldWithin(tie, matter.on, months))
      return [];
    if (matter.organisationIds.includes(tie.to.id))
      return grounds[tie.kind] === 'post' ? because('post') : [];
    if (matter.parentIds.includes(tie.to.id)) return because('post-in-parent');
    // Whoever speaks for one applicant has an interest in how all the others are ranked.
    const competes = matter.potApplicantIds.includes(tie.to.id) && holdsOn(tie, matter.on);
    return competes ? because('own-association-in-the-same-pot') : [];
  });

/**
 * Whether a person may take part in a matter (F6), from the person's ties – those of appointments and of earlier
 * declarations among them – and what the person declares for this one: barred, for a person to decide, or neither,
 * with every reason. Without a declaration for the matter the answer is `asked`.
 */
export const disqualificationOf = (
  matter: Matter,
  person: { readonly ties: readonly Tie[]; readonly declaration: MatterDeclaration | null },
  postMonths: Setting<number> = defaultPostMonths,
): Disqualification => {
  const { declaration } = person;
  if (declaration === null || declaration.matterId !== matter.id) return { outcome: 'asked' };
  const ties = tiesInMatter([...person.ties, ...declaration.ties], matter);
  const barring = bars(ties, matter, declaration.affected);
  if (barring.length > 0) return { outcome: 'barred', reasons: barring };
  const flagging = flags(ties, matter, postMonths.value);
  return flagging.length > 0 ? { outcome: 'for-a-person-to-decide', reasons: flagging } : { outcome: 'none' };
};

/** How a person settled a flag. */
export type FlagRuling = { readonly barred: boolean; readonly by: string; readonly reason: string };

export type DisqualificationProblem = Problem<
  'disqualification/nothing-to-decide' | 'disqualification/own-case' | 'disqualification/reason-missing'
>;

/** Settles a flag (F6). Refuses where there is none, one's own, and a ruling without a reason. */
export const ruleOnFlag = (
  found: Disqualification,
  command: FlagRuling & { readonly personId: string },
): Result<FlagRuling, DisqualificationProblem> => {
  if (found.outcome !== 'for-a-person-to-decide') return refuse('disqualification/nothing-to-decide');
  if (command.by === command.personId) return refuse('disqualification/own-case');
  if (command.reason.trim() === '') return refuse('disqualification/reason-missing', undefined, 'reason');
  const { barred, by, reason } = command;
  return ok({ barred, by, reason });
};

/** What somebody may do in a matter. */
export type Part = {
  readonly sees: 'title' | 'all';
  readonly scores: boolean;
  readonly comments: boolean;
  readonly votes: boolean;
  readonly countsForQuorum: boolean;
  readonly leavesTheItem: boolean;
  readonly standsInMinutes: boolean;
};

const takesPart: Part = {
  sees: 'all',
  scores: true,
  comments: true,
  votes: true,
  countsForQuorum: true,
  leavesTheItem: false,
  standsInMinutes: false,
};
const sitsOut: Part = {
  sees: 'title',
  scores: false,
  comments: false,
  votes: false,
  countsForQuorum: false,
  leavesTheItem: true,
  standsInMinutes: true,
};
/** Before it is clear: the title only, and nothing in the minutes. */
const waits: Part = { ...sitsOut, leavesTheItem: false, standsInMinutes: false };

/** What a person may do (F6): who is barred sees the title only, does not score, comment, vote or count, and leaves. */
export const partIn = (found: Disqualification, ruling: FlagRuling | null): Part => {
  if (found.outcome === 'none') return takesPart;
  if (found.outcome === 'barred') return sitsOut;
  if (found.outcome === 'asked' || ruling === null) return waits;
  return ruling.barred ? sitsOut : takesPart;
};

/** What was found about a person in a matter (F6), and how a flag was settled; null: not, or nothing to settle. */
export type Clearance = {
  readonly personId: string;
  readonly matterId: string;
  readonly found: Disqualification;
  readonly ruling: FlagRuling | null;
};

/** What a person may do in a matter, by the latest clearance; null where none was made (F6). */
export const partOf = (
  clearances: readonly Clearance[],
  { personId, matterId }: Pick<Clearance, 'personId' | 'matterId'>,
): Part | null => {
  const latest = clearances.findLast((one) => one.personId === personId && one.matterId === matterId);
  return latest === undefined ? null : partIn(latest.found, latest.ruling);
};

/** Those who may not score, comment or vote in a matter (F6): barred, not yet settled, or never asked. */
export const barredFrom = (
  clearances: readonly Clearance[],
  matterId: string,
  personIds: readonly string[],
): readonly string[] =>
  personIds.filter((personId) => !(partOf(clearances, { personId, matterId })?.scores ?? false));
