import { describe, expect, test } from 'vitest';
import {
  balanceOf,
  postAll,
  type moves,
  sumsOf,
  type Account,
  type Ledger,
  type LedgerEntry,
} from './ledger.ts';
import { fromKronor, type Money } from './money.ts';
import { plainDate } from './plain-date.ts';

const fund = ['fund'];
const call = ['fund', 'call'];
const grant = ['fund', 'call', 'grant'];
let count = 0;
const common = (account: Account, kronor: number) => {
  count += 1;
  return { id: `e${count}`, on: plainDate('2026-03-01'), amount: fromKronor(kronor), account };
};
const entry = (kind: keyof typeof moves | 'asked', account: Account, kronor: number): LedgerEntry => ({
  ...common(account, kronor),
  kind,
});
const carried = (
  account: Account,
  to: Account,
  kronor: number,
  given: { pocket?: 'available' | 'held'; permissionId?: string } = {},
): LedgerEntry => ({
  ...common(account, kronor),
  kind: 'carried',
  to,
  pocket: 'held',
  permissionId: 'beslut 12',
  ...given,
});
const allotted = (account: Account, to: Account, kronor: number): LedgerEntry => ({
  ...common(account, kronor),
  kind: 'allotted',
  to,
});
const after = (...entries: LedgerEntry[]): Ledger => {
  const ledger = postAll([], entries);
  if (!ledger.ok) throw new Error(JSON.stringify(ledger.problem));
  return ledger.value;
};
const outcome = (...entries: LedgerEntry[]): unknown => {
  const ledger = postAll([], entries);
  return ledger.ok ? 'ok' : ledger.problem.code;
};
const kronor = (sums: object) =>
  Object.fromEntries(Object.entries(sums).map(([key, ore]) => [key, Number(ore) / 100]));
const nothing = {
  asked: 0,
  received: 0,
  granted: 0,
  paid: 0,
  used: 0,
  repaid: 0,
  carriedIn: 0,
  carriedOut: 0,
  givenBack: 0,
  left: 0,
  toPay: 0,
  available: 0,
};

describe('F11 the ledger', () => {
  const whole = after(
    entry('received', fund, 100_000),
    allotted(fund, call, 60_000),
    entry('asked', grant, 50_000),
    entry('granted', grant, 40_000),
    entry('paid', grant, 30_000),
    entry('used', grant, 25_000),
    entry('disallowed', grant, 1_000),
    entry('repaid', grant, 4_000),
    entry('released', grant, 3_000),
  );

  test('F11 a grant from asked to repaid', () => {
    expect(kronor(sumsOf(whole, grant))).toEqual({
      ...nothing,
      asked: 50_000,
      granted: 37_000,
      paid: 30_000,
      used: 24_000,
      repaid: 4_000,
      left: 2_000,
      toPay: 7_000,
      available: -33_000,
    });
  });

  test('F11 the call has what was allotted, less what its grants hold', () => {
    expect(kronor(sumsOf(whole, call))).toMatchObject({
      carriedIn: 60_000,
      granted: 37_000,
      available: 27_000,
    });
  });

  test('F11 the fund counts what is allotted within it neither in nor out', () => {
    expect(kronor(sumsOf(whole, fund))).toMatchObject({
      received: 100_000,
      carriedIn: 0,
      carriedOut: 0,
      available: 67_000,
    });
  });

  test('F23 state money: Gävleborg carries what is left to the next year with permission', () => {
    const [before, next] = [
      ['agreement-2018', 'county-21'],
      ['agreement-2019', 'county-21'],
    ];
    const ledger = after(
      entry('received', ['agreement-2018'], 1_000_000),
      entry('granted', before, 1_000_000),
      entry('paid', before, 1_000_000),
      entry('used', before, 600_000),
      carried(before, next, 400_000),
      entry('used', next, 100_000),
    );
    expect(kronor(sumsOf(ledger, before))).toMatchObject({
      paid: 1_000_000,
      used: 600_000,
      carriedOut: 400_000,
      left: 0,
    });
    expect(kronor(sumsOf(ledger, next))).toMatchObject({ carriedIn: 400_000, used: 100_000, left: 300_000 });
  });

  test('F23 1 000 000 kr carried from 2021 to 2022 before anything was granted', () => {
    const ledger = after(
      entry('received', ['2021'], 1_000_000),
      carried(['2021'], ['2022'], 1_000_000, { pocket: 'available' }),
    );
    expect(kronor(balanceOf(ledger, ['2022']))).toEqual({
      available: 1_000_000,
      promised: 0,
      held: 0,
      used: 0,
    });
    expect(kronor(sumsOf(ledger, ['2021']))).toMatchObject({ carriedOut: 1_000_000, available: 0 });
  });

  test.each<[string, string, LedgerEntry[]]>([
    [
      'granting more than was received',
      'ledger/not-enough',
      [entry('received', fund, 10), entry('granted', grant, 11)],
    ],
    ['granting all of it', 'ok', [entry('received', fund, 10), entry('granted', grant, 10)]],
    [
      'granting more than the call was allotted',
      'ledger/not-enough',
      [entry('received', fund, 99), allotted(fund, call, 10), entry('granted', grant, 11)],
    ],
    ['allotting all that the fund has', 'ok', [entry('received', fund, 9), allotted(fund, call, 9)]],
    [
      'paying more than was granted',
      'ledger/not-enough',
      [entry('received', fund, 10), entry('granted', grant, 5), entry('paid', grant, 6)],
    ],
    [
      'paying from another grant’s promise',
      'ledger/not-enough',
      [entry('received', fund, 10), entry('granted', grant, 5), entry('paid', ['fund', 'call', 'other'], 5)],
    ],
    [
      'using more than was paid',
      'ledger/not-enough',
      [
        entry('received', fund, 10),
        entry('granted', grant, 5),
        entry('paid', grant, 5),
        entry('used', grant, 6),
      ],
    ],
    [
      'repaying what is used',
      'ledger/not-enough',
      [
        entry('received', fund, 5),
        entry('granted', grant, 5),
        entry('paid', grant, 5),
        entry('used', grant, 5),
        entry('repaid', grant, 1),
      ],
    ],
    [
      'a payment that comes back is paid again',
      'ok',
      [
        entry('received', fund, 5),
        entry('granted', grant, 5),
        entry('paid', grant, 5),
        entry('returned', grant, 5),
        entry('paid', grant, 5),
      ],
    ],
    [
      'giving back what is granted',
      'ledger/not-enough',
      [entry('received', fund, 5), entry('granted', grant, 5), entry('given-back', fund, 1)],
    ],
    [
      'carrying without permission',
      'ledger/permission-missing',
      [entry('received', ['a'], 5), carried(['a'], ['b'], 5, { pocket: 'available', permissionId: ' ' })],
    ],
    [
      'carrying more than is left',
      'ledger/not-enough',
      [entry('received', ['a'], 5), carried(['a'], ['b'], 6, { pocket: 'available' })],
    ],
    [
      'carrying to the same account',
      'ledger/same-account',
      [entry('received', ['a'], 5), carried(['a'], ['a'], 5)],
    ],
    [
      'allotting to another whole',
      'ledger/not-its-part',
      [entry('received', ['a'], 5), allotted(['a'], ['b'], 5)],
    ],
    ['nothing', 'ledger/amount-not-positive', [entry('received', fund, 0)]],
    ['below nothing', 'ledger/amount-not-positive', [entry('received', fund, -5)]],
    ['no account', 'ledger/account-missing', [entry('received', [], 5)]],
    ['carrying nowhere', 'ledger/account-missing', [entry('received', ['a'], 5), carried(['a'], [], 5)]],
  ])('F11 %s: %s', (_, expected, entries) => {
    expect(outcome(...entries)).toBe(expected);
  });

  test.each<[string, string, LedgerEntry[]]>([
    [
      'allotting more than the fund has',
      'ledger/not-enough',
      [entry('received', fund, 9), allotted(fund, call, 10)],
    ],
    [
      'granting from the fund what is set aside for a call',
      'ledger/not-enough',
      [entry('received', fund, 9), allotted(fund, call, 5), entry('granted', ['fund', 'other', 'g'], 5)],
    ],
    [
      'granting what the fund has beside it',
      'ok',
      [entry('received', fund, 9), allotted(fund, call, 5), entry('granted', ['fund', 'other', 'g'], 4)],
    ],
    [
      'setting aside less than the call has granted',
      'ledger/not-enough',
      [entry('received', fund, 9), entry('granted', grant, 5), allotted(fund, call, 4)],
    ],
    [
      'granting again what was released',
      'ok',
      [
        entry('received', fund, 5),
        entry('granted', grant, 5),
        entry('released', grant, 5),
        entry('granted', grant, 5),
      ],
    ],
    [
      'granting to another what was repaid',
      'ok',
      [
        entry('received', fund, 5),
        entry('granted', grant, 5),
        entry('paid', grant, 5),
        entry('repaid', grant, 2),
        entry('granted', ['fund', 'call', 'g2'], 2),
      ],
    ],
  ])('F11 %s: %s', (_, expected, entries) => {
    expect(outcome(...entries)).toBe(expected);
  });

  test('F11 the same entry twice is refused, whatever crashed between', () => {
    const paid = entry('received', fund, 5);
    expect(outcome(paid, paid)).toBe('ledger/entry-exists');
  });

  test('F11 amounts that no number holds exactly are refused', () => {
    const most = { ...entry('received', fund, 1), amount: Number.MAX_SAFE_INTEGER as Money };
    expect(outcome(most, entry('received', fund, 1))).toBe('ledger/amount-too-large');
  });

  test('F11 the refusal says what there is and what is needed, in öre', () => {
    expect(postAll([], [entry('received', fund, 10), entry('granted', grant, 11)])).toMatchObject({
      problem: { data: { pocket: 'available', has: 1_000, needs: 1_100 }, path: 'amount' },
    });
  });
});
