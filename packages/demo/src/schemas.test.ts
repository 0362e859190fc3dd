import {
  AnswerRecord,
  ConsultationRecord,
  SendingRecord,
} from '@inflytande/domain/consultations/consultation-record';
import { AgendaProposal } from '@inflytande/domain/councils/agenda-proposal';
import { Appointment } from '@inflytande/domain/councils/appointment';
import { Body, ReportingLine } from '@inflytande/domain/councils/body';
import { AdoptedRules } from '@inflytande/domain/councils/rules-of-procedure';
import { NominationRecord } from '@inflytande/domain/councils/nomination';
import { NominationRequestRecord } from '@inflytande/domain/councils/nomination-request';
import { Seat } from '@inflytande/domain/councils/seat';
import { ProgrammeItem } from '@inflytande/domain/events/programme-item';
import { Event } from '@inflytande/domain/events/event';
import { Answer } from '@inflytande/domain/feedback/answer';
import { CaseRecord } from '@inflytande/domain/feedback/case-record';
import { Cycle } from '@inflytande/domain/feedback/cycle';
import { Point } from '@inflytande/domain/feedback/point';
import { Statement } from '@inflytande/domain/feedback/statement';
import { Theme } from '@inflytande/domain/feedback/theme';
import { Verdict } from '@inflytande/domain/feedback/verdict';
import { Source } from '@inflytande/domain/kernel/source';
import { Authority } from '@inflytande/domain/organisations/authority';
import { BankAccount } from '@inflytande/domain/organisations/bank-account';
import { Membership } from '@inflytande/domain/organisations/membership';
import { Organisation } from '@inflytande/domain/organisations/organisation';
import { Region } from '@inflytande/domain/organisations/region';
import { Person } from '@inflytande/domain/people/person';
import { RoleGrant } from '@inflytande/domain/people/role';
import { Initiative } from '@inflytande/domain/plans/initiative';
import { RegisteredDecision } from '@inflytande/domain/plans/register-decision';
import { KeptLink } from '@inflytande/domain/plans/trail-link';
import { OwnSetting } from '@inflytande/domain/settings';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { agendaProposals } from './agenda-proposals.ts';
import { answers } from './answers.ts';
import { authorities } from './authorities.ts';
import { bankAccounts } from './bank-accounts.ts';
import { bodies } from './bodies.ts';
import { consultationAnswers, consultations, consultationSendings } from './consultations.ts';
import { caseAnswers, casePoints, cases, caseStatements } from './cases.ts';
import { cycles } from './cycles.ts';
import { decisions } from './decisions.ts';
import { events } from './events.ts';
import { initiatives } from './initiatives.ts';
import { memberships } from './memberships.ts';
import { rulesOfProcedure } from './rules-of-procedure.ts';
import { appointments, nominationRequests, nominations } from './nominations.ts';
import { openAnswerPoints, openAnswers } from './open-answers.ts';
import { organisations } from './organisations.ts';
import { ownSettings } from './own-settings.ts';
import { persons } from './persons.ts';
import { roleGrants } from './role-grants.ts';
import { points } from './points.ts';
import { nationalSpace, region } from './region.ts';
import { programmeItems } from './programme-items.ts';
import { reportingLines } from './reporting-lines.ts';
import { seats } from './seats.ts';
import { statements } from './statements.ts';
import { themes } from './themes.ts';
import { trailLinks } from './trail-links.ts';
import { verdicts } from './verdicts.ts';

const sourced = [
  ['organisations', Organisation, organisations, 171],
  ['bodies', Body, bodies, 34],
  ['seats', Seat, seats, 44],
  ['reporting lines', ReportingLine, reportingLines, 10],
  ['memberships', Membership, memberships, 41],
  ['themes', Theme, themes, 29],
  ['points', Point, points, 134],
  ['statements', Statement, statements, 188],
  ['answers', Answer, answers, 9],
  ['verdicts', Verdict, verdicts, 2],
  ['cycles', Cycle, cycles, 5],
  ['events', Event, events, 21],
  ['initiatives', Initiative, initiatives, 33],
  ['decisions', RegisteredDecision, decisions, 8],
  ['points of cases', Point, casePoints, 2],
  ['statements of cases', Statement, caseStatements, 2],
  ['points of open answers', Point, openAnswerPoints, 1],
  ['open answers', Statement, openAnswers, 3],
  ['answers to cases', Answer, caseAnswers, 2],
] as const;

const own = [
  ['regions', Region, [region, nationalSpace], 2],
  ['authorities', Authority, authorities, 17],
  ['persons', Person, persons, 17],
  ['roleGrants', RoleGrant, roleGrants, 18],
  ['settings', OwnSetting, ownSettings, 9],
  ['trail links', KeptLink, trailLinks, 16],
  ['bank accounts', BankAccount, bankAccounts, 3],
  ['consultations', ConsultationRecord, consultations, 5],
  ['sendings of consultations', SendingRecord, consultationSendings, 5],
  ['agenda proposals', AgendaProposal, agendaProposals, 3],
  ['requests for nominations', NominationRequestRecord, nominationRequests, 3],
  ['rules of procedure', AdoptedRules, rulesOfProcedure, 2],
  ['nominations', NominationRecord, nominations, 2],
  ['appointments', Appointment, appointments, 3],
  ['cases', CaseRecord, cases, 2],
  ['programme items', ProgrammeItem, programmeItems, 7],
  ['answers to consultations', AnswerRecord, consultationAnswers, 5],
] as const;

const key = (row: object): string => {
  if ('id' in row) return String(row.id);
  if ('bodyId' in row && 'organisationId' in row && 'year' in row)
    return `${String(row.bodyId)} ${String(row.organisationId)} ${String(row.year)}`;
  if ('consultationId' in row && 'version' in row)
    return `${String(row.consultationId)} ${'organisationId' in row ? String(row.organisationId) : ''} ${String(row.version)}`;
  if ('from' in row && 'to' in row) return JSON.stringify([row.from, row.to]);
  return 'year' in row ? String(row.year) : '';
};

describe.each([...sourced, ...own])('O1 %s', (_noun, schema, rows, count) => {
  test('O1 hold the shape of the domain, with nothing beside it', () => {
    expect(v.parse(v.array<v.GenericSchema>(schema), rows)).toEqual(rows);
  });

  test('O1 are as many as their sources give, each once', () => {
    expect(rows).toHaveLength(count);
    expect(new Set(rows.map(key))).toHaveProperty('size', count);
    expect(rows.map(key)).not.toContain('');
  });
});

describe.each(sourced)('O1 %s', (_noun, _schema, rows) => {
  test('O1 name the document and the place that each record is from', () => {
    const Stated = v.pipe(
      v.array(v.object({ ...Source.entries, place: v.pipe(v.string(), v.minLength(1)) })),
      v.minLength(1),
    );
    const all: readonly { readonly sources: unknown }[] = rows;
    expect(all.filter((row) => !v.is(Stated, row.sources))).toEqual([]);
  });
});
