import type { MutantResult } from '@stryker-mutator/api/core';

type Tried = Pick<MutantResult, 'status'>;

/** How many mutants the tests noticed, of how many. */
export type Tally = { readonly killed: number; readonly total: number };

/**
 * Whether no test noticed the mutant. One that makes a test hang, or a file of tests break before its first test, is
 * noticed as surely as one that fails a test.
 */
export const isAlive = ({ status }: Tried): boolean => status === 'Survived' || status === 'NoCoverage';

/** Counts the mutants noticed. */
export const tally = (mutants: readonly Tried[]): Tally => ({
  killed: mutants.filter((mutant) => !isAlive(mutant)).length,
  total: mutants.length,
});

/** A row of the table in the README of the domain; the share is rounded down, so that it never flatters. */
export const row = (wing: string, { killed, total }: Tally): string =>
  `| ${wing} | ${killed} | ${total} | ${total === 0 ? '–' : `${Math.floor((killed * 100) / total)} %`} |`;
