import type { Answer } from '@inflytande/domain/feedback/answer';
import type { Cycle } from '@inflytande/domain/feedback/cycle';
import type { Point } from '@inflytande/domain/feedback/point';
import type { Statement } from '@inflytande/domain/feedback/statement';
import type { Theme } from '@inflytande/domain/feedback/theme';
import type { Verdict } from '@inflytande/domain/feedback/verdict';
import { allMunicipalitiesId, boardId, municipalityCodesOf, organisationId } from './organisations.ts';
import { randomAt, type Random } from './random.ts';
import { madeUp, type CountySizes } from './sizes.ts';
import { statementText, titleText } from './text.ts';
import { themeNames } from './words.ts';

const kinds = [
  'problem',
  'problem',
  'request',
  'request',
  'question',
  'praise',
  'information',
  'risk',
] as const;
const answerKinds = ['inform', 'promise', 'refuse', 'done'] as const;
const verdictKinds = ['solved', 'partly', 'not', 'worse'] as const;

const themeId = (code: string, index: number): string => `theme-${code}-${String(index).padStart(2, '0')}`;
const pointId = (code: string, index: number): string => `point-${code}-${String(index).padStart(6, '0')}`;
const twoDigits = (value: number): string => String(value).padStart(2, '0');
const dayIn = (random: Random, year: number): string =>
  `${year}-${twoDigits(random.between(1, 12))}-${twoDigits(random.between(1, 28))}`;

/** The years in which point number `index` was raised, in order: one to three of them. */
const yearsOf = ({ seed, code, fromYear, untilYear }: CountySizes, index: number): readonly number[] => {
  const random = randomAt([seed, Number(code), 4, index]);
  const years = [random.between(fromYear, untilYear)];
  while (years.length < 3 && random.chance(33)) years.push((years.at(-1) ?? fromYear) + random.between(1, 2));
  return years.filter((year) => year <= untilYear);
};

export const themeAt = ({ code }: CountySizes, index: number): Theme => ({
  id: themeId(code, index),
  names: [{ name: themeNames[index] ?? `Tema ${index + 1}`, fromYear: null, untilYear: null }],
  position: index + 1,
  section: 'theme',
  note: null,
  sources: madeUp(`tema ${index + 1}`),
});

/** The years of the county's rounds; about one in ten was not held. */
export const cycleAt = ({ seed, code, fromYear }: CountySizes, index: number): Cycle => ({
  year: fromYear + index,
  held: !randomAt([seed, Number(code), 3, index]).chance(10),
  note: null,
  sources: madeUp(`omgång ${fromYear + index}`),
});

/** Point number `index` of a county. */
export const pointAt = (sizes: CountySizes, index: number): Point => {
  const { seed, code, themes } = sizes;
  const random = randomAt([seed, Number(code), 5, index]);
  return {
    id: pointId(code, index),
    themeId: themeId(code, random.below(themes)),
    title: titleText(random),
    kind: random.pick(kinds),
    principalIds: [random.chance(60) ? boardId(code) : allMunicipalitiesId(code)],
    principalCertain: random.chance(80),
    municipalityCode: random.chance(50) ? random.pick(municipalityCodesOf(code)) : null,
    sentAt: String(yearsOf(sizes, index)[0]),
    note: null,
    sources: madeUp(`synpunkt ${index + 1}`),
  };
};

/** What was said of point number `index`, oldest first: one statement for each year. */
export const statementsAt = (sizes: CountySizes, index: number): readonly Statement[] => {
  const { seed, code, organisations } = sizes;
  const point = pointAt(sizes, index);
  return yearsOf(sizes, index).map((year) => {
    const random = randomAt([seed, Number(code), 6, index, year]);
    const byAssociation = organisations > 0 && random.chance(80);
    return {
      id: `${point.id}-${year}`,
      pointId: point.id,
      themeId: point.themeId,
      text: statementText(random),
      wording: 'verbatim',
      authorKind: byAssociation ? 'association' : 'individual',
      authorId: byAssociation ? organisationId(code, random.below(organisations)) : null,
      authorName: null,
      identity: byAssociation ? 'own-name' : 'anonymous',
      saidAt: dayIn(random, year),
      cycleYear: year,
      inferred: false,
      status: 'published',
      sources: point.sources,
    };
  });
};

/** The answer to point number `index`; four of ten have one, in the year after the point was first raised. */
export const answersAt = (sizes: CountySizes, index: number): readonly Answer[] => {
  const { seed, code } = sizes;
  const random = randomAt([seed, Number(code), 7, index]);
  const year = (yearsOf(sizes, index)[0] ?? sizes.fromYear) + 1;
  if (year > sizes.untilYear || !random.chance(40)) return [];
  const point = pointAt(sizes, index);
  return [
    {
      id: `answer-${point.id}`,
      pointId: point.id,
      principalId: point.principalIds[0] ?? null,
      kind: random.pick(answerKinds),
      text: titleText(random),
      givenAt: dayIn(random, year),
      sources: point.sources,
    },
  ];
};

/** The verdict on point number `index`; four of ten of those answered have one, in the year of the answer. */
export const verdictsAt = (sizes: CountySizes, index: number): readonly Verdict[] => {
  const { seed, code, organisations } = sizes;
  const random = randomAt([seed, Number(code), 8, index]);
  if (organisations === 0 || !random.chance(40)) return [];
  return answersAt(sizes, index).map((answer) => ({
    id: `verdict-${answer.pointId}`,
    pointId: answer.pointId,
    raiserKind: 'organisation',
    raiserId: organisationId(code, random.below(organisations)),
    verdict: random.pick(verdictKinds),
    givenAt: `${answer.givenAt.slice(0, 4)}-12-31`,
    note: null,
    sources: answer.sources,
  }));
};
