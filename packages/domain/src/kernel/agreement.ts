import * as v from 'valibot';
import { covers, Period } from './period.ts';
import { daysBetween, type PlainDate } from './plain-date.ts';
import { byCodeUnit } from './swedish-order.ts';

const Id = v.pipe(v.string(), v.minLength(1));

/** What every agreement has: a partnership, a state agreement, a user audit's, a municipality's. */
export const agreementFields = {
  id: Id,
  title: v.pipe(v.string(), v.trim(), v.minLength(1)),
  /** Authorities and organisations; an agreement has two sides. */
  parties: v.pipe(
    v.array(Id),
    v.minLength(2),
    v.check((parties) => new Set(parties).size === parties.length),
  ),
  period: Period,
  /** The agreement that it supplements; null: it stands by itself. */
  parentId: v.nullable(Id),
};

/** Two parties or more bound for a period; a supplement is an agreement with a parent. */
export const Agreement = v.object(agreementFields);
export type Agreement = v.InferOutput<typeof Agreement>;

type Bound = Pick<Agreement, 'id' | 'period' | 'parentId'>;

/** The supplements of an agreement, those of its supplements too; by first day, ties by id. */
export const supplementsOf = <A extends Bound>(agreements: readonly A[], id: string): readonly A[] => {
  const found = new Set<A>();
  const parents = new Set([id]);
  for (const parent of parents)
    for (const one of agreements)
      if (one.parentId === parent && one.id !== id && !found.has(one)) {
        found.add(one);
        parents.add(one.id);
      }
  return [...found].toSorted((a, b) => byCodeUnit(a.period.from, b.period.from) || byCodeUnit(a.id, b.id));
};

/** Whether an agreement holds on a day. */
export const isInForce = ({ period }: Pick<Agreement, 'period'>, day: PlainDate): boolean =>
  covers(period, day);

/** The last day of an agreement as its supplements prolong it; null: it has no end. */
export const expiryOf = <A extends Bound>(agreement: A, agreements: readonly A[]): PlainDate | null =>
  [agreement, ...supplementsOf(agreements, agreement.id)]
    .map(({ period }) => period.until)
    .reduce((latest, until) => (latest === null || until === null ? null : until > latest ? until : latest));

export type Expiring = { readonly agreementId: string; readonly until: PlainDate; readonly days: number };

/**
 * The agreements in force that end within so many days of a day, soonest first, ties by id; the last day itself is 0
 * days away. Supplements are told by the agreement that they prolong.
 */
export const expiring = (agreements: readonly Bound[], on: PlainDate, within: number): readonly Expiring[] =>
  agreements
    .filter(({ parentId }) => parentId === null)
    .flatMap((agreement) => {
      const until = expiryOf(agreement, agreements);
      if (until === null || agreement.period.from > on) return [];
      const days = daysBetween(on, until);
      return days >= 0 && days <= within ? [{ agreementId: agreement.id, until, days }] : [];
    })
    .toSorted((a, b) => a.days - b.days || byCodeUnit(a.agreementId, b.agreementId));
