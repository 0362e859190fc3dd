import type { MutantResult } from '@stryker-mutator/api/core';

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Where a mutant of a file stands, what the file says there and what the mutant made of it; lines and columns from 1. */
export const describeSurvivor = (
  { location, replacement, status }: Pick<MutantResult, 'location' | 'replacement' | 'status'>,
  file: { readonly path: string; readonly text: string },
): string => {
  const { start, end } = location;
  const lines = file.text.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  const part = lines
    .map((line, index) =>
      line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined),
    )
    .join('\n');
  const untested = status === 'NoCoverage' ? ' (no test comes here)' : '';
  return `${file.path}:${start.line}:${start.column} ${oneLine(part)} → ${oneLine(replacement)}${untested}`;
};
