import { counties, municipalities } from '@inflytande/domain/kernel/codes';
import { expect, test } from 'vitest';
import { agendaProposals } from './agenda-proposals.ts';
import { answers } from './answers.ts';
import { authorities } from './authorities.ts';
import { bankAccounts } from './bank-accounts.ts';
import { bodies } from './bodies.ts';
import { caseAnswers, casePoints, cases, caseStatements } from './cases.ts';
import { consultationAnswers, consultations, consultationSendings } from './consultations.ts';
import { cycles } from './cycles.ts';
import { decisions } from './decisions.ts';
import { events } from './events.ts';
import { initiatives } from './initiatives.ts';
import { memberships } from './memberships.ts';
import { rulesOfProcedure } from './rules-of-procedure.ts';
import { appointments, nominationRequests, nominations } from './nominations.ts';
import { openAnswerPoints, openAnswers } from './open-answers.ts';
import { organisations } from './organisations.ts';
import { persons } from './persons.ts';
import { points } from './points.ts';
import { nationalSpace, region } from './region.ts';
import { programmeItems } from './programme-items.ts';
import { reportingLines } from './reporting-lines.ts';
import { roleGrants } from './role-grants.ts';
import { seats } from './seats.ts';
import { statements } from './statements.ts';
import { themes } from './themes.ts';
import { trailLinks } from './trail-links.ts';
import { verdicts } from './verdicts.ts';

const idsOf = (rows: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(rows.map(({ id }) => id));
const organisationIds = idsOf(organisations);
const authorityIds = idsOf(authorities);
const bodyIds = idsOf(bodies);
const themeIds = idsOf(themes);
const pointIds = idsOf(points);
const eventIds = idsOf(events);

const references: readonly (readonly [string, readonly (string | null)[], ReadonlySet<string>])[] = [
  ['O1 a parent', organisations.map((row) => row.parentId), organisationIds],
  ['O3 a predecessor', organisations.flatMap((row) => row.predecessorIds), organisationIds],
  ['O4 a member', memberships.map((row) => row.organisationId), organisationIds],
  ['O4 the body of a membership', memberships.map((row) => row.bodyId), bodyIds],
  ['C1 a successor', bodies.map((row) => row.successorId), bodyIds],
  ['C1 who reports', reportingLines.map((row) => row.fromBodyId), bodyIds],
  ['C1 to whom', reportingLines.map((row) => row.toBodyId), bodyIds],
  ['C2 the body of a seat', seats.map((row) => row.bodyId), bodyIds],
  [
    'C2 the organisation of a seat',
    seats.map(({ holder }) => (holder.kind === 'organisation' ? holder.organisationId : null)),
    organisationIds,
  ],
  ['B5 who receives in a region', [region.authorityId, nationalSpace.authorityId], authorityIds],
  ['B1 the theme of a point', points.map((row) => row.themeId), themeIds],
  ['B1 a principal', points.flatMap((row) => row.principalIds), authorityIds],
  ['B1 the point of a statement', statements.map((row) => row.pointId), pointIds],
  ['B1 the theme of a statement', statements.map((row) => row.themeId), themeIds],
  ['B1 the author of a statement', statements.map((row) => row.authorId), bodyIds],
  ['B4 the point of an answer', answers.map((row) => row.pointId), pointIds],
  ['B4 who answers', answers.map((row) => row.principalId), authorityIds],
  ['B4 the point of a verdict', verdicts.map((row) => row.pointId), pointIds],
  ['B4 who judges', verdicts.map((row) => row.raiserId), eventIds],
  [
    'B8 the cycle of a statement',
    statements.map((row) => String(row.cycleYear)),
    new Set(cycles.map(({ year }) => String(year))),
  ],
  ['O5 the association of an account', bankAccounts.map((row) => row.organisationId), organisationIds],
  [
    'O5 who entered and decided an account',
    bankAccounts.flatMap((row) => [row.enteredBy, row.decidedBy]),
    idsOf(persons),
  ],
  ['Z4 the person of a role', roleGrants.map((row) => row.personId), idsOf(persons)],
  [
    'Z4 what a role is held for',
    roleGrants.flatMap((row) => (row.scopeId === '' ? [] : [row.scopeId])),
    new Set([...authorityIds, ...organisationIds, ...bodyIds]),
  ],
  ['B11 the point of a case', cases.map((row) => row.pointId), idsOf(casePoints)],
  ['B11 what was said in a case', caseStatements.map((row) => row.pointId), idsOf(casePoints)],
  ['B11 the theme of a case', casePoints.map((row) => row.themeId), themeIds],
  ['B11 who has raised a case', cases.map((row) => row.associationId), organisationIds],
  ['B11 to which authority it was put', cases.map((row) => row.authorityId), authorityIds],
  ['B11 who is to answer', cases.flatMap((row) => [row.sentBy, ...row.personIds]), idsOf(persons)],
  [
    'B11 what was answered',
    cases.flatMap((row) => row.answers.map((one) => one.answerId)),
    idsOf(caseAnswers),
  ],
  ['B11 to which point', caseAnswers.map((row) => row.pointId), idsOf(casePoints)],
  ['X1 what anybody answered', openAnswers.map((row) => row.consultationId ?? null), idsOf(consultations)],
  ['X1 where it stands', openAnswers.map((row) => row.pointId), idsOf(openAnswerPoints)],
  ['X1 the theme of that', openAnswerPoints.map((row) => row.themeId), themeIds],
  ['X1 who is asked', consultations.flatMap(({ partyIds }) => partyIds), organisationIds],
  ['X1 what was sent', consultationSendings.map((row) => row.consultationId), idsOf(consultations)],
  ['X1 to whom it was sent', consultationSendings.flatMap(({ partyIds }) => partyIds), organisationIds],
  ['X1 what was answered', consultationAnswers.map((row) => row.consultationId), idsOf(consultations)],
  ['X1 who answered', consultationAnswers.map((row) => row.organisationId), organisationIds],
  ['C5 to whom an item is proposed', agendaProposals.map((row) => row.bodyId), bodyIds],
  ['C5 who proposes an item', agendaProposals.map((row) => row.organisationId), organisationIds],
  ['C5 the body of rules of procedure', rulesOfProcedure.map((row) => row.bodyId), bodyIds],
  ['C4 the body of a request', nominationRequests.map((row) => row.bodyId), bodyIds],
  ['C4 who is asked', nominationRequests.map((row) => row.organisationId), organisationIds],
  ['C4 the request of a nomination', nominations.map((row) => row.requestId), idsOf(nominationRequests)],
  ['C4 who is nominated', nominations.map((row) => row.personId), idsOf(persons)],
  [
    'C3 the seat of a request and of an appointment',
    [...nominationRequests, ...appointments].map((row) => row.seatId),
    idsOf(seats),
  ],
  ['C3 who is appointed', appointments.map((row) => row.personId), idsOf(persons)],
  ['E1 who does something in the week', programmeItems.map((row) => row.organisationId), organisationIds],
  ['P2 who decides', decisions.map((row) => row.deciderId), bodyIds],
  ...(['point', 'decision', 'initiative'] as const).map(
    (step): readonly [string, readonly string[], ReadonlySet<string>] => [
      `P3 a linked ${step}`,
      trailLinks.flatMap(({ from, to }) => [from, to]).flatMap((end) => (end.step === step ? [end.id] : [])),
      idsOf({ point: points, decision: decisions, initiative: initiatives }[step]),
    ],
  ),
  ['E1 a parent event', events.map((row) => row.parentId), eventIds],
];

test.each(references)('%s is there', (_what, ids, known) => {
  expect(ids.filter((id) => id !== null && !known.has(id))).toEqual([]);
});

test('B1 a statement stands under the theme of its point', () => {
  const themeOf = new Map(points.map((point) => [point.id, point.themeId]));
  for (const statement of statements) expect(themeOf.get(statement.pointId ?? '')).toBe(statement.themeId);
});

test('K7 every code is one of the kernel', () => {
  const countyCodes = new Set([null, ...counties.map(({ code }) => code)]);
  const municipalityCodes = new Set([null, ...municipalities.map(({ code }) => code)]);
  for (const row of [...organisations, ...bodies]) {
    expect(countyCodes).toContain(row.countyCode);
    expect(municipalityCodes).toContain(row.municipalityCode);
  }
});

test('K7 the authorities are the municipalities of the county, by code', () => {
  const ofDalarna = municipalities.filter((each) => each.countyCode === '20').map((each) => each.code);
  const codes = authorities.flatMap((each) => each.municipalityCode ?? []);
  expect(codes).toEqual(ofDalarna);
});

test('K7 a municipality code belongs to the county code beside it', () => {
  for (const { countyCode, municipalityCode } of [...organisations, ...bodies])
    if (municipalityCode !== null) expect(municipalityCode.slice(0, 2)).toBe(countyCode);
});

test('K7 a point names a municipality of the county only', () => {
  const codes = new Set(authorities.map((authority) => authority.municipalityCode));
  expect(codes).toHaveProperty('size', 16);
  for (const point of points) expect(codes).toContain(point.municipalityCode);
});
