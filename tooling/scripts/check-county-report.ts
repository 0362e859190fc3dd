// Shows the domain and exchange packages in a script of one's own. Run it with a file of county reports:
//   node tooling/scripts/check-county-report.ts reports.json
import { readFileSync } from 'node:fs';
import { toKronor } from '@inflytande/domain/kernel/money';
import { readCountyReportFile } from '@inflytande/exchange/county-report-file';
import { reviewFile } from '@inflytande/exchange/county-report-review';

const json: unknown = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));

// A file is untrusted: either all of it becomes domain values, or every faulty place is told.
const read = readCountyReportFile(json);
if (!read.ok) {
  for (const { path, code } of read.problems) console.error(`${path}: ${code}`);
  process.exit(2);
}

// The review is pure: same report and entitlement, same findings. Amounts are öre until we show them.
for (const { report, review } of reviewFile(read.value)) {
  const grave = review.findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  const codes = grave.map(({ code, at }) => `${code} (${at})`).join(', ');
  console.log(`${report.countyName}: ${toKronor(review.difference)} kr ${codes}`.trimEnd());
}
