import { randomUUID } from 'node:crypto';
import {
  answerTo,
  mergeTwo,
  promise,
  proposeVerdict,
  raise,
  raiseAsAssociation,
  twoOfAKind,
  unpublish,
} from './answered.ts';
import { demoKnown } from './queries.ts';
import type { TestApp, TestRole } from './test-app.ts';

/** Who calls a mutation, and with what. */
export type Command = { readonly role: TestRole; readonly input?: unknown };

let names = 0;
const towns = ['falun', 'mora', 'leksand'];

/** A call of every mutation about answers, promises, verdicts and themes that is accepted. */
export const answerCommands = (server: () => TestApp) =>
  ({
    'answer.give': async () => ({ role: 'coordinator', input: answerTo('T04-01') }),
    'point.address': async () => ({
      role: 'coordinator',
      input: {
        pointId: (await raise(server())).pointId,
        principalIds: ['kommun-falun'],
        principalCertain: false,
        send: false,
      },
    }),
    'pointMerge.merge': async () => ({ role: 'moderator', input: await twoOfAKind(server()) }),
    'pointMerge.split': async () => ({
      role: 'coordinator',
      input: { id: (await mergeTwo(server())).id, reason: 'De gäller olika mottagningar' },
    }),
    'unpublishedStatement.unpublish': async () => ({
      role: 'moderator',
      input: { id: (await raise(server())).statementId, principle: 'identifies-third-party' },
    }),
    'unpublishedStatement.reassess': async () => ({
      role: 'coordinator',
      input: { id: await unpublish(server()), reason: 'Namnet ska maskas' },
    }),
    'promise.postpone': async () => ({
      role: 'coordinator',
      input: {
        id: await promise(server(), 'T04-01'),
        due: '2027-06-30',
        reason: 'Upphandlingen överklagades',
      },
    }),
    'theme.address': async () => ({
      role: 'coordinator',
      input: { id: 'T04', principalIds: [`kommun-${towns.shift() ?? 'falun'}`] },
    }),
    'theme.rename': async () => ({
      role: 'coordinator',
      input: { id: 'T04', name: `Bemötande ${(names += 1)}`, fromYear: 2000 + names },
    }),
    'verdict.give': async () => ({
      role: 'council-member',
      input: {
        pointId: 'T24-04',
        bodyId: demoKnown.networkId,
        decision: 'Nätverksmöte 3 september, § 4',
        verdict: 'partly',
        note: randomUUID(),
      },
    }),
    'verdict.giveByReceipt': async () => ({
      role: 'public',
      input: { receipt: (await raise(server())).receipt, verdict: 'not', note: '' },
    }),
    'verdictProposal.object': async () => ({
      role: 'signatory',
      input: { id: (await proposeVerdict(server())).id, reason: 'Det stämmer inte i Mora' },
    }),
    'verdictProposal.propose': async () => ({
      role: 'association-editor',
      input: {
        pointId: (await raiseAsAssociation(server())).pointId,
        organisationId: demoKnown.organisationId,
        verdict: 'solved',
        note: '',
      },
    }),
    'verdictProposal.withdrawObjection': async () => {
      const { id } = await proposeVerdict(server());
      await server().as('signatory').verdictProposal.object.mutate({ id, reason: 'Det stämmer inte i Mora' });
      return { role: 'signatory', input: { id } };
    },
  }) satisfies Record<string, () => Promise<Command>>;
