import { covers } from '../kernel/period.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';

export const personPurposes = [
  'councils',
  'grants',
  'feedback',
  'interest-pool',
  'published-name',
  'picture',
] as const;
/** What person data is kept for (Z1). */
export type PersonPurpose = (typeof personPurposes)[number];

/** The legal basis of every purpose (Z1). `confirm`: the region's lawyer must confirm it before use. */
export const legalBasis = {
  councils: { basis: 'public-task', confirm: false },
  grants: { basis: 'public-task', confirm: false },
  feedback: { basis: 'public-task', confirm: false },
  'interest-pool': { basis: 'consent', confirm: true },
  'published-name': { basis: 'consent', confirm: true },
  picture: { basis: 'consent', confirm: true },
} as const satisfies Record<PersonPurpose, { basis: 'public-task' | 'consent'; confirm: boolean }>;

/** The purposes that rest on consent. */
export const consentPurposes = ['interest-pool', 'published-name', 'picture'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** What must be erased when the consent ends; minutes, decisions and vouchers stay (R2). */
export const erasedWithConsent = {
  'interest-pool': ['pool-entry'],
  'published-name': [],
  picture: ['picture'],
} as const satisfies Record<ConsentPurpose, readonly ('pool-entry' | 'picture')[]>;

export const ageBands = ['under-15', '15-17', '18-29', '30-49', '50-64', '65-plus'] as const;
/** All that is kept of a person's age (R2). */
export type AgeBand = (typeof ageBands)[number];
/** True for someone under 18 (R2). */
export const isMinor = (band: AgeBand): boolean => band === 'under-15' || band === '15-17';

/** A body's rule for whom a guardian must consent for (R2). */
export type GuardianRule = 'every-minor' | 'under-15' | 'none';
const guardianFor = {
  'every-minor': isMinor,
  'under-15': (band) => band === 'under-15',
  none: () => false,
} as const satisfies Record<GuardianRule, (band: AgeBand) => boolean>;

/** A person's own recorded consent. Days are inclusive, except that it no longer holds on the day of withdrawal. */
export type Consent = {
  readonly id: string;
  readonly personId: string;
  readonly purpose: ConsentPurpose;
  readonly from: PlainDate;
  /** The pool always has an end; null: until withdrawn. */
  readonly until: PlainDate | null;
  readonly withdrawnOn: PlainDate | null;
  /** Which version of the words the person said yes to. */
  readonly wording: string;
  /** The guardian who consented as well, by id. */
  readonly guardianId: string | null;
};

export type ConsentProblem = Problem<
  | 'consent/not-the-person'
  | 'consent/end-missing'
  | 'consent/ends-before-it-starts'
  | 'consent/not-for-minors'
  | 'consent/guardian-missing'
  | 'consent/already-withdrawn'
>;

/** Who says yes, and what the rules need to know of that person. */
export type ConsentGiver = {
  readonly personId: string;
  readonly ageBand: AgeBand;
  readonly guardianRule: GuardianRule;
};

/**
 * Records a consent (Z1, C11, R2). Refuses one that somebody else gives, the pool without an end, an end before the
 * start, a minor's name or picture in public, and a minor without the guardian that the body's rule asks for.
 */
export const giveConsent = (
  giver: ConsentGiver,
  command: Omit<Consent, 'withdrawnOn'>,
): Result<Consent, ConsentProblem> => {
  const { purpose, from, until, guardianId } = command;
  if (command.personId !== giver.personId) return refuse('consent/not-the-person');
  if (purpose === 'interest-pool' && until === null) return refuse('consent/end-missing', undefined, 'until');
  if (until !== null && until < from)
    return refuse('consent/ends-before-it-starts', { from, until }, 'until');
  if (purpose !== 'interest-pool' && isMinor(giver.ageBand)) return refuse('consent/not-for-minors');
  if (guardianFor[giver.guardianRule](giver.ageBand) && guardianId === null)
    return refuse('consent/guardian-missing', undefined, 'guardianId');
  return ok({ ...command, withdrawnOn: null });
};

/** A consent taken back from a day on, and what must be erased then (R2). Refuses one that is already withdrawn. */
export const withdrawConsent = (
  consent: Consent,
  withdrawnOn: PlainDate,
): Result<
  { readonly consent: Consent; readonly erase: (typeof erasedWithConsent)[ConsentPurpose] },
  ConsentProblem
> =>
  consent.withdrawnOn === null
    ? ok({ consent: { ...consent, withdrawnOn }, erase: erasedWithConsent[consent.purpose] })
    : refuse('consent/already-withdrawn', { withdrawnOn: consent.withdrawnOn });

/** Whether the consent holds on a day. */
export const holds = (consent: Consent, on: PlainDate): boolean =>
  covers(consent, on) && (consent.withdrawnOn === null || on < consent.withdrawnOn);

/** Whether a person has said yes to a purpose for a day. */
export const hasConsent = (
  consents: readonly Consent[],
  { personId, purpose }: Pick<Consent, 'personId' | 'purpose'>,
  on: PlainDate,
): boolean =>
  consents.some(
    (consent) => consent.personId === personId && consent.purpose === purpose && holds(consent, on),
  );

/** A person as any public channel may show one: by name, or by organisation and role alone (C11). */
export type PublicPerson = { readonly kind: 'name'; readonly name: string } | { readonly kind: 'role-only' };

/**
 * What the public sees of a person, the same on the web, in mail, calendars and open data (C11): the name only with
 * the person's own consent that holds on the day; never a minor's (R2), never with protected identity (Z5).
 */
export const publicPerson = (
  person: {
    readonly id: string;
    readonly name: string;
    readonly isMinor: boolean;
    readonly identityProtected: boolean;
  },
  consents: readonly Consent[],
  on: PlainDate,
): PublicPerson =>
  !person.isMinor &&
  !person.identityProtected &&
  hasConsent(consents, { personId: person.id, purpose: 'published-name' }, on)
    ? { kind: 'name', name: person.name }
    : { kind: 'role-only' };
