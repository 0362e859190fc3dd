import * as v from 'valibot';
import { findPersonalData } from '../kernel/personal-data.ts';
import { addDays, PlainDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { stepTo } from '../kernel/step.ts';
import { awarenessWeek, type AwarenessWeek } from './awareness-week.ts';
import { ClockTime, eventForms } from './event.ts';

export const programmeItemStatuses = ['submitted', 'asked', 'published', 'declined', 'withdrawn'] as const;
export type ProgrammeItemStatus = (typeof programmeItemStatuses)[number];
export const programmeDecisions = ['publish', 'ask', 'decline'] as const;
export type ProgrammeDecision = (typeof programmeDecisions)[number];
type ProgrammeAction = ProgrammeDecision | 'revise' | 'withdraw';

/**
 * What may be done with an item of the week in each status, and the status after it (E1, E3). What is published stays
 * so until its association withdraws it; what it says anew is looked at anew.
 */
export const programmeItemSteps = {
  submitted: {
    publish: 'published',
    ask: 'asked',
    decline: 'declined',
    revise: 'submitted',
    withdraw: 'withdrawn',
  },
  asked: { publish: 'published', decline: 'declined', revise: 'submitted', withdraw: 'withdrawn' },
  published: { revise: 'submitted', withdraw: 'withdrawn' },
  declined: {},
  withdrawn: {},
} as const satisfies Record<ProgrammeItemStatus, Partial<Record<ProgrammeAction, ProgrammeItemStatus>>>;

const words = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most, 'programme/too-long'));

/** What an association says of its item: what, when, where, for whom, and whom to ask (E1). */
export const ProgrammeWords = v.object({
  title: v.pipe(words(150), v.minLength(1, 'programme/title-missing')),
  text: words(2000),
  day: v.pipe(
    v.string(),
    v.check((day) => v.is(PlainDate, day), 'programme/day-unreadable'),
    PlainDate,
  ),
  starts: v.pipe(
    v.string(),
    v.trim(),
    v.check((time) => v.is(ClockTime, time), 'programme/time-unreadable'),
  ),
  /** Empty: not said. */
  ends: v.pipe(
    v.string(),
    v.trim(),
    v.check((time) => time === '' || v.is(ClockTime, time), 'programme/time-unreadable'),
  ),
  form: v.picklist(eventForms, 'programme/form-missing'),
  /** The room, or how one comes along digitally. */
  place: v.pipe(words(300), v.minLength(1, 'programme/place-missing')),
  audience: words(200),
  /** Name, telephone or address; published only where that was agreed to (Z1). Empty: nobody. */
  contact: words(200),
  contactShown: v.boolean(),
});
export type ProgrammeWords = v.InferOutput<typeof ProgrammeWords>;

/** An item that an association has submitted for the awareness week of a year (E1, E3). */
export const ProgrammeItem = v.object({
  id: v.string(),
  year: v.pipe(v.number(), v.integer()),
  organisationId: v.string(),
  ...ProgrammeWords.entries,
  status: v.picklist(programmeItemStatuses),
  /** What staff ask, or why they declined; null: nothing. */
  word: v.nullable(v.string()),
  submittedOn: PlainDate,
});
export type ProgrammeItem = v.InferOutput<typeof ProgrammeItem>;

export type ProgrammeItemProblem = Problem<
  | 'programme/title-missing'
  | 'programme/too-long'
  | 'programme/day-unreadable'
  | 'programme/time-unreadable'
  | 'programme/form-missing'
  | 'programme/place-missing'
  | 'programme/day-outside-week'
  | 'programme/ends-before-it-starts'
  | 'programme/personal-number'
  | 'programme/week-over'
  | 'programme/not-in-this-status'
  | 'programme/reason-missing'
>;

/** The awareness week that comes next, or that is now (E3). */
export const nextAwarenessWeek = (on: PlainDate): AwarenessWeek => {
  const year = Number(on.slice(0, 4));
  const own = awarenessWeek(year, []);
  return own.until >= on ? own : awarenessWeek(year + 1, []);
};

/** The days of a week, from Monday on. */
export const daysOf = ({ from }: Pick<AwarenessWeek, 'from'>): readonly PlainDate[] =>
  Array.from({ length: 7 }, (_, index) => addDays(from, index));

const wordsProblem = (item: ProgrammeWords, year: number): ProgrammeItemProblem | null => {
  const { from, until } = awarenessWeek(year, []);
  if (item.day < from || item.day > until)
    return { code: 'programme/day-outside-week', path: 'day', data: { from, until } };
  if (item.ends !== '' && item.ends <= item.starts)
    return { code: 'programme/ends-before-it-starts', path: 'ends' };
  const field = (['title', 'text', 'place', 'audience', 'contact'] as const).find((one) =>
    findPersonalData(item[one]).some(({ kind }) => kind === 'personal-number'),
  );
  return field === undefined ? null : { code: 'programme/personal-number', path: field };
};

/**
 * An association submits an item for the week of a year (E1, E3). Refuses a week that is over, a day outside it, an end
 * that is not after the start, and a personal number.
 */
export const submitProgrammeItem = (
  command: ProgrammeWords & Pick<ProgrammeItem, 'id' | 'year' | 'organisationId'>,
  on: PlainDate,
): Result<ProgrammeItem, ProgrammeItemProblem> => {
  if (awarenessWeek(command.year, []).until < on) return refuse('programme/week-over');
  const problem = wordsProblem(command, command.year);
  return problem === null
    ? ok({ ...command, status: 'submitted', word: null, submittedOn: on })
    : { ok: false, problem };
};

const says = (item: ProgrammeWords, said: ProgrammeWords): boolean =>
  (Object.keys(ProgrammeWords.entries) as (keyof ProgrammeWords)[]).every((key) => item[key] === said[key]);

/**
 * The association says it anew; staff look at it again. The same words, while nobody has looked, are the same item.
 * Refuses what `submitProgrammeItem` refuses, and the status.
 */
export const reviseProgrammeItem = (
  item: ProgrammeItem,
  said: ProgrammeWords,
  on: PlainDate,
): Result<ProgrammeItem, ProgrammeItemProblem> => {
  const { id, year, organisationId, status } = item;
  const next = stepTo(programmeItemSteps, { status, action: 'revise' }, 'programme/not-in-this-status');
  if (!next.ok) return next;
  if (status === 'submitted' && says(item, said)) return ok(item);
  return submitProgrammeItem({ ...said, id, year, organisationId }, on);
};

/** The association takes it out of the programme. */
export const withdrawProgrammeItem = (item: ProgrammeItem): Result<ProgrammeItem, ProgrammeItemProblem> => {
  const { status } = item;
  const next = stepTo(programmeItemSteps, { status, action: 'withdraw' }, 'programme/not-in-this-status');
  return next.ok ? ok({ ...item, status: next.value }) : next;
};

/** Staff publish it, ask about it or decline it; the last two with a word to the association, never without (E1). */
export const decideProgrammeItem = (
  item: ProgrammeItem,
  { decision, word }: { readonly decision: ProgrammeDecision; readonly word: string },
): Result<ProgrammeItem, ProgrammeItemProblem> => {
  const asked: { status: ProgrammeItemStatus; action: ProgrammeAction } = {
    status: item.status,
    action: decision,
  };
  const next = stepTo(programmeItemSteps, asked, 'programme/not-in-this-status');
  if (!next.ok) return next;
  if (decision === 'publish') return ok({ ...item, status: next.value, word: null });
  return word.trim() === ''
    ? refuse('programme/reason-missing', undefined, 'word')
    : ok({ ...item, status: next.value, word: word.trim() });
};

/** Whom the public may ask; null where that was not agreed to (Z1). */
export const publicContact = ({
  contact,
  contactShown,
}: Pick<ProgrammeWords, 'contact' | 'contactShown'>): string | null =>
  contactShown && contact !== '' ? contact : null;
