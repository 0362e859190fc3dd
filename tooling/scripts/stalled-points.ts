// Shows which points stand still. Run it with a file of points and the year that the question is about:
//   node tooling/scripts/stalled-points.ts points.json 2021
import { readFileSync } from 'node:fs';
import { readPointsFile, stalledDocument } from '@inflytande/exchange/points-file';

const [file = '', year = ''] = process.argv.slice(2);
const json: unknown = JSON.parse(readFileSync(file, 'utf8'));

// The file is untrusted: every faulty place is told, or all of it is read.
const read = readPointsFile(json);
if (!read.ok) {
  for (const { path, code } of read.problems) console.error(`${path}: ${code}`);
  process.exit(2);
}

// A point stands still when it was raised in cycle after cycle and nobody has called it solved or partly solved since.
for (const { id, years, streak, stalledSince } of stalledDocument(read.value, Number(year))) {
  if (stalledSince !== null)
    console.log(`${id}: since ${stalledSince}, ${streak} in a row (${years.join(' ')})`);
}
