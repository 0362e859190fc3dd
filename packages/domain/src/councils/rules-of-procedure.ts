import * as v from 'valibot';
import { addDays, addMonths, PlainDate } from '../kernel/plain-date.ts';
import { inForce, settingOf, type Setting } from '../kernel/setting.ts';
import { Share } from '../kernel/share.ts';

/** More than any rule needs: of days it is ten years, and no day that is counted from it leaves the calendar. */
const most = 3660;
const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const positive = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));

/** How many must be there for a body to be able to act (C5). */
export const QuorumRule = v.object({
  count: v.variant('kind', [
    v.object({ kind: v.literal('none') }),
    v.object({ kind: v.literal('number'), least: positive }),
    /** Of the filled ordinary seats, half rounded up; a share in 1/100 000. */
    v.object({
      kind: v.literal('share'),
      share: v.pipe(
        Share,
        v.check((share) => share <= 100_000),
      ),
    }),
  ]),
  /** The chair or a vice chair must be there as well. */
  chairRequired: v.boolean(),
});
export type QuorumRule = v.InferOutput<typeof QuorumRule>;

export const proposers = ['member', 'organisation', 'authority', 'anyone'] as const;
export type Proposer = (typeof proposers)[number];

/** A body's rules of procedure (arbetsordning), as they apply from a day on (C5). */
export const RulesOfProcedure = v.object({
  meetingsPerYear: positive,
  /** Calendar days in Stockholm, from the day after the call to the meeting day. */
  noticeDays: whole,
  /** Calendar days before the meeting by which its documents are sent. */
  documentDays: whole,
  quorum: QuorumRule,
  /** Null: no limit. */
  termMonths: v.nullable(positive),
  /** Most terms one after the other; null: no limit. */
  mostTerms: v.nullable(positive),
  /** Calendar days after the meeting. */
  minutesDays: whole,
  /** With one or more the record is a protokoll, with none it is minnesanteckningar (C6). */
  adjusters: whole,
  mayPropose: v.array(v.picklist(proposers)),
});
export type RulesOfProcedure = v.InferOutput<typeof RulesOfProcedure>;

/** What applies to a body that has adopted no rules of its own (C5). No source fixes any of it. */
export const defaultRulesOfProcedure: Setting<RulesOfProcedure> = {
  value: {
    meetingsPerYear: 4,
    noticeDays: 14,
    documentDays: 7,
    quorum: { count: { kind: 'none' }, chairRequired: false },
    termMonths: 24,
    mostTerms: null,
    minutesDays: 14,
    adjusters: 1,
    mayPropose: ['member', 'organisation'],
  },
  source: 'OPR',
  from: '2018-01-01',
  isDefault: true,
};

/** A version of one body's own rules. */
export type BodyRules = { readonly bodyId: string; readonly version: Setting<RulesOfProcedure> };

/** A version as it is kept: never changed, only followed by a later one. */
export const AdoptedRules = v.object({
  id: v.string(),
  bodyId: v.string(),
  /** The day of the body's decision, which is no later than the first day that it applies. */
  adoptedOn: PlainDate,
  version: settingOf(RulesOfProcedure),
});
export type AdoptedRules = BodyRules & { readonly id: string; readonly adoptedOn: PlainDate };

/** A body's rules on a day: its own version in force, else the product's or region's default (C5). */
export const rulesOn = (
  given: {
    readonly bodyRules: readonly BodyRules[];
    readonly defaults: Setting<RulesOfProcedure>;
  },
  bodyId: string,
  on: PlainDate,
): Setting<RulesOfProcedure> =>
  inForce(
    given.bodyRules.filter((rules) => rules.bodyId === bodyId).map(({ version }) => version),
    on,
  ) ?? given.defaults;

/** The last day on which a meeting can be called in time (C5). */
export const lastCallDay = (meetingDay: PlainDate, { noticeDays }: RulesOfProcedure): PlainDate =>
  addDays(meetingDay, -noticeDays);

/** The last day for the meeting's documents (C5). */
export const lastDocumentDay = (meetingDay: PlainDate, { documentDays }: RulesOfProcedure): PlainDate =>
  addDays(meetingDay, -documentDays);

/** The last day for the minutes (C5). */
export const minutesDueOn = (meetingDay: PlainDate, { minutesDays }: RulesOfProcedure): PlainDate =>
  addDays(meetingDay, minutesDays);

/** The last day of a term that begins on a day; null where terms have no limit (C3). */
export const lastDayOfTerm = (
  from: PlainDate,
  { termMonths }: Pick<RulesOfProcedure, 'termMonths'>,
): PlainDate | null => (termMonths === null ? null : addDays(addMonths(from, termMonths), -1));

export type Adoption = {
  readonly bodyId: string;
  /** `default`: it follows the defaults and has adopted none of its own. */
  readonly state: 'adopted' | 'default';
  /** The day from which the present version applies. */
  readonly since: string | null;
};

/** Which bodies have adopted rules of their own on a day, in the order given (C10). */
export const rulesAdoption = (
  bodyIds: readonly string[],
  bodyRules: readonly BodyRules[],
  on: PlainDate,
): readonly Adoption[] =>
  bodyIds.map((bodyId) => {
    const own = bodyRules.filter((rules) => rules.bodyId === bodyId).map(({ version }) => version);
    const version = inForce(
      own.filter(({ isDefault }) => !isDefault),
      on,
    );
    return { bodyId, state: version === null ? 'default' : 'adopted', since: version?.from ?? null };
  });
