import type { GrantLine } from '@inflytande/domain/funding/grant-formula';
import {
  grantFormulaDocument,
  readGrantFormulaFile,
  type GrantFormulaDocument,
} from '@inflytande/exchange/grant-formula-file';
import { refused, shown, type Command } from './command.ts';
import { readOneFile } from './one-file.ts';
import { saidWithin } from './said-within.ts';

const usage = 'pnpm -s inflytande grant-formula FIL [--json]';

const help = [
  `Så här används kommandot: ${usage}`,
  '',
  'Räknar ut ett förslag till bidrag inom en budget: en bas till var och en, sedan resten efter medlemmar, sökt belopp',
  'eller lika, aldrig över det sökta eller andelen av den planerade kostnaden. FIL är en JSON-fil',
  '{ "year", "budgetSEK", "base", "rest", "maxShareOfPlannedCost"?, "applicants": [{ "id", "askedSEK", "members",',
  '"plannedCostSEK" }] } med belopp i kronor och andelar som decimaltal. Förslaget är inget beslut.',
  '',
  '  --json   skriv svaret som ett JSON-dokument och inget annat',
  '',
  'Slutkoder: 0 förslag finns, 1 det går inte att räkna ut, 2 filen går inte att läsa.',
  '',
].join('\n');

const format = new Intl.NumberFormat('sv-SE', { minimumFractionDigits: 0, maximumFractionDigits: 2 });

const lineWord = {
  base: 'bas',
  rest: 'del av resten',
  sharedAgain: 'delat på nytt från andras tak',
} as const satisfies Record<GrantLine['code'], string>;

const row = ({ id, amountSEK, lines }: GrantFormulaDocument['grants'][number]): string => {
  const parts = lines.map((line) => `${lineWord[line.code]} ${format.format(line.amountSEK)}`).join(', ');
  return `${id.padEnd(24)}${format.format(amountSEK).padStart(14)}  ${parts}`.trimEnd();
};

const table = ({ grants, leftSEK }: GrantFormulaDocument): string =>
  [
    `${'Sökande'.padEnd(24)}${'Förslag i kr'.padStart(14)}`,
    ...grants.map(row),
    '',
    `Kvar av budgeten: ${format.format(leftSEK)} kr. Det här är ett förslag, inte ett beslut.`,
    '',
  ].join('\n');

/** Proposes grants by a formula for the applicants of a file (F4). */
export const grantFormula: Command = {
  help,
  run: async (args) => {
    const file = await readOneFile(args, usage, readGrantFormulaFile);
    if (!file.ok) return file.outcome;
    const document = grantFormulaDocument(file.value);
    if (!document.ok) {
      const { problem } = document;
      const id = problem.data?.['id'];
      const whose = id === undefined ? '' : ` (sökande ”${id}”)`;
      const sentence = `Bidragen kan inte räknas ut${whose}: ${saidWithin(problem)}.`;
      return refused(problem, sentence, file.options.json);
    }
    const { value } = document;
    return shown(0, file.options.json ? `${JSON.stringify(value, null, 2)}\n` : table(value));
  },
};
