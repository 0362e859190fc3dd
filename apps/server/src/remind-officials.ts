import { caseReminders, type CaseReminder } from '@inflytande/domain/feedback/case';
import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import type { Tx } from './database/space.ts';
import { nameOfPrincipal } from './feedback/answer.store.ts';
import { findCase, listOpenCases, type KeptCase } from './feedback/case.store.ts';
import { lockMatter } from './feedback/matter.store.ts';
import { officialsAt } from './officials.ts';
import { read } from './read.ts';
import { found } from './refusal.ts';
import { remind, lettersWritten, type House } from './remind.ts';

type Sent = Awaited<ReturnType<typeof lettersWritten>>;
const remindersSent = (tx: Tx) => lettersWritten(tx, ['case-due-soon', 'case-overdue']);

/** The reminders that a case calls for and that have not been sent. */
const unsent = ({ one }: KeptCase, sent: Sent, at: number): readonly CaseReminder[] =>
  caseReminders(one, at).filter(
    ({ kind, personId }) =>
      !sent.some(
        (each) => each.kind === kind && each.about === one.question.id && each.personId === personId,
      ),
  );

const remindOf = (house: House, regionId: string, { one: { pointId, question } }: KeptCase): Promise<void> =>
  remind(house, regionId, async (tx) => {
    await lockMatter(tx, pointId);
    const kept = found(await findCase(tx, question.id), 'case/not-found');
    const { authorityId } = kept.one;
    const at = house.now();
    const there = new Set(
      (await officialsAt(tx, [authorityId], stockholmDate(at))).map(({ personId }) => personId),
    );
    const authority = await nameOfPrincipal(tx, authorityId);
    const called = unsent(kept, await remindersSent(tx), at).filter(({ personId }) => there.has(personId));
    return {
      reminders: called.map(({ kind, personId, due: closes }) => ({
        kind,
        about: question.id,
        to: [{ personId, data: { title: kept.title, authority, closes } }],
      })),
      told: {
        subject: { kind: 'case', id: question.id },
        data: { kinds: [...new Set(called.map(({ kind }) => kind))], letters: called.length },
      },
    };
  });

/**
 * Reminds officials who have not answered a case, before and after its last day (B11): each once of each, however often
 * this runs and in however many processes, and nobody who has left.
 */
export const remindOfficials = async (house: House, regionIds: readonly string[]): Promise<void> => {
  for (const regionId of regionIds) {
    const waiting = await read({ ...house, regionId }, async (tx) => {
      const sent = await remindersSent(tx);
      return (await listOpenCases(tx)).filter((kept) => unsent(kept, sent, house.now()).length > 0);
    });
    for (const kept of waiting) await remindOf(house, regionId, kept);
  }
};
