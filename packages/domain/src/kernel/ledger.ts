import type { Money } from './money.ts';
import type { PlainDate } from './plain-date.ts';
import { ok, type Problem, type Result } from './result.ts';

/** The pockets that money lies in. What is in none of them is outside: not yet received, or given back. */
export const pockets = ['available', 'promised', 'held', 'used'] as const;
/** `available`: not granted. `promised`: granted, not paid. `held`: paid to the receiver, neither used nor back. */
export type Pocket = (typeof pockets)[number];

type Move = { readonly from: Pocket | null; readonly to: Pocket | null };

/** Every kind of entry is money that moves from one pocket to another (F11). Null is outside. */
export const moves = {
  received: { from: null, to: 'available' },
  granted: { from: 'available', to: 'promised' },
  /** Granted money that will not be paid: the grantee declined, or the decision was changed. */
  released: { from: 'promised', to: 'available' },
  paid: { from: 'promised', to: 'held' },
  /** A payment that came back from the bank: it is to be paid again. */
  returned: { from: 'held', to: 'promised' },
  used: { from: 'held', to: 'used' },
  /** A cost that the check of a report did not accept. */
  disallowed: { from: 'used', to: 'held' },
  repaid: { from: 'held', to: 'available' },
  'given-back': { from: 'available', to: null },
} as const satisfies Record<string, Move>;
export type MoveKind = keyof typeof moves;

/**
 * Where an entry belongs, from the whole to the part: fund, call, grant; or agreement, county and year. The same
 * ledger for association grants and state money (F11, F23).
 */
export type Account = readonly string[];

type Common = {
  readonly id: string;
  /** The day that it happened, e.g. that the money was paid (S2). */
  readonly on: PlainDate;
  /** Öre, above zero. */
  readonly amount: Money;
  readonly account: Account;
};

/** A line of the ledger. Lines are added, never changed; a mistake is mended by the opposite move. */
export type LedgerEntry = Common &
  (
    | { readonly kind: MoveKind }
    /** What was asked for: a note, no money moves. */
    | { readonly kind: 'asked' }
    /** Money that has not been used moves to another account, with the decision that permits it (F23). */
    | {
        readonly kind: 'carried';
        readonly pocket: 'available' | 'held';
        readonly to: Account;
        readonly permissionId: string;
      }
    /** A part of a whole's available money is set aside for one of its parts, e.g. the budget of a call. */
    | { readonly kind: 'allotted'; readonly to: Account }
  );
export type Ledger = readonly LedgerEntry[];

export type LedgerProblem = Problem<
  | 'ledger/account-missing'
  | 'ledger/amount-not-positive'
  | 'ledger/amount-too-large'
  | 'ledger/entry-exists'
  | 'ledger/not-enough'
  | 'ledger/not-its-part'
  | 'ledger/permission-missing'
  | 'ledger/same-account'
>;

/** True where the account is the other one or a part of it. */
export const isWithin = (account: Account, whole: Account): boolean =>
  whole.length <= account.length && whole.every((name, index) => account[index] === name);

const isSame = (a: Account, b: Account): boolean => a.length === b.length && isWithin(a, b);

type Posting = { readonly account: Account; readonly pocket: Pocket; readonly ore: number };

/** What an entry does to the pockets. */
const postingsOf = (entry: LedgerEntry): readonly Posting[] => {
  const { account, amount } = entry;
  if (entry.kind === 'asked') return [];
  if (entry.kind === 'carried' || entry.kind === 'allotted') {
    const pocket = entry.kind === 'carried' ? entry.pocket : 'available';
    return [
      { account, pocket, ore: 0 - amount },
      { account: entry.to, pocket, ore: amount },
    ];
  }
  const { from, to }: Move = moves[entry.kind];
  return [
    ...(from === null ? [] : [{ account, pocket: from, ore: 0 - amount }]),
    ...(to === null ? [] : [{ account, pocket: to, ore: amount }]),
  ];
};

/** What lies in the pockets of an account and all its parts, in öre. Computed, never stored (F11). */
export const balanceOf = (ledger: Ledger, account: Account): Readonly<Record<Pocket, Money>> => {
  const balance: Record<Pocket, number> = { available: 0, promised: 0, held: 0, used: 0 };
  for (const posting of ledger.flatMap(postingsOf))
    if (isWithin(posting.account, account)) balance[posting.pocket] += posting.ore;
  return balance as Record<Pocket, Money>;
};

/** The sums of an account and all its parts, in öre. What was returned, released or disallowed is taken off. */
export type LedgerSums = Readonly<
  Record<
    'asked' | 'received' | 'granted' | 'paid' | 'used' | 'repaid' | 'carriedIn' | 'carriedOut' | 'givenBack',
    Money
  >
> & {
  /** With the receivers, neither used nor back. */
  readonly left: Money;
  /** Granted and not yet paid. */
  readonly toPay: Money;
  /** Not granted. */
  readonly available: Money;
};

/** The sums of an account (F11). Money carried within the account counts neither in nor out of it. */
export const sumsOf = (ledger: Ledger, account: Account): LedgerSums => {
  const total = (kind: LedgerEntry['kind']): number =>
    ledger.reduce(
      (sum, one) => (one.kind === kind && isWithin(one.account, account) ? sum + one.amount : sum),
      0,
    );
  const crossing = (direction: 'in' | 'out'): number =>
    ledger.reduce((sum, one) => {
      if (one.kind !== 'carried' && one.kind !== 'allotted') return sum;
      const [out, into] = [isWithin(one.account, account), isWithin(one.to, account)];
      return out !== into && into === (direction === 'in') ? sum + one.amount : sum;
    }, 0);
  const { available, promised, held } = balanceOf(ledger, account);
  return {
    asked: total('asked') as Money,
    received: total('received') as Money,
    granted: (total('granted') - total('released')) as Money,
    paid: (total('paid') - total('returned')) as Money,
    used: (total('used') - total('disallowed')) as Money,
    repaid: total('repaid') as Money,
    carriedIn: crossing('in') as Money,
    carriedOut: crossing('out') as Money,
    givenBack: total('given-back') as Money,
    left: held,
    toPay: promised,
    available,
  };
};

/** The account itself and every whole that it is a part of, from the part to the whole. */
const upwards = (account: Account): readonly Account[] =>
  account.map((_, index) => account.slice(0, account.length - index));

/** The account that an entry puts available money into: it must last there. */
const fundedBy = (entry: LedgerEntry): Account | null => {
  if (entry.kind === 'received') return entry.account;
  const isFund = entry.kind === 'allotted' || (entry.kind === 'carried' && entry.pocket === 'available');
  return isFund ? entry.to : null;
};

type Place = { readonly account: Account; readonly pocket: Pocket };

/** What lies in each place, counted once so that many entries can be added quickly. */
type Count = {
  readonly ids: Set<string>;
  readonly funded: Set<string>;
  readonly places: Map<string, Posting>;
  /** Available money by the account that it must last in. */
  readonly pots: Map<string, number>;
  turnover: number;
};

const nameOf = (account: Account): string => account.join('\n');

/** Whose available money an account lives on: its own, that of the nearest whole that has some, or the outermost's. */
const potOf = ({ funded }: Count, account: Account): string =>
  upwards(account)
    .map(nameOf)
    .find((name) => funded.has(name)) ?? nameOf(account.slice(0, 1));

const countIn = (count: Count, entry: LedgerEntry): void => {
  count.ids.add(entry.id);
  count.turnover += entry.amount;
  for (const posting of postingsOf(entry)) {
    const name = `${posting.pocket} ${nameOf(posting.account)}`;
    const ore = (count.places.get(name)?.ore ?? 0) + posting.ore;
    count.places.set(name, { ...posting, ore });
    if (posting.pocket !== 'available') continue;
    const pot = potOf(count, posting.account);
    count.pots.set(pot, (count.pots.get(pot) ?? 0) + posting.ore);
  }
  const funds = fundedBy(entry);
  if (funds === null || count.funded.has(nameOf(funds))) return;
  // A part with money of its own for the first time takes what it has granted along.
  count.funded.add(nameOf(funds));
  count.pots.clear();
  for (const { account, pocket, ore } of count.places.values())
    if (pocket === 'available')
      count.pots.set(potOf(count, account), (count.pots.get(potOf(count, account)) ?? 0) + ore);
};

const counted = (ledger: Ledger): Count => {
  const count: Count = { ids: new Set(), funded: new Set(), places: new Map(), pots: new Map(), turnover: 0 };
  for (const entry of ledger) countIn(count, entry);
  return count;
};

/** The first pocket that an entry, already counted, has taken more from than there was. */
const shortage = (after: Count, entry: LedgerEntry): LedgerProblem | null => {
  const postings = postingsOf(entry);
  const placeName = ({ account, pocket }: Place): string =>
    pocket === 'available' ? potOf(after, account) : `${pocket} ${nameOf(account)}`;
  const inPlace = (place: Place): number =>
    (place.pocket === 'available'
      ? after.pots.get(placeName(place))
      : after.places.get(placeName(place))?.ore) ?? 0;
  const places = postings.flatMap(({ account, pocket }): readonly Place[] =>
    pocket === 'available'
      ? upwards(account).map((one) => ({ account: one, pocket }))
      : [{ account, pocket }],
  );
  const short = places.find((place) => inPlace(place) < 0);
  if (short === undefined) return null;
  const moved = postings.filter((one) => one.pocket === short.pocket && placeName(one) === placeName(short));
  const has = moved.reduce((ore, one) => ore - one.ore, inPlace(short));
  const data = { pocket: short.pocket, has, needs: entry.amount };
  return { code: 'ledger/not-enough', data, path: 'amount' };
};

const misplaced = (entry: LedgerEntry): LedgerProblem['code'] | null => {
  if (entry.account.length === 0) return 'ledger/account-missing';
  if (entry.kind !== 'carried' && entry.kind !== 'allotted') return null;
  if (entry.to.length === 0) return 'ledger/account-missing';
  if (isSame(entry.account, entry.to)) return 'ledger/same-account';
  if (entry.kind === 'allotted') return isWithin(entry.to, entry.account) ? null : 'ledger/not-its-part';
  return entry.permissionId.trim() === '' ? 'ledger/permission-missing' : null;
};

/** Whether an entry may follow what is counted; it is counted along with it. */
const accepted = (count: Count, entry: LedgerEntry): LedgerProblem | null => {
  if (!Number.isSafeInteger(entry.amount) || entry.amount <= 0)
    return { code: 'ledger/amount-not-positive', path: 'amount' };
  if (count.ids.has(entry.id)) return { code: 'ledger/entry-exists', data: { id: entry.id } };
  const wrong = misplaced(entry);
  if (wrong !== null) return { code: wrong };
  countIn(count, entry);
  return Number.isSafeInteger(count.turnover)
    ? shortage(count, entry)
    : { code: 'ledger/amount-too-large', path: 'amount' };
};

/**
 * Adds entries that belong together (F11): all or none, and the first refusal counts. Whatever is accepted, the ledger
 * reconciles: no pocket ever holds less than nothing, and a whole is the sum of its parts. Refuses an amount that is
 * not above zero, an entry that is there already, more than the pocket has, allotting to what is no part of it, and
 * carrying over without permission (F23).
 */
export const postAll = (ledger: Ledger, entries: readonly LedgerEntry[]): Result<Ledger, LedgerProblem> => {
  const count = counted(ledger);
  for (const entry of entries) {
    const problem = accepted(count, entry);
    if (problem !== null) return { ok: false, problem };
  }
  return ok([...ledger, ...entries]);
};

/** Adds one entry (F11); refuses what `postAll` refuses. */
export const post = (ledger: Ledger, entry: LedgerEntry): Result<Ledger, LedgerProblem> =>
  postAll(ledger, [entry]);
