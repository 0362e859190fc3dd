import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  balanceOf,
  moves,
  pockets,
  post,
  postAll,
  sumsOf,
  type Account,
  type Ledger,
  type LedgerEntry,
} from './ledger.ts';
import type { Money } from './money.ts';
import { plainDate } from './plain-date.ts';

const accounts: Account[] = [
  ['a'],
  ['b'],
  ['a', 'x'],
  ['a', 'y'],
  ['b', 'x'],
  ['a', 'x', '1'],
  ['a', 'x', '2'],
  ['a', 'y', '1'],
];
const anyAccount = fc.constantFrom(...accounts);
const amount = fc.integer({ min: 1, max: 5 }).map((ore) => ore as Money);
const anyCommand: fc.Arbitrary<(id: string) => LedgerEntry> = fc
  .oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        kind: fc.constantFrom(...(Object.keys(moves) as (keyof typeof moves)[])),
        account: anyAccount,
        amount,
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('received' as const),
        account: anyAccount,
        amount: fc.constant(20 as Money),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('asked' as const), account: anyAccount, amount }) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('allotted' as const),
        account: anyAccount,
        to: anyAccount,
        amount,
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('carried' as const),
        account: anyAccount,
        to: anyAccount,
        amount,
        pocket: fc.constantFrom('available' as const, 'held' as const),
        permissionId: fc.constant('p'),
      }),
    },
  )
  .map((given) => (id: string) => ({ ...given, id, on: plainDate('2026-01-01') }));

const accepted = (commands: readonly ((id: string) => LedgerEntry)[]): Ledger =>
  commands.reduce<Ledger>((ledger, command, index) => {
    const next = post(ledger, command(String(index)));
    return next.ok ? next.value : ledger;
  }, []);

describe('F11 under any sequence of commands', () => {
  test('F11 every account reconciles: what came in is what is there and what went out', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 60 }), (commands) => {
        const ledger = accepted(commands);
        for (const account of accounts) {
          const sums = sumsOf(ledger, account);
          const came = sums.received + sums.carriedIn;
          const went = sums.givenBack + sums.carriedOut;
          expect(came).toBe(sums.available + sums.toPay + sums.left + sums.used + went);
        }
      }),
    );
  });

  test('F11 no pocket of a whole, and no promised, held or used pocket of a part, is below zero', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 60 }), (commands) => {
        const ledger = accepted(commands);
        for (const account of accounts)
          for (const pocket of pockets)
            if (pocket !== 'available' || account.length === 1)
              expect(balanceOf(ledger, account)[pocket]).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('F11 a whole is its own entries and its parts', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 60 }), (commands) => {
        const ledger = accepted(commands);
        for (const kind of ['asked', 'received', 'granted', 'paid', 'used', 'repaid', 'givenBack'] as const) {
          const own = ledger.filter(
            ({ account }) => account.length === 2 && account[1] === 'x' && account[0] === 'a',
          );
          const parts = sumsOf(ledger, ['a', 'x', '1'])[kind] + sumsOf(ledger, ['a', 'x', '2'])[kind];
          expect(sumsOf(ledger, ['a', 'x'])[kind]).toBe(parts + sumsOf(own, ['a', 'x'])[kind]);
        }
      }),
    );
  });

  test('F11 all together is the same as one by one, or nothing at all', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 12 }), (commands) => {
        const entries = commands.map((command, index) => command(String(index)));
        const together = postAll([], entries);
        const byOne = accepted(commands);
        expect(together.ok).toBe(byOne.length === entries.length);
        if (together.ok) expect(together.value).toEqual(byOne);
      }),
    );
  });

  test('F11 commands of every kind are accepted somewhere', () => {
    const kinds = new Set<string>();
    // The same seed each time: this judges the generator above, not chance.
    const samples = { numRuns: 600, seed: 2026 };
    for (const commands of fc.sample(fc.array(anyCommand, { minLength: 60, maxLength: 60 }), samples))
      for (const { kind } of accepted(commands)) kinds.add(kind);
    expect([...kinds].toSorted()).toEqual([...Object.keys(moves), 'allotted', 'asked', 'carried'].toSorted());
  });
});
