import type { CountyReportFinding } from '@inflytande/domain/funding/county-report-findings';
import { toKronor, type Money } from '@inflytande/domain/kernel/money';
import { nationalReview, type ReviewedReport } from '@inflytande/exchange/county-report-review';
import { findingSentence, severityWord } from './county-report-sentences.ts';

const format = new Intl.NumberFormat('sv-SE', { minimumFractionDigits: 0, maximumFractionDigits: 2 });

/** Öre as kronor: `1 000 000`, `−14 766`, `–` where nothing is stated. */
const kronor = (ore: Money | null): string => (ore === null ? '–' : format.format(toKronor(ore)));

const line = (name: string, amounts: readonly string[], rest = ''): string =>
  `${name.padEnd(18)}${amounts.map((amount) => amount.padStart(13)).join('')}  ${rest}`.trimEnd();

const places: Readonly<Record<string, string>> = {
  allocations: 'fördelningen',
  examples: 'exemplen',
  remaining: 'återstående medel',
  plan: 'planen',
  comment: 'kommentaren',
  countyName: 'länets namn',
  spending: 'förbrukat och intecknat',
};

/** `allocations[2]` is read as `fördelningen, rad 3`. */
const placeWords = (at: string): string => {
  const [, field = at, index] = /^(\w+)\[(\d+)\]$/.exec(at) ?? [];
  const number = Number(index) + 1;
  if (index === undefined) return places[field] ?? field;
  return field === 'examples' ? `exempel ${number}` : `${places[field] ?? field}, rad ${number}`;
};

const details = ({ data = {} }: CountyReportFinding): string => {
  const known = [
    typeof data['amount'] === 'number' ? `${kronor(data['amount'] as Money)} kr` : '',
    typeof data['share'] === 'number' ? `${format.format(data['share'] / 1000)} %` : '',
    typeof data['rows'] === 'string' ? `rad ${data['rows']}` : '',
    typeof data['length'] === 'number' ? `${format.format(data['length'])} tecken` : '',
  ].filter((part) => part !== '');
  return known.length === 0 ? '' : ` (${known.join(', ')})`;
};

const findingLine = (finding: CountyReportFinding): string =>
  `    ${severityWord[finding.severity].padEnd(10)}${placeWords(finding.at)}: ${findingSentence[finding.code]}${details(finding)}`;

const countyLines = ({ report, entitlement, review }: ReviewedReport): string[] => [
  line(
    report.countyName,
    [entitlement, review.sum, report.spending.remaining, review.difference].map(kronor),
  ),
  ...review.findings.map(findingLine),
];

const counted = (reviewed: readonly ReviewedReport[]): string => {
  const deviating = reviewed.filter(({ review }) => review.difference !== 0).length;
  const faulty = reviewed.filter(({ review }) => review.findings.some((f) => f.severity === 'error')).length;
  return `${reviewed.length} län granskade, ${deviating} avviker från sin tilldelning, ${faulty} har fel som måste rättas.`;
};

/** The review as a table for people: each county with its sums, then what was found, gravest first. */
export const reviewTable = (reviewed: readonly ReviewedReport[]): string => {
  const national = nationalReview(reviewed);
  return [
    line('Län (belopp i kr)', ['Tilldelat', 'Poster', 'Återstår', 'Skillnad']),
    ...reviewed.flatMap(countyLines),
    '',
    line('Alla län', [kronor(national.entitlement), kronor(national.sum), '', kronor(national.difference)]),
    'Skillnaden för alla län är räknad utan återstående medel. Den kan dölja avvikelser åt båda hållen.',
    counted(reviewed),
    '',
  ].join('\n');
};
