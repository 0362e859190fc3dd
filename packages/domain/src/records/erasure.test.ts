import { expect, test } from 'vitest';
import { decideErasure, type Holding } from './erasure.ts';

const person: Holding = { table: 'person', rows: 1, erasure: { kind: 'row-removed' } };
const statement: Holding = { table: 'statement', rows: 2, erasure: { kind: 'columns-blanked' } };
const log: Holding = { table: 'log', rows: 9, erasure: { kind: 'nothing', reason: 'accountability' } };
const none: Holding = { table: 'pool', rows: 0, erasure: { kind: 'row-removed' } };

const calledBy = ['Kim Påhitt', 'kim@exempel.example'];

test('Z2 what can go goes, what must stay is named', () => {
  const state = { holdings: [person, log, statement, none], holdsRole: false, calledBy };
  expect(decideErasure(state, { reason: 'På egen begäran' })).toEqual({
    ok: true,
    value: { erased: [person, statement], kept: [log], reason: 'På egen begäran' },
  });
});

test.each([
  ['without a reason', [person], false, ' ', 'erasure/reason-missing'],
  ['with the name in its reason', [person], false, 'KIM PÅHITT har bett om det', 'erasure/reason-names'],
  ['of somebody with a role', [person], true, 'Begäran', 'erasure/role-held'],
  ['of nobody', [none], false, 'Begäran', 'erasure/nothing-found'],
  ['of what must be kept', [log, none], false, 'Begäran', 'erasure/must-be-kept'],
] as const)('Z2 an erasure %s is refused', (_, holdings, holdsRole, reason, code) => {
  expect(decideErasure({ holdings, holdsRole, calledBy }, { reason })).toMatchObject({
    ok: false,
    problem: { code },
  });
});

test('Z3 the refusal says why it must be kept', () => {
  expect(decideErasure({ holdings: [log], holdsRole: false, calledBy }, { reason: 'Begäran' })).toMatchObject(
    {
      problem: { data: { reason: 'accountability' } },
    },
  );
});
