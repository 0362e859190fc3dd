import { describe, expect, test } from 'vitest';
import { derivedLinks, makeLink, removeLink } from './trail-link.ts';
import { inTime, stationCounts, trailOf, type TrailNode, type TrailStep } from './trail.ts';

const node = <Step extends TrailStep>(step: Step, id: string): TrailNode & { readonly step: Step } => ({
  step,
  id,
});
const link = { from: node('point', 'T1'), to: node('decision', 'd'), reason: 'Svaret nämner beslutet' };

describe('P3 a link that a person makes', () => {
  test.each([
    ['without a reason', { ...link, reason: '' }, true, [], 'trail/reason-missing'],
    ['to what is not registered', link, false, [], 'trail/station-unknown'],
    ['backwards', { ...link, from: link.to, to: link.from }, true, [], 'trail/not-onwards'],
    ['twice', link, true, [link], 'trail/already-linked'],
  ])('P3 %s is refused', (_, command, known, links, code) => {
    expect(makeLink({ links, known }, command)).toMatchObject({ problem: { code } });
  });

  test('P3 is made with its reason, and taken away with one', () => {
    expect(makeLink({ links: [], known: true }, link)).toEqual({ ok: true, value: link });
    expect(removeLink({ links: [link] }, { ...link, reason: '' })).toMatchObject({
      problem: { code: 'trail/reason-missing' },
    });
    expect(removeLink({ links: [] }, link)).toMatchObject({ problem: { code: 'trail/not-linked' } });
    expect(removeLink({ links: [link] }, { ...link, reason: 'Fel' })).toMatchObject({ ok: true });
  });
});

describe('P3 links that follow from what is registered', () => {
  const links = derivedLinks({
    points: [{ id: 'T1', years: [2019, 2021], answerIds: ['a'], verdictIds: ['v'] }],
    hearings: [
      { id: 'h19', year: 2019 },
      { id: 'h20', year: 2020 },
    ],
    decisions: [
      { id: 'd', amount: 100 },
      { id: 'e', amount: null },
    ],
    initiatives: [
      { id: 'i', status: 'done', amount: null },
      { id: 'j', status: 'paused', amount: 5 },
    ],
  });
  const after = (from: TrailNode) => trailOf(links, from).after.map(({ step, id }) => `${step} ${id}`);

  test.each([
    [
      'a point: the hearings of its years, its answers and verdicts',
      node('point', 'T1'),
      ['meeting h19', 'answer a', 'verdict v'],
    ],
    ['a decision: the money that it gives', node('decision', 'd'), ['money d']],
    ['a decision that gives none', node('decision', 'e'), []],
    ['what is done: its outcome', node('initiative', 'i'), ['outcome i']],
    ['what is paused has none', node('initiative', 'j'), ['money j']],
  ])('P3 %s', (_, from, expected) => {
    expect(after(from)).toEqual(expected);
  });

  test('P3 a meeting does not lead from one point to another', () => {
    expect(trailOf(links, node('meeting', 'h19')).after).toEqual([]);
  });

  test('P3 how many there are of each step, where one is among them', () => {
    const counts = stationCounts(trailOf(links, node('point', 'T1')), node('point', 'T1'));
    expect(counts.map(({ count }) => count)).toEqual([1, 1, 1, 0, 0, 0, 0, 1]);
  });
});

test('P3 moments in order of time, then of the steps; what has no date comes last', () => {
  const moment = (step: TrailStep, on: string | null) => ({ step, on });
  const told = inTime([
    moment('outcome', null),
    moment('verdict', '2021'),
    moment('decision', null),
    moment('answer', '2021'),
    moment('meeting', '2021-01'),
    moment('point', '2019'),
  ]);
  expect(told.map(({ step }) => step)).toEqual([
    'point',
    'meeting',
    'answer',
    'verdict',
    'decision',
    'outcome',
  ]);
});
