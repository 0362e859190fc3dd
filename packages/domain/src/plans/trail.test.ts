import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkTrail, trailOf, trailSteps, type TrailLink, type TrailNode, type TrailStep } from './trail.ts';

const node = (step: TrailStep, id: string): TrailNode => ({ step, id });
const point = node('point', 'T02-01');
const hearing = node('meeting', 'hearing-2019');
const decision = node('decision', 'b1');
const initiative = node('initiative', 'ini-bisam');
const verdict = node('verdict', 'v1');
const links: TrailLink[] = [
  { from: point, to: hearing },
  { from: node('point', 'T02-02'), to: hearing },
  { from: hearing, to: decision },
  { from: decision, to: initiative },
  { from: initiative, to: verdict },
];

describe('P3 from the point to the verdict, both ways', () => {
  test('P3 what came of a point: the coordinator became permanent', () => {
    expect(trailOf(links, point)).toEqual({
      before: [],
      after: [hearing, decision, initiative, verdict],
      cameTo: 'verdict',
      notShown: ['answer', 'money', 'outcome'],
    });
  });

  test('P3 what led to an initiative', () => {
    expect(trailOf(links, initiative).before).toEqual([point, node('point', 'T02-02'), hearing, decision]);
  });

  test('P3 a point that came nowhere', () => {
    expect(trailOf(links, node('point', 'T99'))).toEqual({
      before: [],
      after: [],
      cameTo: 'point',
      notShown: [],
    });
  });

  test('P3 another point may lead to the same hearing, and the same point to another; in order of id', () => {
    const more = [
      { from: node('point', 'T03-01'), to: hearing },
      { from: point, to: node('meeting', 'hearing-2018') },
    ];
    for (const link of more) expect(linkTrail(links, link).ok).toBe(true);
    expect(trailOf([...links, ...more], hearing).before.map(({ id }) => id)).toEqual([
      'T02-01',
      'T02-02',
      'T03-01',
    ]);
    expect(trailOf([...links, ...more], point).after[0]?.id).toBe('hearing-2018');
  });

  test.each([
    ['back', { from: decision, to: point }, 'trail/not-onwards'],
    ['to the same step', { from: point, to: node('point', 'T02-02') }, 'trail/not-onwards'],
    ['once more', { from: point, to: hearing }, 'trail/already-linked'],
  ])('P3 a link %s is refused', (_, link, code) => {
    expect(linkTrail(links, link)).toMatchObject({ problem: { code } });
  });

  test('P3 whatever is linked, a comes before b exactly where b comes after a', () => {
    const anyNode = fc.record({ step: fc.constantFrom(...trailSteps), id: fc.constantFrom('1', '2') });
    fc.assert(
      fc.property(fc.array(fc.record({ from: anyNode, to: anyNode }), { maxLength: 30 }), (any) => {
        const made = any.reduce<readonly TrailLink[]>((sofar, link) => {
          const result = linkTrail(sofar, link);
          return result.ok ? result.value : sofar;
        }, []);
        const nodes = trailSteps.flatMap((step) => [node(step, '1'), node(step, '2')]);
        for (const a of nodes) {
          expect(trailOf(made, a).after).not.toContainEqual(a);
          for (const b of trailOf(made, a).after) expect(trailOf(made, b).before).toContainEqual(a);
          for (const b of trailOf(made, a).before) expect(trailOf(made, b).after).toContainEqual(a);
        }
      }),
    );
  });
});
