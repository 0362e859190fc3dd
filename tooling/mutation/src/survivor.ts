import { readFileSync } from 'node:fs';
import type { MutantResult } from '@stryker-mutator/api/core';

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Where a mutant stands, what the line says and what the mutant made of the marked part. */
export const describeSurvivor = ({ fileName, location, replacement, status }: MutantResult): string => {
  const { start, end } = location;
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  const last = lines.length - 1;
  const part = lines
    .map((line, index) =>
      line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined),
    )
    .join('\n');
  const place = `${fileName.replace(`${process.cwd()}/`, '')}:${start.line}:${start.column}`;
  return `${place} ${oneLine(part)} → ${oneLine(replacement)}${status === 'NoCoverage' ? ' (no test comes here)' : ''}`;
};
