import * as v from 'valibot';
import { hasCheckDigit } from '../kernel/check-digit.ts';
import { ok, refuse } from '../kernel/result.ts';
import type { Problem, Result } from '../kernel/result.ts';

const form = /^(?:16)?(\d{6})-?(\d{4})$/;

/** Whether a text is the number of a legal person in its one form, `NNNNNN-NNNN` with a valid check digit (O1). */
export const isOrganisationNumber = (text: string): boolean =>
  /^\d{6}-\d{4}$/.test(text) && !looksPersonal(text) && hasCheckDigit(text.replace('-', ''));

/** The number of a legal person (O1). */
export const OrganisationNumber = v.pipe(
  v.string(),
  v.check(isOrganisationNumber),
  v.brand('OrganisationNumber'),
);
export type OrganisationNumber = v.InferOutput<typeof OrganisationNumber>;

export type OrganisationNumberProblem = Problem<
  'organisation-number/unreadable' | 'organisation-number/check-digit' | 'organisation-number/personal-number'
>;

/**
 * Reads ten digits, with or without hyphen, spaces or the prefix 16. Refuses a wrong check digit, and a personal
 * number – a sole trader's is one – whose digits are not repeated in the refusal (O1).
 */
export const parseOrganisationNumber = (
  raw: string,
): Result<OrganisationNumber, OrganisationNumberProblem> => {
  const text = raw.replace(/[\s\u00a0]/g, '').replace(/[–−]/g, '-');
  if (looksPersonal(text)) return refuse('organisation-number/personal-number');
  const match = form.exec(text);
  const [, first = '', last = ''] = match ?? [];
  if (match === null) return refuse('organisation-number/unreadable', { raw });
  if (!hasCheckDigit(first + last)) return refuse('organisation-number/check-digit', { raw });
  return ok(`${first}-${last}` as OrganisationNumber);
};

/** Twelve digits from a century of birth, a plus sign, or a third digit that is the first of a month. */
const looksPersonal = (text: string): boolean =>
  /^(18|19|20)\d{6}[-+]?\d{4}$/.test(text) ||
  /^\d{6}\+\d{4}$/.test(text) ||
  /^(16)?\d\d[01]\d{3}-?\d{4}$/.test(text);
