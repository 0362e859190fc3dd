import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startOfDay } from '../kernel/deadline.ts';
import type { Decision } from '../kernel/decision.ts';
import { fromKronor } from '../kernel/money.ts';
import { plainDate } from '../kernel/plain-date.ts';
import type { Signatory } from '../organisations/signatory.ts';
import { decideApplication, type ApplicationCommand } from './application-life.ts';
import {
  allowsAction,
  applicationActor,
  applicationStatuses,
  restingStatuses,
  type ApplicationStatus,
} from './application-status.ts';
import { applicationStatus, newApplication, type Application } from './application.ts';
import { decideCall, newCall, type Call, type CallCommand } from './call.ts';

const noon = (date: string): number => startOfDay(plainDate(date)) + 12 * 3_600_000;
const callAfter = (call: Call, command: CallCommand, at: number): Call => {
  const next = decideCall(call, command, at);
  if (!next.ok) throw new Error(next.problem.code);
  return next.value;
};
const drafted = newCall({
  id: 'call-1',
  audience: { kind: 'anyone' },
  opens: plainDate('2026-02-01'),
  closes: plainDate('2026-03-31'),
  purpose: 'Egen erfarenhet i psykiatrin',
  budget: fromKronor(500_000),
  form: 'batch',
  grantKind: 'project',
  criterionIds: [],
  documentIds: [],
  decidingBodyId: 'hsn',
  reportDue: null,
});
if (!drafted.ok) throw new Error(drafted.problem.code);
const call = callAfter(
  drafted.value,
  { action: 'announce', sending: { partyIds: [], channel: 'webben', documents: [] } },
  noon('2026-01-10'),
);
const signatory = (personId: string, signs: Signatory['signs']): Signatory => ({
  organisationId: 'org-a',
  personId,
  signs,
  from: plainDate('2020-01-01'),
  until: null,
});
const signatories = [signatory('alone', 'alone'), signatory('anna', 'jointly'), signatory('bo', 'jointly')];
const decision: Decision = {
  id: 'd1',
  by: { kind: 'board', partyId: 'hsn', delegation: null },
  on: plainDate('2026-05-01'),
  text: 'x',
  reason: 'y',
  caseNumber: 'HSN 2026/1',
  appeal: 'legality-review',
  postedOn: null,
  notifiedOn: null,
  appealed: null,
};

type Command = ApplicationCommand<string>;
type Made = Application<string>;
const draft: Made = newApplication({
  id: 'a1',
  callId: 'call-1',
  organisationId: 'org-a',
  content: 'utkast',
});
const submit = (clientKey: string, content: string): Command => ({ action: 'submit', clientKey, content });
const decide = (outcome: 'granted' | 'partly' | 'refused'): Command => ({
  action: 'decide',
  outcome,
  decision,
});
const commands = {
  save: { action: 'save', content: 'hemligt' },
  submit: submit('k1', 'ansökan'),
  resubmit: submit('k2', 'med budget'),
  sign: { action: 'sign' },
  'take-back': { action: 'take-back' },
  ask: { action: 'request-completion', what: 'Budgeten saknas.', due: plainDate('2026-04-30') },
  assess: { action: 'assess' },
  grant: decide('granted'),
  partly: decide('partly'),
  refuse: decide('refused'),
  dismiss: { action: 'dismiss', ground: 'not-eligible', decision },
  'write-off': { action: 'write-off', decision },
  accept: { action: 'accept' },
  decline: { action: 'decline' },
  withdraw: { action: 'withdraw' },
  reopen: { action: 'reopen', decision },
} as const satisfies Record<string, Command>;
const someCommands: readonly Command[] = Object.values(commands);

/** The rule's own words as ways: draft → (awaiting) → submitted → completion ↔ submitted → assessed → decided → … */
const leadsTo: Record<ApplicationStatus, readonly ApplicationStatus[]> = {
  draft: ['draft', 'awaiting-second-signature', 'submitted'],
  'awaiting-second-signature': ['awaiting-second-signature', 'submitted', 'draft', 'completion-requested'],
  submitted: ['submitted', 'completion-requested', 'assessed', 'dismissed', 'written-off', 'withdrawn'],
  'completion-requested': [
    'completion-requested',
    'awaiting-second-signature',
    'submitted',
    'assessed',
    'dismissed',
    'written-off',
    'withdrawn',
  ],
  assessed: [
    'completion-requested',
    'granted',
    'partly-granted',
    'refused',
    'dismissed',
    'written-off',
    'withdrawn',
  ],
  granted: ['accepted', 'declined', 'assessed'],
  'partly-granted': ['accepted', 'declined', 'assessed'],
  refused: ['assessed'],
  dismissed: ['assessed'],
  'written-off': ['assessed'],
  accepted: ['assessed'],
  declined: [],
  withdrawn: [],
};
/** Mostly what the table allows, and now and then anything at all. */
const anyStep = fc.record({
  pick: fc.nat(1_000),
  wild: fc.nat(5).map((roll) => roll === 0),
  by: fc.constantFrom('alone', 'anna', 'bo', 'kim'),
});

describe('F5 under any sequence of commands', () => {
  test('F5 it only moves as the rule says, and what was received never changes', () => {
    const seen = new Set<ApplicationStatus>();
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 25 }), (steps) => {
        let state = draft;
        for (const [index, { pick, wild, by }] of steps.entries()) {
          const before = applicationStatus(state);
          const likely = wild
            ? someCommands
            : someCommands.filter(({ action }) => allowsAction(before, action));
          const chosen = likely[pick % Math.max(1, likely.length)];
          if (chosen === undefined) break;
          const command = chosen.action === 'submit' ? { ...chosen, clientKey: `k${index}` } : chosen;
          const party = applicationActor[command.action];
          const next = decideApplication(state, command, {
            at: noon('2026-03-20'),
            by,
            party,
            call,
            signatories,
          });
          if (!next.ok) continue;
          const received = state.versions.filter(({ receivedAt }) => receivedAt !== null);
          expect(next.value.versions.slice(0, received.length)).toEqual(received);
          expect(leadsTo[before]).toContain(applicationStatus(next.value));
          state = next.value;
          seen.add(applicationStatus(state));
        }
      }),
      { numRuns: 1_000 },
    );
    expect([...seen].toSorted()).toEqual([...applicationStatuses].toSorted());
  });

  test('F5 from every status there is a way to rest', () => {
    const resting: readonly ApplicationStatus[] = restingStatuses;
    const reached = new Set<ApplicationStatus>(resting);
    for (let size = 0; size < reached.size;) {
      size = reached.size;
      for (const status of applicationStatuses)
        if (leadsTo[status].some((next) => reached.has(next))) reached.add(status);
    }
    expect([...reached].toSorted()).toEqual([...applicationStatuses].toSorted());
  });
});
