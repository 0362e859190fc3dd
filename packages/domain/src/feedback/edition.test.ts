import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import type { Answer } from './answer.ts';
import { foreword } from './compilation.ts';
import { editionOf, type EditionGiven, type EditionPoint } from './edition.ts';
import { pointKinds, type Point, type PointKind } from './point.ts';
import type { Statement } from './statement.ts';
import type { Theme } from './theme.ts';
import type { Verdict } from './verdict.ts';

const theme = (id: string, position: number, names: Theme['names']): Theme => ({
  id,
  names,
  position,
  section: 'theme',
  note: null,
  sources: [],
});
const point = (id: string, themeId: string, kind: PointKind): Point => ({
  id,
  themeId,
  title: `Punkt ${id}`,
  kind,
  principalIds: ['region'],
  principalCertain: true,
  municipalityCode: null,
  sentAt: '2021-03-01',
  note: null,
  sources: [],
});
const said = (pointId: string, year: number, more: Partial<Statement> = {}): Statement => ({
  id: `${pointId}-${year}`,
  pointId,
  themeId: null,
  text: `Sagt ${year}.`,
  wording: 'paraphrase',
  authorKind: 'hearing',
  authorId: null,
  authorName: null,
  identity: 'own-name',
  saidAt: `${year}`,
  cycleYear: year,
  inferred: false,
  status: 'published',
  sources: [],
  ...more,
});
const answered = (pointId: string, givenAt: string): Answer => ({
  id: `svar-${pointId}-${givenAt}`,
  pointId,
  principalId: 'region',
  kind: 'inform',
  text: 'Så här är det.',
  givenAt,
  sources: [],
});
const solved = (pointId: string, givenAt: string): Verdict => ({
  id: `dom-${pointId}-${givenAt}`,
  pointId,
  raiserKind: 'network',
  raiserId: 'natverket',
  verdict: 'solved',
  givenAt,
  note: null,
  sources: [],
});

const given: EditionGiven = {
  year: 2021,
  on: plainDate('2021-05-31'),
  lastSignedOn: plainDate('2019-06-15'),
  themes: [
    theme('T02', 2, [
      { name: 'Missbruk', fromYear: null, untilYear: 2020 },
      { name: 'Skadligt bruk', fromYear: 2021, untilYear: null },
    ]),
    theme('T01', 1, [{ name: 'Bemötande', fromYear: null, untilYear: null }]),
    theme('T03', 3, [{ name: 'Tomt', fromYear: null, untilYear: null }]),
  ],
  points: [
    point('a', 'T01', 'problem'),
    point('b', 'T01', 'praise'),
    point('c', 'T02', 'question'),
    point('d', 'T02', 'request'),
    point('e', 'T02', 'information'),
  ],
  statements: [
    ...[2021, 2018, 2019, 2020].map((year) => said('a', year)),
    said('b', 2021),
    said('c', 2018),
    said('c', 2019),
    said('d', 2018),
    said('e', 2021),
  ],
  answers: [answered('a', '2019-06-15'), answered('a', '2020-01')],
  verdicts: [solved('d', '2019-05-01')],
  cycles: [2018, 2019, 2020, 2021].map((year) => ({ year, held: true, note: null, sources: [] })),
  texts: [],
};
const pointsOf = (more: Partial<EditionGiven> = {}): readonly EditionPoint[] =>
  editionOf({ ...given, ...more }).sections.flatMap((one) => [
    ...one.criticism,
    ...one.praise,
    ...one.questions,
    ...one.information,
  ]);
const find = (id: string, more: Partial<EditionGiven> = {}): EditionPoint | undefined =>
  pointsOf(more).find((one) => one.id === id);

describe('B9 the edition has the network’s form', () => {
  test('B9 themes in order under the year’s names (B10), praise beside criticism, no empty heading', () => {
    const shown = editionOf(given).sections.map(({ name, criticism, praise, questions, information }) => ({
      name,
      ids: [criticism, praise, questions, information].map((list) => list.map(({ id }) => id)),
    }));
    expect(shown).toEqual([
      { name: 'Bemötande', ids: [['a'], ['b'], [], []] },
      { name: 'Skadligt bruk', ids: [[], [], ['c'], ['e']] },
    ]);
    expect(editionOf({ ...given, year: 2019 }).sections.map(({ name }) => name)).toEqual([
      'Bemötande',
      'Missbruk',
    ]);
  });

  test('B8 the network’s own words stand before all themes and under theirs, also where no point does', () => {
    const texts = [
      { sectionId: foreword, text: 'Tack till alla.' },
      { sectionId: 'T03', text: 'Här har inget sagts.' },
    ];
    const edition = editionOf({ ...given, texts });
    expect(edition.foreword).toBe('Tack till alla.');
    expect(edition.sections.map(({ themeId, words }) => [themeId, words])).toEqual([
      ['T01', ''],
      ['T02', ''],
      ['T03', 'Här har inget sagts.'],
    ]);
  });

  test('B9 labelled with years, statements oldest first', () => {
    expect(find('a')?.years).toEqual([{ kind: 'run', from: 2018, until: 2021 }]);
    expect(find('a')?.statements.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021]);
    expect(find('c')?.years).toEqual([
      { kind: 'year', year: 2018 },
      { kind: 'year', year: 2019 },
    ]);
  });

  test('B9 a question has its age', () => {
    expect(find('c')).toMatchObject({ firstRaised: '2018', waitingSince: '2021-03-01', waitingDays: 91 });
  });

  test('B9 answers and verdicts since the last edition, not those it had', () => {
    expect(find('a')?.newAnswers.map(({ givenAt }) => givenAt)).toEqual(['2020-01']);
    expect(find('a', { lastSignedOn: null })?.newAnswers).toHaveLength(2);
  });

  test('B9 themes of one place in order of id; what was said and answered that very day is in it', () => {
    const ids = (themes: readonly Theme[]) =>
      editionOf({ ...given, themes }).sections.map(({ themeId }) => themeId);
    const same = given.themes.map((one) => ({ ...one, position: 1 }));
    expect([ids(same), ids(same.toReversed())]).toEqual([
      ['T01', 'T02'],
      ['T01', 'T02'],
    ]);
    const answers = [answered('a', '2021-05-31'), answered('a', '2021-06-01')];
    expect(find('a', { answers })?.newAnswers.map(({ givenAt }) => givenAt)).toEqual(['2021-05-31']);
  });

  test('B9 what was solved before the last edition and not raised since is gone; what is new stands', () => {
    expect(find('d')).toBeUndefined();
    expect(find('d', { verdicts: [solved('d', '2020-05-01')] })?.newVerdicts).toHaveLength(1);
    const lateSolved = { year: 2019, on: plainDate('2019-12-31'), lastSignedOn: plainDate('2019-06-15') };
    const raisedToo = [...given.statements, said('d', 2019)];
    expect(find('d', { ...lateSolved, statements: raisedToo })).toMatchObject({
      status: 'solved',
      newVerdicts: [],
    });
    expect(find('d', lateSolved)).toBeUndefined();
  });

  test('B5 what is not published is not in it', () => {
    const declined = [said('b', 2021, { status: 'declined' }), said('e', 2021, { status: 'received' })];
    expect(pointsOf({ statements: declined })).toEqual([]);
  });
});

test('B9 every published point that is not solved stands in exactly one column, and what comes later changes nothing', () => {
  const anyPoint = fc.record({
    theme: fc.constantFrom('T01', 'T02', 'T03'),
    kind: fc.constantFrom(...pointKinds),
    years: fc.array(fc.integer({ min: 2018, max: 2023 }), { maxLength: 4 }),
  });
  fc.assert(
    fc.property(fc.array(anyPoint, { maxLength: 8 }), (any) => {
      const points = any.map(({ theme: id, kind }, n) => point(`p${n}`, id, kind));
      const statements = any.flatMap(({ years }, n) => years.map((year) => said(`p${n}`, year)));
      const all = { ...given, points, statements, answers: [], verdicts: [] };
      const ids = pointsOf(all).map(({ id }) => id);
      const raised = any.flatMap(({ years }, n) => (years.some((year) => year <= 2021) ? [`p${n}`] : []));
      expect(ids.toSorted()).toEqual(raised.toSorted());
      const soFar = statements.filter(({ cycleYear }) => (cycleYear ?? 0) <= 2021);
      expect(editionOf({ ...all, statements: soFar })).toEqual(editionOf(all));
    }),
  );
});
