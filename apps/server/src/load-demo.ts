import { answers } from '@inflytande/demo/answers';
import { authorities } from '@inflytande/demo/authorities';
import { bodies } from '@inflytande/demo/bodies';
import { countyReports } from '@inflytande/demo/county-reports';
import { cycles } from '@inflytande/demo/cycles';
import { events } from '@inflytande/demo/events';
import { initiatives } from '@inflytande/demo/initiatives';
import { memberships } from '@inflytande/demo/memberships';
import { organisations } from '@inflytande/demo/organisations';
import { persons } from '@inflytande/demo/persons';
import { points } from '@inflytande/demo/points';
import { nationalSpace, region } from '@inflytande/demo/region';
import { reportingLines } from '@inflytande/demo/reporting-lines';
import { roleGrants } from '@inflytande/demo/role-grants';
import { seats } from '@inflytande/demo/seats';
import { statements } from '@inflytande/demo/statements';
import { themes } from '@inflytande/demo/themes';
import { verdicts } from '@inflytande/demo/verdicts';
import type { Asker } from './act.ts';
import { theSystem } from './context.ts';
import { createRegion } from './create-region.ts';
import { importRecords, type ImportableNoun } from './import-records.ts';

const county: readonly (readonly [ImportableNoun, readonly unknown[]])[] = [
  ['authority', authorities],
  ['person', persons],
  ['role-grant', roleGrants],
  ['organisation', organisations],
  ['body', bodies],
  ['seat', seats],
  ['reporting-line', reportingLines],
  ['membership', memberships],
  ['cycle', cycles],
  ['theme', themes],
  ['point', points],
  ['statement', statements],
  ['answer', answers],
  ['verdict', verdicts],
  ['event', events],
  ['initiative', initiatives],
];

/** Loads the demo county and the national round, the way any import goes in. Tells how far it has come. */
export const loadDemo = async (
  services: Pick<Asker, 'database' | 'now'>,
  progress: (done: number, of: number) => void,
): Promise<void> => {
  const authorityId = region.authorityId ?? region.id;
  await createRegion(services, region, true);
  await createRegion(services, nationalSpace, true);
  const batches = [
    ...county.map(([noun, records]) => ({ regionId: region.id, noun, records })),
    { regionId: nationalSpace.id, noun: 'county-report', records: countyReports } as const,
  ];
  for (const [index, { regionId, noun, records }] of batches.entries()) {
    await importRecords({ ...services, regionId, actor: theSystem }, noun, {
      records,
      authorityId,
      from: 'demo',
    });
    progress(index + 1, batches.length);
  }
};
