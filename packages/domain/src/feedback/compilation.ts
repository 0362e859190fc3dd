import * as v from 'valibot';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import type { CycleStep } from './cycle-life.ts';

/** Where the foreword stands among the sections: it belongs to no theme. */
export const foreword = 'foreword';

/**
 * What somebody wrote in a section of a year's compilation (B8). Every saving is a version of its own, so that it stays
 * known who wrote what, and nobody's words are written over.
 */
export const SectionText = v.object({
  year: v.number(),
  /** A theme's id, or `foreword`. */
  sectionId: v.string(),
  /** From 1, without gaps. */
  version: v.number(),
  /** Empty: the section has no words of the network's own. */
  text: v.pipe(v.string(), v.trim(), v.maxLength(5000)),
  /** The person. */
  by: v.string(),
  /** Milliseconds since 1970. */
  at: v.number(),
});
export type SectionText = v.InferOutput<typeof SectionText>;

export type CompilationProblem = Problem<
  | 'compilation/closed'
  | 'compilation/section-unknown'
  | 'compilation/changed-meanwhile'
  | 'compilation/nothing-changed'
>;

/** The steps of a cycle at which its compilation is open for writing; before and after it is read only. */
const openSteps: ReadonlySet<CycleStep> = new Set(['hearing', 'call-for-views', 'compilation']);

/** Whether the compilation may be written in at a step (B8): from the hearing on, until it goes to sign-off. */
export const mayCompile = (step: CycleStep): boolean => openSteps.has(step);

type CompilationState = {
  readonly step: CycleStep;
  /** The sections that the compilation has: themes, and the foreword. */
  readonly sectionIds: readonly string[];
  /** The latest version of the section; null where nobody has written. */
  readonly latest: SectionText | null;
};

/**
 * Writes in a section, on top of the version that the writer had before them; 0 where there was none (B8). Refuses
 * where somebody else has written meanwhile, so that the second sees what changed before saving; also a compilation that
 * is not open, a section that it does not have, and words that change nothing.
 */
export const writeSection = (
  { step, sectionIds, latest }: CompilationState,
  command: Omit<SectionText, 'version' | 'at'> & { readonly basedOn: number },
  at: number,
): Result<SectionText, CompilationProblem> => {
  if (!mayCompile(step)) return refuse('compilation/closed', { step });
  if (!sectionIds.includes(command.sectionId)) return refuse('compilation/section-unknown');
  const { basedOn, ...written } = command;
  const version = latest?.version ?? 0;
  if (basedOn !== version) return refuse('compilation/changed-meanwhile', { version }, 'text');
  const text = written.text.trim();
  if (text === (latest?.text ?? '')) return refuse('compilation/nothing-changed', undefined, 'text');
  return ok({ ...written, text, version: version + 1, at });
};

/** Who wrote in a section, each once, in the order in which they first did (B8). */
export const writersOf = (versions: readonly SectionText[]): readonly string[] => [
  ...new Set(versions.toSorted((a, b) => a.version - b.version).map(({ by }) => by)),
];
