import { expect, test } from 'vitest';
import { openFindings, ruleOnFinding, type FindingRuling } from './finding-ruling.ts';
import { reviewYears } from './source-years.ts';

const label = '2918 och 2019';
const { findings } = reviewYears(label, 2020);
const [typo] = findings;
if (typo === undefined) throw new Error('2918 is a typo');
const rule = (
  outcome: FindingRuling['outcome'],
  { reason = '', finding = typo, rulings = [] as FindingRuling[] } = {},
) => ruleOnFinding({ finding, rulings }, { outcome, by: 'kim', reason }, 5);

test('K4 a person accepts the suggestion: the reading stands beside the text, which is as it was', () => {
  const ruled = rule('accepted');
  expect(ruled).toMatchObject({ value: { outcome: 'accepted', reading: 2018, by: 'kim', ruledAt: 5 } });
  if (!ruled.ok) return;
  expect(openFindings(findings, [])).toEqual([typo]);
  expect(openFindings(findings, [ruled.value])).toEqual([]);
  expect(reviewYears(label, 2020).years).toEqual([2019]);
});

test('K4 rejected with a reason nothing is read into it', () => {
  expect(rule('rejected', { reason: 'Så står det.' })).toMatchObject({ value: { reading: null } });
});

test.each([
  ['finding/reason-missing', rule('rejected')],
  ['finding/nothing-suggested', rule('accepted', { finding: { ...typo, data: { raw: '2918' } } })],
])('K4 %s', (code, result) => {
  expect(result).toMatchObject({ problem: { code } });
});

test('K4 one ruling for each finding', () => {
  const ruled = rule('accepted');
  if (!ruled.ok) throw new Error(ruled.problem.code);
  expect(rule('rejected', { reason: 'Nej.', rulings: [ruled.value] })).toMatchObject({
    problem: { code: 'finding/already-ruled' },
  });
  const elsewhere = { ...typo, at: 'label[1]' };
  expect(rule('accepted', { finding: elsewhere, rulings: [ruled.value] }).ok).toBe(true);
});
