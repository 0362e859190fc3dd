// `node tooling/bench/src/domain.ts`: how fast the rules themselves are, on one core, without server or database.
import { generate } from '@inflytande/demo/generate';
import { recurrence, statementYear } from '@inflytande/domain/feedback/recurrence';
import { proposeGrants, type FormulaApplicant } from '@inflytande/domain/funding/grant-formula';
import { priceBaseAmountOf } from '@inflytande/domain/funding/price-base-amount';
import { fromKronor } from '@inflytande/domain/kernel/money';
import { matchOrganisation } from '@inflytande/domain/organisations/matching';
import { buildRegister } from '@inflytande/domain/organisations/register';
import { impreciseDateCell, textCell, wholeNumberCell } from '@inflytande/exchange/table/cell-kinds';
import { readCsv, writeCsv } from '@inflytande/exchange/table/csv';

const rounds = 5;

/** What a job answers must be an answer: a refusal would be quick. */
const answered = <T extends { readonly ok: boolean }>(result: T): T => {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result)}`);
  return result;
};

/** The middle of five rounds, in milliseconds of this thread's own time. */
const processorTime = (work: () => unknown): number => {
  const times = Array.from({ length: rounds }, () => {
    const started = process.threadCpuUsage();
    work();
    return process.threadCpuUsage(started).user / 1000;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
};

const applicants = Array.from({ length: 2000 }, (_, index): FormulaApplicant => ({
  id: `applicant-${index}`,
  asked: fromKronor(10_000 + ((index * 7919) % 90_000)),
  members: 20 + ((index * 31) % 900),
  plannedCost: fromKronor(30_000 + ((index * 104_729) % 200_000)),
}));
const formula = {
  base: { kind: 'priceBaseShare', share: 0.05 },
  rest: { kind: 'byMembers' },
  maxShareOfPlannedCost: 0.5,
} as const;

const regions = generate();
const organisations = regions.flatMap((region) => [...region.organisations]);
const misspelt = organisations.map(({ name, countyCode }) => ({
  name: name.slice(0, 6) + name.slice(7),
  countyCode,
}));

const yearsOf = new Map<string, number[]>();
for (const statement of regions.flatMap((region) => [...region.statements])) {
  const id = statement.pointId ?? '';
  yearsOf.set(id, [...(yearsOf.get(id) ?? []), statementYear(statement)]);
}
const raised = [...yearsOf.values()].map((statementYears) => ({ statementYears, verdicts: [] }));

const columns = {
  name: { title: 'Namn', privacy: 'public', kind: textCell() },
  members: { title: 'Medlemmar', privacy: 'public', kind: wholeNumberCell },
  since: { title: 'Sedan', privacy: 'public', kind: impreciseDateCell },
} as const;
const rows = Array.from({ length: 100_000 }, (_, index) => ({
  name: `Föreningen nummer ${index}`,
  members: index % 900,
  since: String(1990 + (index % 35)),
}));
const csv = writeCsv(columns, rows, { channel: 'public' });

const year = 2024;
const jobs: readonly (readonly [string, number, () => unknown])[] = [
  [
    'formula for 2 000 applicants',
    20,
    () =>
      answered(
        proposeGrants({ formula, year, budget: fromKronor(20_000_000), priceBaseAmountOf }, applicants),
      ),
  ],
  [`streaks for ${raised.length} points`, 300, () => raised.map((point) => recurrence(point, 2026).streak)],
  [
    '2 000 names against 2 000 organisations',
    1000,
    () => {
      const register = buildRegister(organisations);
      return misspelt.map((row) => matchOrganisation(register, row).decision);
    },
  ],
  ['100 000 rows of CSV read and validated', 2000, () => answered(readCsv(columns, csv, rows.length))],
];

process.stdout.write('| job | ms | at most |\n| --- | --- | --- |\n');
for (const [job, most, work] of jobs)
  process.stdout.write(`| ${job} | ${processorTime(work).toFixed(0)} | ${most} |\n`);
