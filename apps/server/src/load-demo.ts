import { agendaProposals } from '@inflytande/demo/agenda-proposals';
import { answers } from '@inflytande/demo/answers';
import { authorities } from '@inflytande/demo/authorities';
import { bankAccounts } from '@inflytande/demo/bank-accounts';
import { bodies } from '@inflytande/demo/bodies';
import { caseAnswers, casePoints, cases, caseStatements } from '@inflytande/demo/cases';
import { consultationAnswers, consultations, consultationSendings } from '@inflytande/demo/consultations';
import { countyReports } from '@inflytande/demo/county-reports';
import { cycles } from '@inflytande/demo/cycles';
import { decisions } from '@inflytande/demo/decisions';
import { events } from '@inflytande/demo/events';
import { initiatives } from '@inflytande/demo/initiatives';
import { memberships } from '@inflytande/demo/memberships';
import { appointments, nominationRequests, nominations } from '@inflytande/demo/nominations';
import { openAnswerPoints, openAnswers } from '@inflytande/demo/open-answers';
import { organisations } from '@inflytande/demo/organisations';
import { persons } from '@inflytande/demo/persons';
import { points } from '@inflytande/demo/points';
import { nationalSpace, region } from '@inflytande/demo/region';
import { programmeItems } from '@inflytande/demo/programme-items';
import { reportingLines } from '@inflytande/demo/reporting-lines';
import { roleGrants } from '@inflytande/demo/role-grants';
import { seats } from '@inflytande/demo/seats';
import { ownSettings } from '@inflytande/demo/own-settings';
import { rulesOfProcedure } from '@inflytande/demo/rules-of-procedure';
import { secondRegion } from '@inflytande/demo/second-region';
import { statements } from '@inflytande/demo/statements';
import { themes } from '@inflytande/demo/themes';
import { trailLinks } from '@inflytande/demo/trail-links';
import { verdicts } from '@inflytande/demo/verdicts';
import type { Region } from '@inflytande/domain/organisations/region';
import type { Asker } from './act.ts';
import { theSystem } from './context.ts';
import { createRegion } from './create-region.ts';
import { importRecords, type ImportableNoun } from './import-records.ts';

const county: readonly (readonly [ImportableNoun, readonly unknown[]])[] = [
  ['authority', authorities],
  ['setting', ownSettings],
  ['person', persons],
  ['role-grant', roleGrants],
  ['organisation', organisations],
  ['bank-account', bankAccounts],
  ['body', bodies],
  ['seat', seats],
  ['rules-of-procedure', rulesOfProcedure],
  ['reporting-line', reportingLines],
  ['membership', memberships],
  ['agenda-proposal', agendaProposals],
  ['nomination-request', nominationRequests],
  ['nomination', nominations],
  ['appointment', appointments],
  ['cycle', cycles],
  ['theme', themes],
  ['point', [...points, ...casePoints, ...openAnswerPoints]],
  ['statement', [...statements, ...caseStatements, ...openAnswers]],
  ['answer', [...answers, ...caseAnswers]],
  ['case', cases],
  ['verdict', verdicts],
  ['event', events],
  ['programme-item', programmeItems],
  ['initiative', initiatives],
  ['consultation', consultations],
  ['consultation-sending', consultationSendings],
  ['consultation-answer', consultationAnswers],
  ['decision', decisions],
  ['trail-link', trailLinks],
];

const second: readonly (readonly [ImportableNoun, readonly unknown[]])[] = [
  ['authority', secondRegion.authorities],
  ['setting', secondRegion.ownSettings],
  ['person', secondRegion.persons],
  ['role-grant', secondRegion.roleGrants],
  ['organisation', secondRegion.organisations],
  ['body', secondRegion.bodies],
  ['seat', secondRegion.seats],
  ['cycle', secondRegion.cycles],
  ['theme', secondRegion.themes],
  ['point', secondRegion.points],
  ['statement', secondRegion.statements],
  ['answer', secondRegion.answers],
  ['verdict', secondRegion.verdicts],
];

type Space = {
  readonly region: Region;
  /** The board that the records belong to. */
  readonly authorityId: string;
  readonly batches: readonly (readonly [ImportableNoun, readonly unknown[]])[];
};

const authorityId = region.authorityId ?? region.id;

/** The demo county and the national round. */
export const demoSpaces: readonly Space[] = [
  { region, authorityId, batches: county },
  { region: nationalSpace, authorityId, batches: [['county-report', countyReports]] },
];

/** A made-up region that shares the installation and nothing else. */
export const secondSpace: Space = {
  region: secondRegion.region,
  authorityId: secondRegion.region.authorityId ?? secondRegion.region.id,
  batches: second,
};

/** Makes spaces and fills them, the way any import goes in. Tells how far it has come. */
export const loadSpaces = async (
  services: Pick<Asker, 'database' | 'now'>,
  spaces: readonly Space[],
  progress: (done: number, of: number) => void = () => {},
): Promise<void> => {
  const of = spaces.reduce((sum, { batches }) => sum + batches.length, 0);
  let done = 0;
  for (const space of spaces) {
    const regionId = space.region.id;
    await createRegion(services, space.region, true);
    for (const [noun, records] of space.batches) {
      const given = { records, authorityId: space.authorityId, from: 'demo' };
      await importRecords({ ...services, regionId, actor: theSystem }, noun, given);
      progress((done += 1), of);
    }
  }
};
