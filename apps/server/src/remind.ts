import type { LetterKind } from '@inflytande/domain/records/letter';
import { ok } from '@inflytande/domain/kernel/result';
import { inArray } from 'drizzle-orm';
import { act, type Told } from './act.ts';
import { theSystem, type Services } from './context.ts';
import type { Tx } from './database/space.ts';
import { enqueue } from './mail/enqueue.ts';
import type { LetterData } from './mail/letter-words.ts';
import { letter } from './records/letter.table.ts';

export type House = Pick<Services, 'database' | 'now'>;

/** A letter that reminds of something, to everybody whom it reaches. Nobody gets a second one about it. */
export type Reminder = {
  [Kind in LetterKind]: {
    readonly kind: Kind;
    readonly about: string;
    readonly to: readonly { readonly personId: string; readonly data: LetterData[Kind] }[];
  };
}[LetterKind];

/** What is reminded of at once, and the event that tells of it. */
export type Reminded = {
  readonly reminders: readonly Reminder[];
  readonly told: Told;
  /** What is kept of it besides the letters. */
  readonly besides?: (tx: Tx, at: number) => Promise<void>;
};

/**
 * Reminds of something that time alone has brought about (decision 0023), in one change. `load` holds still what it is
 * about, so that whoever reminds of the same at the same time then finds nothing left. Nothing happens as long as there
 * is nobody whom a letter can reach.
 */
export const remind = async (
  house: House,
  regionId: string,
  load: (tx: Tx) => Promise<Reminded>,
): Promise<void> => {
  await act(
    { ...house, regionId, actor: theSystem },
    {
      action: 'letter/remind',
      load,
      decide: (reminded) => ok(reminded),
      save: async (tx, { reminders, besides }, at) => {
        for (const one of reminders) await enqueue(tx, { ...one, regionId, at });
        await besides?.(tx, at);
      },
      tell: ({ reminders, told }) => (reminders.some(({ to }) => to.length > 0) ? told : null),
    },
  );
};

/** The letters of these kinds that were ever written: their kind, what they are about, and to whom. */
export const lettersWritten = (tx: Tx, kinds: readonly LetterKind[]) =>
  tx
    .select({ kind: letter.kind, about: letter.about, personId: letter.personId })
    .from(letter)
    .where(inArray(letter.kind, [...kinds]));
