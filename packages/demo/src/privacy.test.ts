import { givenRoles } from '@inflytande/domain/people/role';
import { describe, expect, test } from 'vitest';
import { agendaProposals } from './agenda-proposals.ts';
import { answers } from './answers.ts';
import { authorities } from './authorities.ts';
import { bankAccounts } from './bank-accounts.ts';
import { bodies } from './bodies.ts';
import { caseAnswers, casePoints, cases, caseStatements } from './cases.ts';
import { cycles } from './cycles.ts';
import { events } from './events.ts';
import { initiatives } from './initiatives.ts';
import { memberships } from './memberships.ts';
import { nominationRequests, nominations } from './nominations.ts';
import { openAnswerPoints, openAnswers } from './open-answers.ts';
import { organisations } from './organisations.ts';
import { persons } from './persons.ts';
import { points } from './points.ts';
import { programmeItems } from './programme-items.ts';
import { reportingLines } from './reporting-lines.ts';
import { roleGrants } from './role-grants.ts';
import { seats } from './seats.ts';
import { statements } from './statements.ts';
import { themes } from './themes.ts';
import { verdicts } from './verdicts.ts';

const texts = Object.entries({
  agendaProposals,
  programmeItems,
  answers,
  authorities,
  bankAccounts,
  bodies,
  caseAnswers,
  casePoints,
  cases,
  caseStatements,
  cycles,
  events,
  initiatives,
  memberships,
  nominationRequests,
  nominations,
  openAnswerPoints,
  openAnswers,
  organisations,
  persons,
  points,
  reportingLines,
  roleGrants,
  seats,
  statements,
  themes,
  verdicts,
}).map(([noun, rows]) => [noun, JSON.stringify(rows)] as const);

const forbidden = [
  // The invented persons sign in with addresses of a domain that nobody can have.
  ['an e-mail address', /\S@(?!inflytande\.example\b)\S/u],
  ['a web address', /https?:|www\./iu],
  ['a personal number', /(?<!\d)(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[1-9]\d)[-+]?\d{4}(?!\d)/u],
  [
    'a telephone number',
    /(?<![\p{L}\d-])(?:\+46[\s-]?|0)\d{1,3}[\s-]?\d{2,3}(?:[\s-]?\d{2,3}){1,2}(?![\d-])/u,
  ],
] as const;

describe.each(forbidden)('Z1 %s', (_what, pattern) => {
  test.each(texts)('Z1 is not in %s', (_name, text) => {
    expect(pattern.exec(text)?.[0]).toBeUndefined();
  });
});

test.each([
  [0, 'anna@example.org'],
  [1, 'https://example.org'],
  [2, '19121212-1212'],
  [2, '121212-1212'],
  [3, '0250-12 34 56'],
  [3, '070-123 45 67'],
  [3, '+46 70 123 45 67'],
] as const)('Z1 pattern %i finds %s', (index, example) => {
  expect(forbidden[index][1].test(example)).toBe(true);
});

test('Z1 every person says that the person is invented', () => {
  for (const { name } of persons) expect(name).toMatch(/Påhitt|Låtsas|Exempel|Test|Fiktiv/u);
});

test('Z4 the persons cover every role that can be given', () => {
  expect(new Set(roleGrants.map(({ role }) => role))).toEqual(new Set(givenRoles));
});
