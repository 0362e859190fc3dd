import { readCountyReportFile } from '@inflytande/exchange/county-report-file';
import { reviewDocument, reviewFile } from '@inflytande/exchange/county-report-review';
import { shown, type Command } from './command.ts';
import { reviewTable } from './county-report-table.ts';
import { readOneFile } from './one-file.ts';

const usage = 'pnpm -s inflytande check-county-report FIL [--json]';

const help = [
  `Så här används kommandot: ${usage}`,
  '',
  'Granskar länens redovisning av brukarsamverkansmedel: stämmer posterna och det som återstår med det som',
  'länet har fått, och är redovisningen ifylld så att den går att läsa? FIL är en JSON-fil',
  '{ "rule"?, "counties": [...] } med belopp i kronor; utan "rule" gäller reglerna för 2018.',
  '',
  '  --json   skriv svaret som ett JSON-dokument och inget annat',
  '',
  'Slutkoder: 0 inga fel, 1 minst ett län har ett fel, 2 filen går inte att läsa.',
  '',
].join('\n');

/** Checks the county reports of a file (F20–F24). */
export const checkCountyReport: Command = {
  help,
  run: async (args) => {
    const file = await readOneFile(args, usage, readCountyReportFile);
    if (!file.ok) return file.outcome;
    const reviewed = reviewFile(file.value);
    const faulty = reviewed.some(({ review }) =>
      review.findings.some(({ severity }) => severity === 'error'),
    );
    const out = file.options.json
      ? `${JSON.stringify(reviewDocument(reviewed), null, 2)}\n`
      : reviewTable(reviewed);
    return shown(faulty ? 1 : 0, out);
  },
};
