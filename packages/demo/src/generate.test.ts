import { Body } from '@inflytande/domain/councils/body';
import { Seat } from '@inflytande/domain/councils/seat';
import { Answer } from '@inflytande/domain/feedback/answer';
import { Cycle } from '@inflytande/domain/feedback/cycle';
import { Point } from '@inflytande/domain/feedback/point';
import { Statement } from '@inflytande/domain/feedback/statement';
import { Theme } from '@inflytande/domain/feedback/theme';
import { Verdict } from '@inflytande/domain/feedback/verdict';
import { Authority } from '@inflytande/domain/organisations/authority';
import { Organisation } from '@inflytande/domain/organisations/organisation';
import { Region } from '@inflytande/domain/organisations/region';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { generate, type GeneratedRegion } from './generate.ts';
import { wordCount } from './generated/text.ts';

const schemas = {
  authorities: Authority,
  organisations: Organisation,
  bodies: Body,
  seats: Seat,
  themes: Theme,
  cycles: Cycle,
  points: Point,
  statements: Statement,
  answers: Answer,
  verdicts: Verdict,
} as const;
type Noun = keyof typeof schemas;
const nouns = Object.keys(schemas) as Noun[];

const small = { counties: 3, organisations: 50, councils: 7, themes: 5, points: 200 };
const all = (regions: readonly GeneratedRegion[], noun: Noun): readonly unknown[] =>
  regions.flatMap((each) => [...each[noun]]);
const everything = (regions: readonly GeneratedRegion[]) => nouns.map((noun) => all(regions, noun));

describe('B1 made-up regions', () => {
  const regions = generate(small);

  test.each(nouns)('B1 %s hold the shape of the domain', (noun) => {
    const made = all(regions, noun);
    expect(made.length).toBeGreaterThan(0);
    expect(v.parse(v.array<v.GenericSchema>(schemas[noun]), made)).toEqual(made);
  });

  test.each([
    ['organisations', 50],
    ['bodies', 7],
    ['points', 200],
    ['themes', 15],
    ['cycles', 33],
  ] as const)('B1 %s are as many as asked for: %i', (noun, count) => {
    expect(all(regions, noun)).toHaveLength(count);
  });

  test('B1 one region for each county, none with the id of the demo', () => {
    expect(
      v
        .parse(
          v.array(Region),
          regions.map((each) => each.region),
        )
        .map(({ id }) => id),
    ).toEqual(['prov-01', 'prov-03', 'prov-04']);
  });

  test('B1 the same seed gives the same rows, and walking again too', () => {
    expect(everything(generate(small))).toEqual(everything(regions));
    expect(everything(regions)).toEqual(everything(regions));
  });

  test('B1 another seed gives other words', () => {
    const [first] = generate({ ...small, seed: 2 });
    expect([...(first?.points ?? [])]).not.toEqual([...(regions[0]?.points ?? [])]);
  });

  test.each(nouns.filter((noun) => noun !== 'cycles'))('B1 %s have ids of their own', (noun) => {
    const ids = all(regions, noun).map((row) => v.parse(v.object({ id: v.string() }), row).id);
    expect(new Set(ids)).toHaveProperty('size', ids.length);
  });
});

describe.each(generate(small).map((each) => [each.region.id, each] as const))('B1 %s', (_id, made) => {
  const ids = (rows: Iterable<{ readonly id: string }>): ReadonlySet<string | null> =>
    new Set([...rows].map(({ id }) => id));
  const organisations = ids(made.organisations);
  const points = new Map([...made.points].map((point) => [point.id, point]));

  test('B1 every point has a theme, a principal and a statement', () => {
    const raised = new Set([...made.statements].map((row) => row.pointId));
    const authorities = ids(made.authorities);
    expect(authorities).toContain(made.region.authorityId);
    for (const point of points.values()) {
      expect(ids(made.themes)).toContain(point.themeId);
      expect(authorities).toContain(point.principalIds[0]);
      expect(raised).toContain(point.id);
    }
  });

  test('B1 what is said and answered belongs to a point and to somebody', () => {
    for (const row of [...made.statements, ...made.answers, ...made.verdicts])
      expect(points.has(row.pointId ?? '')).toBe(true);
    for (const row of made.statements) {
      expect(row.themeId).toBe(points.get(row.pointId ?? '')?.themeId);
      expect(organisations.has(row.authorId)).toBe(row.authorKind === 'association');
    }
    for (const row of made.verdicts) expect(organisations).toContain(row.raiserId);
  });

  test('C2 every seat belongs to a council, and no association sits twice in one', () => {
    const councils = ids(made.bodies);
    const held = [...made.seats].map((seat) => {
      expect(councils).toContain(seat.bodyId);
      return `${seat.bodyId} ${seat.holder.kind === 'organisation' ? seat.holder.organisationId : seat.id}`;
    });
    expect(new Set(held)).toHaveProperty('size', held.length);
  });
});

describe('B1 at the size of the benchmark', () => {
  const regions = generate();

  test('B1 21 counties, 2 000 organisations, 200 councils, 40 themes in each', () => {
    expect(regions).toHaveLength(21);
    expect(all(regions, 'organisations')).toHaveLength(2000);
    expect(all(regions, 'bodies')).toHaveLength(200);
    expect(new Set(regions.map((each) => [...each.themes].length))).toEqual(new Set([40]));
  });

  test('B1 100 000 points of all years, with statements of 30–120 words', () => {
    let points = 0;
    const years = new Set<number>();
    for (const { statements } of regions) {
      let last: string | null = null;
      for (const { pointId, text, cycleYear } of statements) {
        if (pointId !== last) points += 1;
        last = pointId;
        const words = wordCount(text);
        if (words < 30 || words > 120) expect.fail(`${words} words: ${text}`);
        years.add(cycleYear ?? 0);
      }
    }
    expect(points).toBe(100_000);
    expect([...years].toSorted((a, b) => a - b)).toEqual([
      2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
    ]);
  }, 30_000);
});

test.each([0, 22])('B1 %i counties are refused', (counties) => {
  expect(() => generate({ counties })).toThrow(RangeError);
});
