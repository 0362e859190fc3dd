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
import { ownSettings } from '@inflytande/demo/own-settings';
import { persons } from '@inflytande/demo/persons';
import { points } from '@inflytande/demo/points';
import { programmeItems } from '@inflytande/demo/programme-items';
import { reportingLines } from '@inflytande/demo/reporting-lines';
import { roleGrants } from '@inflytande/demo/role-grants';
import { rulesOfProcedure } from '@inflytande/demo/rules-of-procedure';
import { seats } from '@inflytande/demo/seats';
import { statements } from '@inflytande/demo/statements';
import { themes } from '@inflytande/demo/themes';
import { trailLinks } from '@inflytande/demo/trail-links';
import { verdicts } from '@inflytande/demo/verdicts';
import { givenRoles } from '@inflytande/domain/people/role';
import { beforeAll, describe, expect, it } from 'vitest';
import { nobody, theSystem } from './context.ts';
import type { Database } from './database/connect.ts';
import { importRecords, type ImportableNoun } from './import-records.ts';
import { contents, eventsAfter, tableNames } from './testing/change-log.ts';
import { moment } from './testing/moment.ts';
import { testDatabase } from './testing/test-database.ts';

const demo: Record<ImportableNoun, readonly object[]> = {
  authority: authorities,
  person: persons,
  'role-grant': roleGrants,
  organisation: organisations,
  'bank-account': bankAccounts,
  body: bodies,
  seat: seats,
  'rules-of-procedure': rulesOfProcedure,
  'reporting-line': reportingLines,
  membership: memberships,
  'agenda-proposal': agendaProposals,
  'nomination-request': nominationRequests,
  nomination: nominations,
  appointment: appointments,
  'programme-item': programmeItems,
  cycle: cycles,
  theme: themes,
  point: [...points, ...casePoints, ...openAnswerPoints],
  statement: [...statements, ...caseStatements, ...openAnswers],
  answer: [...answers, ...caseAnswers],
  case: cases,
  verdict: verdicts,
  setting: ownSettings,
  event: events,
  initiative: initiatives,
  consultation: consultations,
  'consultation-answer': consultationAnswers,
  'consultation-sending': consultationSendings,
  decision: decisions,
  'trail-link': trailLinks,
  'county-report': countyReports,
};
/** Invented for the demonstration, so that no source has it. */
const invented = new Set<ImportableNoun>([
  'agenda-proposal',
  'appointment',
  'nomination',
  'nomination-request',
  'programme-item',
  'rules-of-procedure',
  'authority',
  'bank-account',
  'case',
  'consultation',
  'consultation-answer',
  'consultation-sending',
  'person',
  'role-grant',
  'setting',
  'person',
  'role-grant',
  'setting',
  'trail-link',
]);
const nouns = Object.entries(demo).map(([noun, records]) => ({
  noun: noun as ImportableNoun,
  records,
  table: noun === 'case' ? 'point_case' : noun.replaceAll('-', '_'),
}));

let database: Database;
let loaded: Database;
beforeAll(async () => {
  database = await testDatabase();
  loaded = await testDatabase('demo');
});

const rowsOf = async ({ pool }: Database, table: string) =>
  (await pool.query<Record<string, unknown>>(`select * from ${table}`)).rows;

/** Tables that nothing is put into by itself: they are kept of what came in (decision 0018), or come with it. */
const kept = new Set(['search_word', 'case_official', 'case_answer']);

describe('the demo', () => {
  it.each(nouns)('$noun: every record came in', async ({ records, table }) => {
    expect(records.length).toBeGreaterThan(0);
    expect(await rowsOf(loaded, table)).toHaveLength(records.length);
  });

  it('Z3 came in with one event for each noun, by the program itself', async () => {
    const told = await eventsAfter(loaded, 0);
    expect(told.map(({ actor }) => actor)).toEqual(told.map(() => 'system'));
    expect(told.map(({ action }) => action).toSorted()).toEqual(
      [...nouns.map(({ noun }) => `${noun}/import`), 'region/import', 'region/import'].toSorted(),
    );
    for (const { noun, records } of nouns)
      expect(told.find(({ subject_kind }) => subject_kind === noun)?.data).toEqual({
        records: records.length,
      });
  });

  it('stands in its county, the counties’ reports in the national space', async () => {
    for (const table of tableNames) {
      const regions = new Set((await rowsOf(loaded, table)).map((row) => String(row['region_id'])));
      expect([...regions].toSorted()).toEqual(
        table === 'region' || table === 'domain_event'
          ? ['dalarna', 'nationell']
          : table === 'county_report'
            ? ['nationell']
            : nouns.some((noun) => noun.table === table) || kept.has(table)
              ? ['dalarna']
              : [],
      );
    }
  });

  it.each(nouns.filter(({ noun }) => !invented.has(noun)))(
    '$noun: every record keeps its sources',
    async ({ table }) => {
      for (const row of await rowsOf(loaded, table)) {
        const sources = row['sources'] ?? (row['report'] as { sources?: unknown })?.sources;
        expect(sources).toEqual(
          expect.arrayContaining([{ document: expect.stringMatching(/\S/), place: expect.any(String) }]),
        );
      }
    },
  );
});

describe('taking in records', () => {
  const asker = { regionId: 'dalarna', actor: theSystem, now: () => moment };
  const take = (noun: ImportableNoun, records: readonly unknown[]) =>
    importRecords({ ...asker, database }, noun, { records, authorityId: 'region-dalarna', from: 'test' });

  it.each(nouns)(
    '$noun: one faulty record and none comes in; the refusal names it',
    async ({ noun, records }) => {
      const before = await contents(database);
      const [first = {}] = records;
      const place = Object.keys(first)[0] ?? '';
      const given = [...records.slice(0, 3), { ...first, [place]: ['nonsense'] }];
      await expect(take(noun, given)).rejects.toMatchObject({
        problem: {
          code: 'import/record-broken',
          data: { noun, record: given.length, place: expect.stringMatching(new RegExp(`^${place}`)) },
        },
      });
      expect(await contents(database)).toBe(before);
    },
  );

  it('names a place deep in a record', async () => {
    const [theme] = themes;
    const broken = {
      ...theme,
      sources: [
        { document: 'Ett', place: 's. 1' },
        { document: '', place: 's. 2' },
      ],
    };
    await expect(take('theme', [theme, broken])).rejects.toMatchObject({
      problem: { data: { noun: 'theme', record: 2, place: 'sources.1.document' } },
    });
  });

  it('a record that the register has: none of the others comes in either', async () => {
    await take('theme', themes.slice(0, 1));
    const before = await contents(database);
    await expect(take('theme', themes.slice(0, 5).toReversed())).rejects.toThrow('Failed query');
    expect(await contents(database)).toBe(before);
  });

  it('more than one statement of the database can carry come in whole', async () => {
    const many = Array.from({ length: 1201 }, (_, index) => ({ ...authorities[0], id: `many-${index}` }));
    expect(await take('authority', many)).toBe(1201);
    expect(
      (await rowsOf(database, 'authority')).filter(({ id }) => String(id).startsWith('many-')),
    ).toHaveLength(1201);
  });

  it('Z4 is for the program itself only', async () => {
    const held = givenRoles.map((role) => ({ role, scopeId: '' }));
    for (const actor of [nobody, { id: 'x', name: 'X', held, strong: true }]) {
      const attempt = importRecords({ ...asker, database, actor }, 'theme', {
        records: themes,
        authorityId: 'region-dalarna',
        from: 'test',
      });
      await expect(attempt).rejects.toMatchObject({ problem: { code: 'access/not-allowed' } });
    }
  });
});
