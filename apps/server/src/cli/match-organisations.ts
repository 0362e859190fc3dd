import { parseArgs } from 'node:util';
import { countyName } from '@inflytande/domain/kernel/codes';
import { matchDocument, readNamesFile, type MatchRow } from '@inflytande/exchange/names-file';
import { readRegisterFile } from '@inflytande/exchange/register-file';
import { shown, unreadable, type Command } from './command.ts';
import { readJsonFile } from './json-file.ts';
import { decisionWord, reasonPhrase } from './match-sentences.ts';
import { tableFormat, readNameTable } from './name-table.ts';
import { unreadableSentence } from './one-file.ts';

const usage = 'pnpm -s inflytande match-organisations FIL --register FIL [--county KOD] [--json]';

const help = [
  `Så här används kommandot: ${usage}`,
  '',
  'Letar upp varje namn i ett register över organisationer. FIL är en JSON-lista med namn, var och en en text eller',
  '{ "name" }, eller en tabell (CSV eller XLSX) med kolumnen name. Svaret är ett av tre: finns (säkert samma),',
  'välj (en person avgör bland förslagen) eller ny.',
  '',
  '  --register   JSON-fil { "organisations": [{ "id", "canonicalName", "level", "area", "aliases"? }] }',
  '  --county     länskod med två siffror för hela listan; en ort i namnet går före',
  '  --json       skriv svaret som ett JSON-dokument och inget annat',
  '',
  'Slutkoder: 0 svar finns, 2 en fil eller länskoden går inte att läsa.',
  '',
].join('\n');

const parsed = (args: readonly string[]) => {
  try {
    const options = {
      json: { type: 'boolean' },
      register: { type: 'string' },
      county: { type: 'string' },
    } as const;
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file, ...others] = positionals;
    const { register, county = null, json = false } = values;
    return file === undefined || register === undefined || others.length > 0
      ? null
      : { file, register, county, json };
  } catch {
    return null;
  }
};

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly sentence: string };

const readNames = async (file: string): Promise<Read<readonly string[]>> => {
  const format = tableFormat(file);
  if (format !== null) return readNameTable(file, format);
  const content = await readJsonFile(file);
  if (!content.ok) return content;
  const names = readNamesFile(content.json);
  return names.ok ? names : { ok: false, sentence: unreadableSentence(file, names.problems) };
};

const readRegister = async (file: string) => {
  const content = await readJsonFile(file);
  if (!content.ok) return content;
  const entries = readRegisterFile(content.json);
  return entries.ok
    ? entries
    : ({ ok: false, sentence: unreadableSentence(file, entries.problems) } as const);
};

const lines = ({ name, decision, candidates }: MatchRow): readonly string[] => [
  `${decisionWord[decision].padEnd(7)}${name}`,
  ...candidates.map(
    (one) =>
      `       – ${one.name} (${one.id}): ${one.reasons.map((reason) => reasonPhrase[reason]).join(', ')}`,
  ),
];

const table = (rows: readonly MatchRow[]): string => {
  const count = (decision: MatchRow['decision']): number =>
    rows.filter((row) => row.decision === decision).length;
  const sum = `${rows.length} namn: ${count('match')} finns, ${count('review')} att välja, ${count('new')} nya.`;
  return [...rows.flatMap(lines), ...(rows.length === 0 ? [] : ['']), sum, ''].join('\n');
};

/** Finds the names of a list in a register (O2). */
export const matchOrganisations: Command = {
  help,
  run: async (args) => {
    const options = parsed(args);
    if (options === null) return unreadable(`Ange en fil med namn och ett register: ${usage}.`);
    const { file, register, county, json } = options;
    if (county !== null && countyName(county) === null)
      return unreadable(`Länskoden ”${county}” finns inte; ange två siffror, till exempel 20 för Dalarna.`);
    const names = await readNames(file);
    if (!names.ok) return unreadable(names.sentence);
    const entries = await readRegister(register);
    if (!entries.ok) return unreadable(entries.sentence);
    const rows = matchDocument(names.value, entries.value, county);
    return shown(0, json ? `${JSON.stringify(rows, null, 2)}\n` : table(rows));
  },
};
