import { describe, expect, test } from 'vitest';
import { startOfDay } from '../kernel/deadline.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { reviewEntry } from './decision-register.ts';
import { entryOf, registerDecision, type RegisterDecision } from './register-decision.ts';

const at = startOfDay(plainDate('2026-06-15'));
const form: RegisterDecision = {
  deciderId: 'hsn',
  deciderName: '',
  delegation: '',
  on: '2026-06-01',
  text: 'Tjänsten blir fast.',
  consequence: 'Samordnaren är anställd från 2027.',
  caseNumber: '',
  amount: '',
};
const register = (change: Partial<RegisterDecision> = {}, deciderKnown = true) =>
  registerDecision({ id: 'd', deciderKnown }, { ...form, ...change }, at);

describe('P2 a decision enters the register', () => {
  test.each([
    [{ text: '' }, 'decision/text-missing', 'text'],
    [{ on: 'våren 2026' }, 'decision/date-unreadable', 'on'],
    [{ on: '2026-06-16' }, 'decision/in-the-future', 'on'],
    [{ on: '2026-07' }, 'decision/in-the-future', 'on'],
    [{ amount: 'cirka 18 miljoner' }, 'money/unreadable', 'amount'],
  ])('P2 %j is refused: %s', (change, code, path) => {
    expect(register(change)).toMatchObject({ ok: false, problem: { code, path } });
  });

  test('P2 a decider that the register does not have is refused; one that is only named is not', () => {
    expect(register({}, false)).toMatchObject({ problem: { code: 'decision/decider-unknown' } });
    const named = register({ deciderId: '', deciderName: 'Länschefsnätverket' }, false);
    expect(named).toMatchObject({ ok: true, value: { deciderId: null, deciderName: 'Länschefsnätverket' } });
  });

  test.each(['2026', '2026-06', '2026-06-15'])('P2 a day as exact as it is known: %s (K2)', (on) => {
    expect(register({ on })).toMatchObject({ ok: true, value: { on } });
  });

  test('P2 an amount is kept in öre (K1), and what is left empty is not known', () => {
    const made = register({ amount: '250 000 kr', consequence: '' });
    expect(made).toMatchObject({
      ok: true,
      value: { amount: 25_000_000, consequence: null, delegation: null, caseNumber: null, sources: [] },
    });
  });
});

describe('P2 what an entry is linked to', () => {
  const kept = (change: Partial<RegisterDecision> = {}) => {
    const made = register(change);
    if (!made.ok) throw new Error(made.problem.code);
    return made.value;
  };
  const points = { from: { step: 'point', id: 'T1' }, to: { step: 'decision', id: 'd' } } as const;
  const initiatives = { from: { step: 'decision', id: 'd' }, to: { step: 'initiative', id: 'i' } } as const;
  const others = { from: { step: 'decision', id: 'e' }, to: { step: 'initiative', id: 'j' } } as const;

  test('P2 points before it, initiatives after it, and the money that it gives; nothing of other decisions', () => {
    expect(entryOf(kept({ amount: '1 mkr' }), [points, initiatives, others]).links).toEqual([
      { kind: 'point', id: 'T1' },
      { kind: 'initiative', id: 'i' },
      { kind: 'money', id: 'd' },
    ]);
    expect(reviewEntry(entryOf(kept(), [points]))).toEqual([]);
  });

  test('P2 one that nobody is named for, that leads to nothing and stands alone, is told so', () => {
    const bare = entryOf(kept({ deciderId: '', consequence: '' }), [others]);
    expect(reviewEntry(bare).map(({ code }) => code)).toEqual([
      'decision/decider-not-stated',
      'decision/consequence-not-stated',
      'decision/leads-nowhere',
    ]);
  });
});
