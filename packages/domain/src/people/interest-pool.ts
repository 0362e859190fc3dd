import * as v from 'valibot';
import type { PlainDate } from '../kernel/plain-date.ts';
import { suppressTable, type ShownTable } from '../kernel/suppression.ts';
import { ageBands, hasConsent, type Consent } from './consent.ts';

export const genders = ['woman', 'man', 'other', 'not-stated'] as const;
export const experiences = ['own', 'relative'] as const;
export const poolTasks = [
  'council',
  'working-group',
  'steering-group',
  'audit',
  'lecture',
  'survey',
] as const;
export type PoolTask = (typeof poolTasks)[number];

/** What a person in the interest pool has told (R2): never a date of birth, name or contact. */
export const PoolEntry = v.object({
  personId: v.string(),
  ageBand: v.picklist(ageBands),
  gender: v.picklist(genders),
  experience: v.pipe(v.array(v.picklist(experiences)), v.minLength(1)),
  municipalityCode: v.nullable(v.string()),
  willing: v.array(v.picklist(poolTasks)),
  /** Sekretessmarkering or skyddad folkbokföring: named handlers only (Z5). */
  identityProtected: v.boolean(),
});
export type PoolEntry = v.InferOutput<typeof PoolEntry>;

/** The entries whose consent holds on a day; all others are to be erased (R2). */
export const poolOn = (
  entries: readonly PoolEntry[],
  consents: readonly Consent[],
  on: PlainDate,
): { readonly kept: readonly PoolEntry[]; readonly erase: readonly PoolEntry[] } => {
  const isKept = ({ personId }: PoolEntry): boolean =>
    hasConsent(consents, { personId, purpose: 'interest-pool' }, on);
  return { kept: entries.filter(isKept), erase: entries.filter((entry) => !isKept(entry)) };
};

/** Whom a task is for; what is left out does not matter. */
export type PoolWish = {
  readonly task: PoolTask;
  readonly municipalityCode?: string;
  readonly experience?: (typeof experiences)[number];
};

/**
 * Those in the pool who would take a task (R1, R2), in the order given. Only within the pool and its consents: no
 * other list of people may be searched so (Z1). Protected identities are left to their named handlers (Z5).
 */
export const poolCandidates = (pool: ReturnType<typeof poolOn>, wish: PoolWish): readonly PoolEntry[] =>
  pool.kept.filter(
    ({ willing, municipalityCode, experience, identityProtected }) =>
      !identityProtected &&
      willing.includes(wish.task) &&
      (wish.municipalityCode === undefined || wish.municipalityCode === municipalityCode) &&
      (wish.experience === undefined || experience.includes(wish.experience)),
  );

export type PoolBalance = {
  readonly ageBands: typeof ageBands;
  readonly genders: typeof genders;
  readonly counts: ShownTable;
};

/** How the pool is made up, by age and gender (R2): counts under five are few and cannot be worked out. */
export const poolBalance = (pool: ReturnType<typeof poolOn>): PoolBalance => ({
  ageBands,
  genders,
  counts: suppressTable(
    ageBands.map((band) =>
      genders.map(
        (gender) => pool.kept.filter((one) => one.ageBand === band && one.gender === gender).length,
      ),
    ),
  ),
});
