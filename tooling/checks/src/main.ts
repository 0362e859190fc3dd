import { fileURLToPath } from 'node:url';
import { rules } from './rules.ts';
import { openTree } from './tree.ts';

const tree = openTree(fileURLToPath(new URL('../../..', import.meta.url)));
let breaches = 0;

for (const rule of rules) {
  for (const { path, line, message } of rule.check(tree)) {
    const place = line === undefined ? path : `${path}:${line}`;
    console.log(`${rule.reportOnly ? 'note: ' : ''}${place} [${rule.name}] ${message}`);
    if (!rule.reportOnly) breaches += 1;
  }
}

if (breaches > 0) {
  console.log(`${breaches} ${breaches === 1 ? 'breach' : 'breaches'} of the house rules (CONTRIBUTING.md)`);
  process.exitCode = 1;
}
