import type { Problem } from '@inflytande/domain/kernel/result';

/** 0 fine, 1 findings of severity error or a refusal, 2 the input cannot be read. */
export type ExitCode = 0 | 1 | 2;

/** What a command has to say; `main.ts` alone writes it. */
export type Outcome = { readonly exitCode: ExitCode; readonly out: string; readonly err: string };

/** A command of the command line: the domain and exchange with a face. Only `verify-log` opens a database. */
export type Command = {
  readonly help: string;
  readonly run: (
    args: readonly string[],
    environment: Readonly<Record<string, string | undefined>>,
  ) => Promise<Outcome>;
};

/** The command came to an end and has something to show. */
export const shown = (exitCode: 0 | 1, out: string): Outcome => ({ exitCode, out, err: '' });

/**
 * The input was read and is refused (K5): the problem as one document for machines, a sentence for people.
 * Without `--json` standard output stays empty.
 */
export const refused = (problem: Problem, sentence: string, json: boolean): Outcome => ({
  exitCode: 1,
  out: json ? `${JSON.stringify({ problem }, null, 2)}\n` : '',
  err: `${sentence}\n`,
});

/** The input cannot be read: one sentence says which file, which place and what was expected. */
export const unreadable = (sentence: string): Outcome => ({ exitCode: 2, out: '', err: `${sentence}\n` });
