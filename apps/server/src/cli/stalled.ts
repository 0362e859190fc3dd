import { parseArgs } from 'node:util';
import { readPointsFile, stalledDocument, type StalledRow } from '@inflytande/exchange/points-file';
import { shown, unreadable, type Command } from './command.ts';
import { readJsonFile } from './json-file.ts';
import { unreadableSentence } from './one-file.ts';

const usage = 'pnpm -s inflytande stalled FIL --year ÅÅÅÅ [--json]';

const help = [
  `Så här används kommandot: ${usage}`,
  '',
  'Räknar ut vilka år varje synpunkt har lämnats, om den är återkommande och sedan vilket år den står stilla, så',
  'som det var känt i slutet av året. FIL är en JSON-fil',
  '{ "cycles"?: [år], "points": [{ "id", "statements": [{ "year" }], "verdicts": [{ "year", "verdict" }] }] }.',
  'Utan "cycles" räknas varje kalenderår som en omgång.',
  '',
  '  --year   året som frågan gäller, med fyra siffror; det som hände senare räknas inte',
  '  --json   skriv svaret som ett JSON-dokument och inget annat',
  '',
  'Slutkoder: 0 svar finns, 2 filen eller året går inte att läsa.',
  '',
].join('\n');

const parsed = (args: readonly string[]) => {
  try {
    const options = { json: { type: 'boolean' }, year: { type: 'string' } } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    return null;
  }
};

const line = ({ id, years, streak, stalledSince }: StalledRow): string => {
  const said = years.length === 0 ? 'inga år' : years.join(', ');
  const stands =
    stalledSince === null ? '' : `  står stilla sedan ${stalledSince} (${streak} omgångar i rad)`;
  return `${id.padEnd(20)}${said}${stands}`;
};

const table = (rows: readonly StalledRow[]): string => {
  const counted = (holds: (row: StalledRow) => boolean): number => rows.filter(holds).length;
  const recurring = counted((row) => row.recurring);
  const stalled = counted((row) => row.stalledSince !== null);
  const points = rows.length === 1 ? '1 synpunkt' : `${rows.length} synpunkter`;
  const sum = `${points}, ${recurring} återkommande, ${stalled} som står stilla.`;
  return [...rows.map(line), ...(rows.length === 0 ? [] : ['']), sum, ''].join('\n');
};

/** Tells which points of a file are recurring and since when they stand still (B2). */
export const stalled: Command = {
  help,
  run: async (args) => {
    const options = parsed(args);
    const [file, ...others] = options?.positionals ?? [];
    if (file === undefined || others.length > 0) return unreadable(`Ange en fil och ett år: ${usage}.`);
    const year = options?.values.year ?? '';
    if (!/^[1-9]\d{3}$/.test(year)) return unreadable(`Ange året med fyra siffror: ${usage}.`);
    const content = await readJsonFile(file);
    if (!content.ok) return unreadable(content.sentence);
    const points = readPointsFile(content.json);
    if (!points.ok) return unreadable(unreadableSentence(file, points.problems));
    const rows = stalledDocument(points.value, Number(year));
    return shown(0, options?.values.json === true ? `${JSON.stringify(rows, null, 2)}\n` : table(rows));
  },
};
