/**
 * A refusal is a value, never a thrown exception (K5).
 * `code` is stable and has a sentence in every language; `data` fills the sentence; `path` names the field.
 */
export type Problem<Code extends string = string> = {
  readonly code: Code;
  readonly data?: Readonly<Record<string, string | number>>;
  readonly path?: string;
};

/** What every decision and parser of the domain answers with. */
export type Result<T, P extends Problem = Problem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: P };

/** The command was accepted, with this outcome. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** The command was refused (K5). */
export const refuse = <Code extends string>(
  code: Code,
  data?: Problem['data'],
  path?: string,
): { readonly ok: false; readonly problem: Problem<Code> } => ({
  ok: false,
  problem: { code, ...(data === undefined ? {} : { data }), ...(path === undefined ? {} : { path }) },
});
