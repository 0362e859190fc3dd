import { priceBaseAmountOf } from '@inflytande/domain/funding/price-base-amount';
import type { FeeBasis } from '@inflytande/domain/people/fee-schedule';
import { feeDocument, readFeeFile, type FeeRow } from '@inflytande/exchange/fee-file';
import { refused, shown, type Command } from './command.ts';
import { readOneFile } from './one-file.ts';
import { saidWithin } from './said-within.ts';

const usage = 'pnpm -s inflytande fee FIL [--json]';

const help = [
  `Så här används kommandot: ${usage}`,
  '',
  'Räknar ut arvoden. FIL är en JSON-fil { "schedule": …, "claims": [...] } med belopp i kronor. Arvodet är',
  'antingen fast ("kind": "fixed") eller en andel av årets prisbasbelopp ("kind": "priceBaseShare").',
  'Över 4 timmar är en hel dag, över 2 och upp till 4 timmar en halv dag. Restid räknas in i timmarna.',
  '',
  '  --json   skriv svaret som ett JSON-dokument och inget annat',
  '',
  'Slutkoder: 0 allt är bra, 1 ett arvode går inte att räkna ut, 2 filen går inte att läsa.',
  '',
].join('\n');

const basisWord = {
  fullDay: 'hel dag',
  halfDay: 'halv dag',
  short: 'kort tid',
  hourly: 'per timme',
  none: 'inget arvode',
} as const satisfies Record<FeeBasis, string>;

const format = new Intl.NumberFormat('sv-SE', { minimumFractionDigits: 0, maximumFractionDigits: 2 });

const table = (rows: readonly FeeRow[]): string => {
  const width = Math.max(6, ...rows.map(({ id }) => id.length)) + 2;
  return [
    `${'Arvode'.padEnd(width)}${'Grund'.padEnd(14)}${'Kronor'.padStart(10)}`,
    ...rows.map(
      ({ id, basis, amountSEK }) =>
        `${id.padEnd(width)}${basisWord[basis].padEnd(14)}${format.format(amountSEK).padStart(10)}`,
    ),
    '',
  ].join('\n');
};

/** Counts the fees of a file (R3). */
export const fee: Command = {
  help,
  run: async (args) => {
    const file = await readOneFile(args, usage, readFeeFile);
    if (!file.ok) return file.outcome;
    const { json } = file.options;
    const rows = feeDocument(file.value, (year) => priceBaseAmountOf(year));
    if (rows.ok) return shown(0, json ? `${JSON.stringify(rows.value, null, 2)}\n` : table(rows.value));
    const { problem } = rows;
    const who = `Arvodet ”${problem.data?.['id'] ?? ''}” (${problem.path ?? ''})`;
    return refused(problem, `${who} kan inte räknas ut: ${saidWithin(problem)}.`, json);
  },
};
