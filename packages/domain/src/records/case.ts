import type { PlainDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { readCaseNumber, writeCaseNumber, type CaseNumber } from './case-number.ts';

export const directions = ['in', 'out', 'internal'] as const;
export type Direction = (typeof directions)[number];

/** A document of a case (P4), the nth of it. A correction is a new document; none is ever changed or renumbered. */
export type CaseDocument = {
  readonly n: number;
  readonly date: PlainDate;
  readonly direction: Direction;
  /** Whom it came from or went to; null where it is internal. */
  readonly counterpart: string | null;
  readonly subject: string;
  /** The provision that may make it secret; null where there is no mark. A mark is a reminder, not a decision. */
  readonly secrecyMark: string | null;
};

/** A case with its documents in the order in which they were registered (P4). */
export type Case = {
  readonly number: CaseNumber;
  readonly subject: string;
  readonly openedOn: PlainDate;
  readonly closedOn: PlainDate | null;
  readonly documents: readonly CaseDocument[];
};

export type RecordProblem = Problem<
  | 'document/subject-missing'
  | 'document/counterpart-missing'
  | 'document/before-the-case'
  | 'document/case-closed'
  | 'document/not-found'
  | 'document/needs-masking'
>;

/**
 * Registers a document; its number is one more than the last (P4). Refuses an empty subject, one that came or went
 * without a counterpart, one from before the case was opened, and a closed case.
 */
export const registerDocument = (
  one: Case,
  document: Omit<CaseDocument, 'n'>,
): Result<Case, RecordProblem> => {
  if (one.closedOn !== null) return refuse('document/case-closed', { closedOn: one.closedOn });
  if (document.subject.trim() === '') return refuse('document/subject-missing', undefined, 'subject');
  const isInternal = document.direction === 'internal';
  if (!isInternal && !document.counterpart?.trim())
    return refuse('document/counterpart-missing', undefined, 'counterpart');
  if (document.date < one.openedOn)
    return refuse('document/before-the-case', { openedOn: one.openedOn }, 'date');
  const n = (one.documents.at(-1)?.n ?? 0) + 1;
  const counterpart = isInternal ? null : document.counterpart;
  return ok({ ...one, documents: [...one.documents, { ...document, counterpart, n }] });
};

/** A document's number: `HSN 2022/2905-3` (P4). */
export const documentNumber = ({ number }: Pick<Case, 'number'>, { n }: Pick<CaseDocument, 'n'>): string =>
  `${writeCaseNumber(number)}-${n}`;

/** The document of a number such as `HSN 2022/2905-3` (P4). Refuses a number that no case has. */
export const findDocument = (
  cases: readonly Case[],
  raw: string,
): Result<{ readonly case: Case; readonly document: CaseDocument }, RecordProblem> => {
  const [, caseNumber = '', n] = /^(.*\S)-(\d+)$/u.exec(raw.trim()) ?? [];
  const read = readCaseNumber(caseNumber);
  const found = read.ok
    ? cases.find(({ number }) => writeCaseNumber(number) === writeCaseNumber(read.value))
    : undefined;
  const document = found?.documents.find((one) => one.n === Number(n));
  return found === undefined || document === undefined
    ? refuse('document/not-found', { number: raw })
    : ok({ case: found, document });
};

/** How a document leaves the authority: as it is, with parts masked, or not at all. */
export const releaseForms = ['whole', 'masked', 'withheld'] as const;
export type ReleaseForm = (typeof releaseForms)[number];

/** One document of what is handed out. */
export type ReleasedDocument = {
  readonly documentNumber: string;
  readonly n: number;
  readonly form: ReleaseForm;
};

/**
 * What is handed out of a case (P4): the documents asked for, each in the form that somebody has decided, in order,
 * each once. Refuses a document that the case does not have, and one with a secrecy mark that nobody has tried.
 */
export const releaseSelection = (
  one: Case,
  ns: readonly number[],
  decided: ReadonlyMap<number, ReleaseForm>,
): Result<readonly ReleasedDocument[], RecordProblem> => {
  const asked = [...new Set(ns)].toSorted((a, b) => a - b);
  const released: ReleasedDocument[] = [];
  for (const n of asked) {
    const document = one.documents.find((candidate) => candidate.n === n);
    const number = documentNumber(one, { n });
    if (document === undefined) return refuse('document/not-found', { number });
    const form = decided.get(n) ?? (document.secrecyMark === null ? 'whole' : null);
    if (form === null) return refuse('document/needs-masking', { number });
    released.push({ documentNumber: number, n, form });
  }
  return ok(released);
};
