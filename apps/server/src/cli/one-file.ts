import { parseArgs } from 'node:util';
import type { FileProblem } from '@inflytande/exchange/file-problem';
import { unreadable, type Outcome } from './command.ts';
import { readJsonFile } from './json-file.ts';
import { saidWithin } from './said-within.ts';

type Options = { readonly file: string; readonly json: boolean };

const parsed = (args: readonly string[]): Options | null => {
  try {
    const options = { json: { type: 'boolean' } } as const;
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file, ...others] = positionals;
    return file === undefined || others.length > 0 ? null : { file, json: values.json === true };
  } catch {
    return null;
  }
};

const mostShown = 5;

/** One sentence: the places that cannot be read and what each should have held. */
export const unreadableSentence = (file: string, problems: readonly FileProblem[]): string => {
  const places = problems
    .slice(0, mostShown)
    .map((problem) => `${problem.path === '' ? 'hela filen' : problem.path}: ${saidWithin(problem)}`);
  const more = problems.length - places.length;
  return `Filen ${file} kan inte läsas – ${places.join('; ')}${more > 0 ? `; och ${more} ${more === 1 ? 'ställe' : 'ställen'} till` : ''}.`;
};

/** What a reader of the exchange package answers with. */
type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** The arguments `FIL [--json]` of a command that reads one JSON file, and what is in the file. */
export const readOneFile = async <T>(
  args: readonly string[],
  usage: string,
  read: (json: unknown) => Read<T>,
): Promise<
  | { readonly ok: true; readonly value: T; readonly options: Options }
  | { readonly ok: false; readonly outcome: Outcome }
> => {
  const refuse = (sentence: string) => ({ ok: false, outcome: unreadable(sentence) }) as const;
  const options = parsed(args);
  if (options === null) return refuse(`Ange en fil och inget mer: ${usage}.`);
  const content = await readJsonFile(options.file);
  if (!content.ok) return refuse(content.sentence);
  const value = read(content.json);
  return value.ok
    ? { ok: true, value: value.value, options }
    : refuse(unreadableSentence(options.file, value.problems));
};
