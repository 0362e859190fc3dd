import * as v from 'valibot';
import { agreementFields } from '../kernel/agreement.ts';
import { Money } from '../kernel/money.ts';
import { addDays, daysBetween, PlainDate } from '../kernel/plain-date.ts';
import { byCodeUnit } from '../kernel/swedish-order.ts';

const Id = v.pipe(v.string(), v.minLength(1));

/** Something to remember so many days before a day: a report, a payment, the end of the agreement. */
const Reminder = v.object({
  id: Id,
  what: v.picklist(['follow-up', 'payment', 'report', 'renewal']),
  on: PlainDate,
  daysBefore: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(366)),
});

const partnershipFields = v.object({
  ...agreementFields,
  /** Öre by year of the agreement. A year without a line is not stated, never 0 kr. */
  amounts: v.array(
    v.object({ year: v.pipe(v.number(), v.integer()), amount: v.pipe(Money, v.minValue(0 as Money)) }),
  ),
  reminders: v.array(Reminder),
});

type Fields = v.InferOutput<typeof partnershipFields>;

const yearOf = (date: PlainDate): number => Number(date.slice(0, 4));

const amountsFit = ({ period, amounts }: Fields): boolean =>
  new Set(amounts.map(({ year }) => year)).size === amounts.length &&
  amounts.every(
    ({ year }) => year >= yearOf(period.from) && (period.until === null || year <= yearOf(period.until)),
  );

/**
 * A partnership with the non-profit sector (IOP, F25): an agreement with yearly amounts and reminders. Years are within
 * its period, and each once.
 */
export const Partnership = v.pipe(partnershipFields, v.check(amountsFit));
export type Partnership = v.InferOutput<typeof Partnership>;

/** What it gives in a year with its supplements, in öre; null where no line states it. */
export const partnershipAmount = (
  partnership: Partnership,
  supplements: readonly Partnership[],
  year: number,
): Money | null => {
  const own = [partnership, ...supplements.filter(({ parentId }) => parentId === partnership.id)];
  const stated = own.flatMap(({ amounts }) => amounts.filter((line) => line.year === year));
  return stated.length === 0 ? null : (stated.reduce((sum, { amount }) => sum + amount, 0) as Money);
};

export type DueReminder = {
  readonly partnershipId: string;
  readonly reminderId: string;
  readonly what: Partnership['reminders'][number]['what'];
  readonly on: PlainDate;
  /** Days until the day itself; negative when it has passed. */
  readonly daysLeft: number;
};

/** What is to be remembered on a day and not dealt with yet, soonest first, ties by id (F25). */
export const dueReminders = (
  partnerships: readonly Partnership[],
  doneReminderIds: readonly string[],
  day: PlainDate,
): readonly DueReminder[] =>
  partnerships
    .flatMap(({ id, reminders }) =>
      reminders
        .filter((one) => !doneReminderIds.includes(one.id) && addDays(one.on, -one.daysBefore) <= day)
        .map(({ id: reminderId, what, on }) => ({
          partnershipId: id,
          reminderId,
          what,
          on,
          daysLeft: daysBetween(day, on),
        })),
    )
    .toSorted((a, b) => byCodeUnit(a.on, b.on) || byCodeUnit(a.reminderId, b.reminderId));
