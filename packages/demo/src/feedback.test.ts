import { heldYears, recurrence, statementYear } from '@inflytande/domain/feedback/recurrence';
import { reviewYears } from '@inflytande/domain/kernel/source-years';
import { describe, expect, test } from 'vitest';
import { answers } from './answers.ts';
import { cycles } from './cycles.ts';
import { points } from './points.ts';
import { statements } from './statements.ts';
import { themes } from './themes.ts';
import { verdicts } from './verdicts.ts';

const standingOf = (pointId: string, upToYear: number) =>
  recurrence(
    {
      statementYears: statements.filter((row) => row.pointId === pointId).map(statementYear),
      verdicts: verdicts
        .filter((row) => row.pointId === pointId)
        .map(({ givenAt, verdict }) => ({ year: Number(givenAt.slice(0, 4)), verdict })),
      cycles: heldYears(cycles),
    },
    upToYear,
  );
const themeNote = (id: string): string => themes.find((theme) => theme.id === id)?.note ?? '';

describe('B1 what the sources hold', () => {
  test('B1 28 themes and one introduction, in the order of the edition', () => {
    expect(themes.filter((theme) => theme.section === 'theme')).toHaveLength(28);
    expect(themes.filter((theme) => theme.section === 'background').map(({ id }) => id)).toEqual(['T00']);
    expect(themes.map((theme) => theme.position)).toEqual([...themes.keys()]);
  });

  test.each([
    ['problem', 48],
    ['request', 39],
    ['question', 9],
    ['praise', 14],
    ['information', 24],
    ['risk', 0],
    ['case', 0],
  ])('B1 points of the kind %s: %i', (kind, count) => {
    expect(points.filter((point) => point.kind === kind)).toHaveLength(count);
  });

  test('B1 47 of 134 points were raised in 2018 and 2019, the others in 2019 only', () => {
    const years = points.map(({ id }) => standingOf(id, 2019).years.join(' '));
    expect(years.filter((each) => each === '2018 2019')).toHaveLength(47);
    expect(years.filter((each) => each === '2019')).toHaveLength(87);
  });

  test('B1 no wording is claimed to be verbatim', () => {
    for (const { wording, authorKind } of statements)
      expect([wording, authorKind]).toEqual(
        authorKind === 'network' ? ['paraphrase', 'network'] : ['reported', 'hearing'],
      );
  });

  test('B3 a point was sent in the first year it was raised; no day is known', () => {
    for (const { id, sentAt } of points) expect(sentAt).toBe(String(standingOf(id, 2021).years[0]));
  });
});

describe('B2 what nothing has happened to', () => {
  test.each([
    ['how people are met', 'T04-01'],
    ['SIP', 'T15-08'],
    ['comorbidity', 'T18-01'],
  ])('B2 %s is stalled since 2018', (_what, id) => {
    expect(standingOf(id, 2021)).toEqual({
      years: [2018, 2019, 2020, 2021],
      recurring: true,
      streak: 4,
      stalledSince: 2018,
      lastRaised: 2021,
    });
  });

  test('B2 peer support is recurring with a gap, and told to be decided and paused', () => {
    expect(standingOf('T23-03', 2021)).toMatchObject({
      years: [2019, 2021],
      recurring: true,
      stalledSince: null,
    });
    expect(answers.find((answer) => answer.pointId === 'T23-03')).toMatchObject({
      kind: 'inform',
      givenAt: '2021',
    });
  });

  test.each([
    ['T24-04', 'solved'],
    ['T03-03', 'partly'],
  ])('B4 %s was done, and the hearing of 2021 said %s', (id, verdict) => {
    expect(answers.filter((answer) => answer.pointId === id).map(({ kind }) => kind)).toEqual(['done']);
    expect(verdicts.filter((row) => row.pointId === id)).toMatchObject([
      { verdict, raiserKind: 'hearing', raiserId: 'hearing-2021' },
    ]);
    expect(standingOf(id, 2021).streak).toBe(0);
  });

  test('B8 a cycle counts as held from 2018 to 2021', () => {
    expect(heldYears(cycles)).toEqual([2018, 2019, 2020, 2021]);
    expect(cycles.find((cycle) => cycle.year === 2018)?.note).toContain('Om en hearing hölls framgår inte');
  });
});

describe('K4 years are kept as they were written', () => {
  test.each([
    ['T02', '2019 och 2019', ['T02-01-2018']],
    ['T19', '2918 och 2019; 2019', ['T19-01-2018', 'T19-02-2018', 'T19-03-2018']],
  ])('K4 the note of %s shows %s, and what was read from it is inferred', (id, raw, inferred) => {
    expect(themeNote(id)).toContain(`Årtal i källan: ”${raw}”. Misstänkt skrivfel:`);
    const read = statements.filter((row) => row.themeId === id && row.inferred).map((row) => row.id);
    expect(read).toEqual(inferred);
  });

  test('K4 these two labels, and no other, are findings of the domain', () => {
    const labels = themes.map(({ id, note }) => ({ id, raw: /”([^”]+)”/u.exec(note ?? '')?.[1] ?? '' }));
    const found = labels.flatMap(({ id, raw }) =>
      reviewYears(raw, 2020).findings.map(({ code, data }) => [id, code, data?.['suggestion']]),
    );
    expect(found).toEqual([
      ['T02', 'source-years/suspected-double', 2018],
      ['T19', 'source-years/suspected-typo', 2018],
    ]);
  });

  test('K4 besides these only the hearing of 2020 is inferred', () => {
    const others = statements.filter((row) => row.inferred && row.themeId !== 'T02' && row.themeId !== 'T19');
    expect(others.map((row) => row.id).toSorted()).toEqual(['T04-01-2020', 'T15-08-2020', 'T18-01-2020']);
  });

  test('K4 only two themes are suspected of a slip', () => {
    expect(themes.filter(({ note }) => note?.includes('Misstänkt')).map(({ id }) => id)).toEqual([
      'T02',
      'T19',
    ]);
  });
});

test('B10 the theme Missbruk has a new name from 2022', () => {
  expect(themes.filter((theme) => theme.names.length > 1)).toMatchObject([
    {
      id: 'T18',
      names: [
        { name: 'Missbruk', fromYear: null, untilYear: 2021 },
        { name: 'Skadligt bruk/beroende', fromYear: 2022, untilYear: null },
      ],
    },
  ]);
});
