import { AgendaProposal } from '@inflytande/domain/councils/agenda-proposal';
import { Answer } from '@inflytande/domain/feedback/answer';
import { Authority } from '@inflytande/domain/organisations/authority';
import { Appointment } from '@inflytande/domain/councils/appointment';
import { Body, ReportingLine } from '@inflytande/domain/councils/body';
import { BankAccount } from '@inflytande/domain/organisations/bank-account';
import {
  AnswerRecord,
  ConsultationRecord,
  SendingRecord,
} from '@inflytande/domain/consultations/consultation-record';
import { CountyReport } from '@inflytande/domain/funding/county-report';
import { CaseRecord } from '@inflytande/domain/feedback/case-record';
import { Cycle } from '@inflytande/domain/feedback/cycle';
import { Event } from '@inflytande/domain/events/event';
import { ProgrammeItem } from '@inflytande/domain/events/programme-item';
import { Initiative } from '@inflytande/domain/plans/initiative';
import { RegisteredDecision } from '@inflytande/domain/plans/register-decision';
import { KeptLink } from '@inflytande/domain/plans/trail-link';
import { ok, refuse } from '@inflytande/domain/kernel/result';
import { Membership } from '@inflytande/domain/organisations/membership';
import { NominationRecord } from '@inflytande/domain/councils/nomination';
import { NominationRequestRecord } from '@inflytande/domain/councils/nomination-request';
import { Organisation } from '@inflytande/domain/organisations/organisation';
import { Person } from '@inflytande/domain/people/person';
import { RoleGrant } from '@inflytande/domain/people/role';
import { Point } from '@inflytande/domain/feedback/point';
import { AdoptedRules } from '@inflytande/domain/councils/rules-of-procedure';
import { Seat } from '@inflytande/domain/councils/seat';
import { sortKey } from '@inflytande/domain/kernel/swedish-order';
import { OwnSetting } from '@inflytande/domain/settings';
import { startOfDay } from '@inflytande/domain/kernel/deadline';
import { spanOf } from '@inflytande/domain/kernel/plain-date';
import { Statement } from '@inflytande/domain/feedback/statement';
import { Theme } from '@inflytande/domain/feedback/theme';
import { Verdict } from '@inflytande/domain/feedback/verdict';
import type { PgTable } from 'drizzle-orm/pg-core';
import * as v from 'valibot';
import { act, type Asker } from './act.ts';
import type { Tx } from './database/space.ts';
import * as tables from './database/schema.ts';
import { linkRow } from './plans/trail-link.store.ts';
import { insertPartsOf, type KeptRecord } from './feedback/case.store.ts';
import { followMerges } from './feedback/point-merge.store.ts';
import { keepAllStandings, keepStanding } from './feedback/standing.store.ts';

type Kept = Record<string, unknown>;

/** How records of a noun come in: their schema, their table, what the table keeps besides, what follows. */
type Importable = {
  readonly schema: v.GenericSchema<unknown, Kept>;
  readonly table: PgTable;
  readonly besides?: (record: never) => Kept;
  readonly after?: (tx: Tx, records: readonly Kept[], at: number) => Promise<void>;
};

const startOf = (imprecise: string) => new Date(`${spanOf(imprecise).from}T00:00:00Z`);

const standingOfPoints = async (tx: Tx, records: readonly Kept[], at: number) =>
  keepStanding(
    tx,
    await followMerges(tx, [...new Set(records.map((record) => record['pointId'] as string))]),
    at,
  );

const importables = {
  authority: { schema: Authority, table: tables.authority },
  person: {
    schema: Person,
    table: tables.person,
    besides: ({ name }: Person) => ({ sortKey: sortKey(name) }),
  },
  'role-grant': {
    schema: RoleGrant,
    table: tables.roleGrant,
    besides: ({ period }: RoleGrant) => period,
  },
  organisation: {
    schema: Organisation,
    table: tables.organisation,
    besides: ({ name, abbreviations, aliases }: Organisation) => ({
      sortKey: sortKey(name),
      names: [name, ...abbreviations, ...aliases.map((alias) => alias.name)].join('\n').toLowerCase(),
    }),
  },
  'bank-account': { schema: BankAccount, table: tables.bankAccount },
  body: { schema: Body, table: tables.body, besides: ({ name }: Body) => ({ sortKey: sortKey(name) }) },
  seat: { schema: Seat, table: tables.seat },
  'reporting-line': { schema: ReportingLine, table: tables.reportingLine },
  membership: { schema: Membership, table: tables.membership },
  'rules-of-procedure': {
    schema: AdoptedRules,
    table: tables.rulesOfProcedure,
    besides: ({ version }: AdoptedRules) => ({ ...version, putInAt: startOf(version.from) }),
  },
  'agenda-proposal': {
    schema: AgendaProposal,
    table: tables.agendaProposal,
    besides: ({ proposedOn }: AgendaProposal) => ({ proposedAt: new Date(startOfDay(proposedOn)) }),
  },
  'nomination-request': {
    schema: NominationRequestRecord,
    table: tables.nominationRequest,
    besides: ({ askedOn }: NominationRequestRecord) => ({ askedAt: new Date(startOfDay(askedOn)) }),
  },
  nomination: {
    schema: NominationRecord,
    table: tables.nomination,
    besides: ({ nominatedOn, settledOn }: NominationRecord) => ({
      nominatedAt: new Date(startOfDay(nominatedOn)),
      settledAt: settledOn === null ? null : new Date(startOfDay(settledOn)),
    }),
  },
  appointment: { schema: Appointment, table: tables.appointment },
  cycle: {
    schema: Cycle,
    table: tables.cycle,
    after: (tx: Tx, _cycles: readonly Kept[], at: number) => keepAllStandings(tx, at),
  },
  theme: { schema: Theme, table: tables.theme },
  point: {
    schema: Point,
    table: tables.point,
    besides: ({ sentAt }: Point) => ({
      registeredAt: sentAt === null ? new Date(0) : startOf(sentAt),
      status: 'unanswered',
      years: [],
      waitingFor: [],
    }),
    after: (tx: Tx, records: readonly Kept[], at: number) =>
      keepStanding(
        tx,
        records.map(({ id }) => id as string),
        at,
      ),
  },
  statement: {
    schema: Statement,
    table: tables.statement,
    besides: ({ saidAt }: Statement) => ({ receivedAt: startOf(saidAt) }),
    after: standingOfPoints,
  },
  answer: { schema: Answer, table: tables.answer, after: standingOfPoints },
  case: {
    schema: CaseRecord,
    table: tables.pointCase,
    besides: ({ opens }: CaseRecord) => ({ sentAt: new Date(startOfDay(opens)) }),
    after: (tx: Tx, rows: readonly Kept[]) => insertPartsOf(tx, rows as readonly KeptRecord[]),
  },
  verdict: { schema: Verdict, table: tables.verdict, after: standingOfPoints },
  setting: {
    schema: OwnSetting,
    table: tables.setting,
    besides: ({ from }: OwnSetting) => ({ putInAt: startOf(from) }),
  },
  event: { schema: Event, table: tables.event },
  'programme-item': {
    schema: ProgrammeItem,
    table: tables.programmeItem,
    besides: ({ submittedOn }: ProgrammeItem) => ({ submittedAt: new Date(startOfDay(submittedOn)) }),
  },
  initiative: { schema: Initiative, table: tables.initiative },
  consultation: {
    schema: ConsultationRecord,
    table: tables.consultation,
    besides: ({ ledTo }: ConsultationRecord) => ({
      ledTo:
        ledTo === null
          ? null
          : { text: ledTo.text, decisionIds: ledTo.decisionIds, at: startOfDay(ledTo.on) },
    }),
  },
  'consultation-sending': {
    schema: SendingRecord,
    table: tables.consultationSending,
    besides: ({ on }: SendingRecord) => ({ sentAt: new Date(startOfDay(on)), sentBy: 'system' }),
  },
  'consultation-answer': {
    schema: AnswerRecord,
    table: tables.consultationAnswer,
    besides: ({ on }: AnswerRecord) => ({ at: new Date(startOfDay(on)) }),
  },
  decision: { schema: RegisteredDecision, table: tables.decision },
  'trail-link': { schema: KeptLink, table: tables.trailLink, besides: linkRow },
  'county-report': {
    schema: CountyReport,
    table: tables.countyReport,
    besides: (report: CountyReport) => ({ report }),
  },
} as const satisfies Record<string, Importable>;

/** The nouns whose records can be taken in. */
export type ImportableNoun = keyof typeof importables;

/** PostgreSQL takes at most 65 535 values in a statement. */
const rowsAtATime = 500;

/**
 * Takes in records of one noun: all of them or none, each checked by the domain's schema, one event for the whole.
 * Refuses `import/record-broken` with the first faulty record's number (from 1) and the place in it.
 */
export const importRecords = async (
  asker: Asker,
  noun: ImportableNoun,
  given: { readonly records: readonly unknown[]; readonly authorityId: string; readonly from: string },
): Promise<number> => {
  const { schema, table, besides, after }: Importable = importables[noun];
  const outcome = await act(asker, {
    action: `${noun}/import`,
    load: async () => null,
    decide: () => {
      const parsed: Kept[] = [];
      for (const [index, record] of given.records.entries()) {
        const result = v.safeParse(schema, record);
        if (!result.success) {
          const place = v.getDotPath(result.issues[0]) ?? '';
          return refuse('import/record-broken', { noun, record: index + 1, place });
        }
        parsed.push(result.output);
      }
      return ok(parsed);
    },
    save: async (tx, records, at) => {
      const rows = records.map((record) => ({
        regionId: asker.regionId,
        authorityId: given.authorityId,
        ...record,
        ...besides?.(record as never),
      }));
      for (let start = 0; start < rows.length; start += rowsAtATime)
        await tx.insert(table).values(rows.slice(start, start + rowsAtATime));
      await after?.(tx, rows, at);
    },
    tell: (records) => ({ subject: { kind: noun, id: given.from }, data: { records: records.length } }),
  });
  return outcome.length;
};
