import { settledVerdict } from '@inflytande/domain/feedback/verdict-objection';
import { promisesJudged } from '@inflytande/domain/feedback/promise';
import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { ok } from '@inflytande/domain/kernel/result';
import { act } from './act.ts';
import { theSystem, type Services } from './context.ts';
import { keepVerdict, lockMatter } from './feedback/matter.store.ts';
import { endProposals, listRipeProposals, lockProposal } from './feedback/verdict-proposal.store.ts';
import { read } from './read.ts';
import { found } from './refusal.ts';

/** What associations' proposals have become, in one region: each that nobody stopped is the association's (B4). */
const settleOf = async (services: Pick<Services, 'database' | 'now'>, regionId: string): Promise<void> => {
  const asker = { ...services, regionId, actor: theSystem };
  const ripe = await read(asker, (tx) => listRipeProposals(tx, stockholmDate(services.now())));
  for (const { id, pointId } of ripe.filter((one) => settledVerdict(one, services.now()).ok))
    await act(asker, {
      action: 'verdict/settle',
      load: async (tx) => ({
        matter: found(await lockMatter(tx, pointId), 'point/not-found'),
        proposal: found(await lockProposal(tx, id), 'verdict/not-found'),
      }),
      decide: ({ matter, proposal }, at) => {
        const settled = settledVerdict(proposal, at);
        if (!settled.ok) return settled;
        const verdict = settled.value;
        return ok({ verdict, promises: promisesJudged(matter.promises, verdict, at) });
      },
      save: async (tx, given, at) => {
        await keepVerdict(tx, given, { regionId, at });
        await endProposals(tx, [{ id }], at);
      },
      tell: ({ verdict }) => ({
        subject: { kind: 'verdict', id },
        data: { pointId, verdict: verdict.verdict },
      }),
    });
};

/** Settles, once, what associations have proposed and nobody has objected to in time (B4). */
export const settleVerdicts = async (
  services: Pick<Services, 'database' | 'now'>,
  regionIds: readonly string[],
): Promise<void> => {
  for (const regionId of regionIds) await settleOf(services, regionId);
};
