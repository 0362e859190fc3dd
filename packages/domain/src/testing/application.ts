import type { ApplicationCommand } from '../funding/application-life.ts';
import { newApplication, type Application } from '../funding/application.ts';
import { decideCall, newCall, type Call, type CallCommand } from '../funding/call.ts';
import type { Decision } from '../kernel/decision.ts';
import { fromKronor } from '../kernel/money.ts';
import { plainDate } from '../kernel/plain-date.ts';
import type { Signatory } from '../organisations/signatory.ts';
import { noon } from './noon.ts';
import { valueOf } from './result.ts';

/** A call after a command that it must allow. */
export const callAfter = (call: Call, command: CallCommand, at: number): Call =>
  valueOf(decideCall(call, command, at));

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

/** A batch call to anyone, open in February and March 2026. */
export const call = callAfter(
  valueOf(drafted),
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

/** One who signs alone, and two who sign jointly. */
export const signatories = [
  signatory('alone', 'alone'),
  signatory('anna', 'jointly'),
  signatory('bo', 'jointly'),
];

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

export type Command = ApplicationCommand<string>;
export type Made = Application<string>;

/** Written and not sent. */
export const draft: Made = newApplication({
  id: 'a1',
  callId: 'call-1',
  organisationId: 'org-a',
  content: 'utkast',
});

/** Sends it in, under the client's key. */
export const submit = (clientKey: string, content: string): Command => ({
  action: 'submit',
  clientKey,
  content,
});
const decide = (outcome: 'granted' | 'partly' | 'refused'): Command => ({
  action: 'decide',
  outcome,
  decision,
});

/** Everything that may be done with an application, by a short name. */
export const commands = {
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
