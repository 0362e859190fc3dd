// Looks up names of associations from a table in the demo county's register. Run it with a CSV file:
//   node tooling/scripts/match-organisations.ts names.csv
import { readFileSync } from 'node:fs';
import { organisations } from '@inflytande/demo/organisations';
import { textCell } from '@inflytande/exchange/table/cell-kinds';
import { readCsv } from '@inflytande/exchange/table/csv';
import { matchDocument } from '@inflytande/exchange/names-file';

// Columns are declared once: the title people read, who may see it, and how a cell is read and written.
const columns = { name: { title: 'Namn', privacy: 'public', kind: textCell(200) } } as const;

// All rows, or all faults with the row as the spreadsheet shows it.
const table = readCsv(columns, readFileSync(process.argv[2] ?? ''));
if (!table.ok) {
  for (const { row, column, code } of table.faults) console.error(`row ${row} ${column ?? ''}: ${code}`);
  process.exit(2);
}

// Certain matches are made; what is uncertain is for a person to decide, with the reasons.
const names = table.rows.map(({ name }) => name);
for (const { name, decision, candidates } of matchDocument(names, organisations, '20')) {
  const likely = candidates.map(({ id, reasons }) => `${id} (${reasons.join(', ')})`);
  console.log(`${name}: ${[decision, ...likely].join(' ')}`);
}
