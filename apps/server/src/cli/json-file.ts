import { open } from 'node:fs/promises';

const maxBytes = 50_000_000;

type JsonFile =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly sentence: string };

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'den finns inte',
  EISDIR: 'det är en mapp, en JSON-fil väntades',
  EACCES: 'behörighet saknas',
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'okänt fel';

const parseError = (text: string): string => {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
};

// The engine gives no place with an unexpected token, so we look for the shortest beginning that has one.
const unexpectedTokenAt = (text: string): number => {
  let [sound, broken] = [0, text.length];
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    if (parseError(text.slice(0, middle)).startsWith('Unexpected token')) broken = middle;
    else sound = middle;
  }
  return sound;
};

/** ` på rad 2, kolumn 5`, counted from 1. */
const placeOfError = (text: string): string => {
  const message = parseError(text);
  const stated = /at position (\d+)/.exec(message)?.[1];
  const unstated = message.startsWith('Unexpected token') ? unexpectedTokenAt(text) : text.length;
  const before = text.slice(0, stated === undefined ? unstated : Number(stated)).split('\n');
  return ` på rad ${before.length}, kolumn ${(before.at(-1)?.length ?? 0) + 1}`;
};

const readBytes = async (file: string): Promise<Uint8Array | string> => {
  try {
    await using handle = await open(file);
    const { size } = await handle.stat();
    return size > maxBytes ? 'den är större än 50 MB' : await handle.readFile();
  } catch (error) {
    const code = codeOf(error);
    return reasons[code] ?? `den går inte att öppna (${code})`;
  }
};

const decode = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const refusedFile = (file: string, why: string) =>
  ({ ok: false, sentence: `Filen ${file} kan inte läsas: ${why}.` }) as const;

/** Reads a file of at most 50 MB, or says in one sentence why it cannot be read. */
export const readFileBytes = async (
  file: string,
): Promise<
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly sentence: string }
> => {
  const bytes = await readBytes(file);
  return typeof bytes === 'string' ? refusedFile(file, bytes) : { ok: true, bytes };
};

/** Reads a JSON file of at most 50 MB in UTF-8, or says in one sentence why it cannot be read. */
export const readJsonFile = async (file: string): Promise<JsonFile> => {
  const read = await readFileBytes(file);
  if (!read.ok) return read;
  const text = decode(read.bytes);
  if (text === null) return refusedFile(file, 'text i UTF-8 väntades');
  try {
    const json: unknown = JSON.parse(text);
    return { ok: true, json };
  } catch {
    return refusedFile(file, `giltig JSON väntades${placeOfError(text)}`);
  }
};
