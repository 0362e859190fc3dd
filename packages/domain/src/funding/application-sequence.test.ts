import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { call, commands, draft, signatories, type Command } from '../testing/application.ts';
import { noon } from '../testing/noon.ts';
import { decideApplication } from './application-life.ts';
import {
  allowsAction,
  applicationActor,
  applicationStatuses,
  restingStatuses,
  type ApplicationStatus,
} from './application-status.ts';
import { applicationStatus } from './application.ts';

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
