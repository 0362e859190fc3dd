import { parseArgs } from 'node:util';
import { readCountyReportFile } from '@inflytande/exchange/county-report-file';
import { reviewDocument, reviewFile } from '@inflytande/exchange/county-report-review';
import type { Expectation, FileProblem } from '@inflytande/exchange/file-problem';
import { shown, unreadable, type Command } from './command.ts';
import { expectationPhrase } from './county-report-sentences.ts';
import { reviewTable } from './county-report-table.ts';
import { readJsonFile } from './json-file.ts';

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

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: { json: { type: 'boolean' } }, allowPositionals: true });
  } catch {
    return null;
  }
};

const mostShown = 5;

/** One sentence: the places that cannot be read and what each should have held. */
const problemSentence = (file: string, problems: readonly FileProblem[]): string => {
  const places = problems.slice(0, mostShown).map(({ code, path }) => {
    const phrase = expectationPhrase[code.slice('file/'.length) as Expectation];
    return `${path === '' ? 'hela filen' : path}: ${phrase}`;
  });
  const more = problems.length - places.length;
  return `Filen ${file} kan inte läsas – ${places.join('; ')}${more > 0 ? `; och ${more} ${more === 1 ? 'ställe' : 'ställen'} till` : ''}.`;
};

/** Checks the county reports of a file (F20–F24). */
export const checkCountyReport: Command = {
  help,
  run: async (args) => {
    const options = parsed(args);
    const [file, ...others] = options?.positionals ?? [];
    if (file === undefined || others.length > 0) return unreadable(`Ange en fil och inget mer: ${usage}.`);
    const read = await readJsonFile(file);
    if (!read.ok) return unreadable(read.sentence);
    const reports = readCountyReportFile(read.json);
    if (!reports.ok) return unreadable(problemSentence(file, reports.problems));
    const reviewed = reviewFile(reports.value);
    const faulty = reviewed.some(({ review }) =>
      review.findings.some(({ severity }) => severity === 'error'),
    );
    const asJson = options?.values.json === true;
    const out = asJson ? `${JSON.stringify(reviewDocument(reviewed), null, 2)}\n` : reviewTable(reviewed);
    return shown(faulty ? 1 : 0, out);
  },
};
