import { spanOf, type PlainDate } from '../kernel/plain-date.ts';
import type { Answer } from './answer.ts';
import { waitingDays } from './clocks.ts';
import { foreword, type SectionText } from './compilation.ts';
import type { Cycle } from './cycle.ts';
import type { Point, PointKind, PointStatus } from './point.ts';
import { statementYear } from './recurrence.ts';
import { pointStanding } from './standing.ts';
import type { Statement } from './statement.ts';
import { themeNameIn } from './theme-name.ts';
import type { Theme } from './theme.ts';
import type { Verdict } from './verdict.ts';
import { yearLabel, type YearPart } from './year-label.ts';

/** How a point stands in the edition: praise stands beside criticism, never among it (B9). */
export type EditionColumn = 'criticism' | 'praise' | 'questions' | 'information';

const columns = {
  problem: 'criticism',
  request: 'criticism',
  risk: 'criticism',
  case: 'criticism',
  praise: 'praise',
  question: 'questions',
  information: 'information',
} as const satisfies Record<PointKind, EditionColumn>;

/** Everything known of the region's points, each record at the point that shows it (B7); what is not published is left out. */
export type EditionGiven = {
  readonly year: number;
  /** The day it is compiled: nothing later is in it. */
  readonly on: PlainDate;
  /** The day the last edition was signed; null for the first one, which has everything. */
  readonly lastSignedOn: PlainDate | null;
  readonly themes: readonly Theme[];
  readonly points: readonly Point[];
  readonly statements: readonly Statement[];
  readonly answers: readonly Answer[];
  readonly verdicts: readonly Verdict[];
  readonly cycles: readonly Cycle[];
  /** The network's own words (B8): the latest version of each section. */
  readonly texts: readonly Pick<SectionText, 'sectionId' | 'text'>[];
};

export type EditionPoint = {
  readonly id: string;
  readonly title: string;
  readonly kind: PointKind;
  readonly status: PointStatus;
  /** The years raised, for the label (B9). */
  readonly years: readonly YearPart[];
  readonly stalledSince: number | null;
  /** Its age: imprecise dates (K2), and whole days (B3). */
  readonly firstRaised: string | null;
  readonly waitingSince: string | null;
  readonly waitingDays: number | null;
  readonly statements: readonly (Pick<Statement, 'id' | 'text' | 'wording' | 'inferred'> & {
    readonly year: number;
  })[];
  /** Those given since the last edition was signed. */
  readonly newAnswers: readonly Answer[];
  readonly newVerdicts: readonly Verdict[];
};

export type EditionSection = {
  readonly themeId: string;
  /** What the theme was called that year (B10). */
  readonly name: string;
  readonly section: Theme['section'];
  /** What the network wrote of its own; empty: nothing. */
  readonly words: string;
} & Readonly<Record<EditionColumn, readonly EditionPoint[]>>;

export type Edition = {
  readonly year: number;
  readonly on: PlainDate;
  /** The network's own words before all themes; empty: none. */
  readonly foreword: string;
  readonly sections: readonly EditionSection[];
};

const byPoint = <T extends { readonly pointId: string | null }>(
  records: readonly T[],
): ReadonlyMap<string | null, readonly T[]> => Map.groupBy(records, ({ pointId }) => pointId);

type PointRecords = {
  readonly statements: readonly Statement[];
  readonly answers: readonly Answer[];
  readonly verdicts: readonly Verdict[];
};

const editionPoint = (
  point: Point,
  { statements, answers, verdicts }: PointRecords,
  given: EditionGiven,
): EditionPoint => {
  const { on, lastSignedOn, cycles } = given;
  const standing = pointStanding({ point, statements, answers, verdicts, cycles }, on);
  const isNew = ({ givenAt }: { readonly givenAt: string }): boolean =>
    lastSignedOn === null || spanOf(givenAt).until > lastSignedOn;
  return {
    id: point.id,
    title: point.title,
    kind: point.kind,
    status: standing.status,
    years: yearLabel(standing.years),
    stalledSince: standing.stalledSince,
    firstRaised: standing.firstRaised,
    waitingSince: standing.waitingSince,
    waitingDays: standing.waitingSince === null ? null : waitingDays(point, answers, on),
    statements: statements
      .map((statement) => ({
        id: statement.id,
        text: statement.text,
        wording: statement.wording,
        inferred: statement.inferred,
        year: statementYear(statement),
      }))
      .toSorted((a, b) => a.year - b.year),
    newAnswers: answers.filter(isNew),
    newVerdicts: verdicts.filter(isNew),
  };
};

/** What is solved, was not raised this year and has nothing new to tell stands in earlier editions only. */
const isIn = (point: EditionPoint, year: number): boolean =>
  point.statements.length > 0 &&
  (point.status !== 'solved' ||
    point.statements.some((statement) => statement.year === year) ||
    point.newAnswers.length > 0 ||
    point.newVerdicts.length > 0);

/**
 * The network's edition of a year (B9): its themes in order under that year's names, each point with the years it
 * was raised, praise beside criticism, questions with their age, answers and verdicts since the last edition. A
 * theme without points has no section. Only what was published, said and given by `on` and in cycles up to `year`.
 */
export const editionOf = (given: EditionGiven): Edition => {
  const { year, on } = given;
  const known = <T>(records: readonly T[], dateOf: (record: T) => string): readonly T[] =>
    records.filter((record) => spanOf(dateOf(record)).from <= on);
  const words = new Map(given.texts.map(({ sectionId, text }) => [sectionId, text]));
  const wordsOf = (sectionId: string): string => words.get(sectionId) ?? '';
  const said = known(given.statements, ({ saidAt }) => saidAt).filter(
    (statement) => statement.status === 'published' && statementYear(statement) <= year,
  );
  const statements = byPoint(said);
  const answers = byPoint(known(given.answers, ({ givenAt }) => givenAt));
  const verdicts = byPoint(known(given.verdicts, ({ givenAt }) => givenAt));
  const sections = given.themes
    .toSorted((a, b) => (a.position === b.position ? (a.id < b.id ? -1 : 1) : a.position - b.position))
    .map((theme): EditionSection => {
      const points = given.points
        .filter(({ themeId }) => themeId === theme.id)
        .map((point) =>
          editionPoint(
            point,
            {
              statements: statements.get(point.id) ?? [],
              answers: answers.get(point.id) ?? [],
              verdicts: verdicts.get(point.id) ?? [],
            },
            given,
          ),
        )
        .filter((point) => isIn(point, year));
      const inColumn = (column: EditionColumn): readonly EditionPoint[] =>
        points.filter(({ kind }) => columns[kind] === column);
      return {
        themeId: theme.id,
        name: themeNameIn(theme, year),
        section: theme.section,
        words: wordsOf(theme.id),
        criticism: inColumn('criticism'),
        praise: inColumn('praise'),
        questions: inColumn('questions'),
        information: inColumn('information'),
      };
    })
    .filter(
      ({ words: own, criticism, praise, questions, information }) =>
        own !== '' || [criticism, praise, questions, information].some((list) => list.length > 0),
    );
  return { year, on, foreword: wordsOf(foreword), sections };
};
