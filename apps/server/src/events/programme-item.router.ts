import { mayDo, openingsOf } from '@inflytande/domain/access';
import { awarenessWeek } from '@inflytande/domain/events/awareness-week';
import {
  decideProgrammeItem,
  nextAwarenessWeek,
  programmeDecisions,
  ProgrammeWords,
  publicContact,
  reviseProgrammeItem,
  submitProgrammeItem,
  withdrawProgrammeItem,
  type ProgrammeItem,
} from '@inflytande/domain/events/programme-item';
import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { ok } from '@inflytande/domain/kernel/result';
import * as v from 'valibot';
import { act } from '../act.ts';
import { findAssociation, recordOf as recordOfAssociation } from '../association.ts';
import { tellAssociations } from '../mail/tell-associations.ts';
import { read } from '../read.ts';
import { accepted, found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import {
  insertItem,
  itemOf,
  listItemsOf,
  listItemsOfYear,
  listPublished,
  lockItem,
  recordOf,
  saveItem,
} from './programme-item.store.ts';

const Year = v.optional(v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100)));

/** The week that is asked for, else the next one (E3). */
const weekOf = (year: number | undefined, at: number) => {
  const { findings: _findings, ...week } =
    year === undefined ? nextAwarenessWeek(stockholmDate(at)) : awarenessWeek(year, []);
  return week;
};

const subjectOf = ({ id, year, organisationId }: ProgrammeItem) => ({
  subject: { kind: 'programme-item', id },
  data: { year, organisationId },
});

const letterKinds = {
  publish: 'programme-item-published',
  ask: 'programme-item-asked',
  decline: 'programme-item-declined',
} as const;

export const programmeItemRouter = router({
  /** The programme of the awareness week, as everybody sees it (E1, E3). */
  programme: may('programme-item/read')
    .input(v.object({ year: Year }))
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const week = weekOf(input.year, ctx.now());
        const rows = await listPublished(tx, week.year);
        return {
          week,
          isOver: week.until < stockholmDate(ctx.now()),
          items: rows.map(({ contact, contactShown, ...item }) => ({
            ...item,
            contact: publicContact({ contact, contactShown }),
          })),
        };
      }),
    ),

  /** What an association has submitted, and the week that takes items now. */
  ours: may('programme-item/follow', 'list')
    .input(v.object({ organisationId: v.string() }))
    .query(({ ctx, input: { organisationId } }) =>
      read(ctx, async (tx) => {
        const association = found(await findAssociation(tx, organisationId), 'organisation/not-found');
        accepted(mayDo(ctx.actor.held, 'programme-item/follow', { record: { organisationId } }));
        return {
          association: { id: association.id, name: association.name },
          week: weekOf(undefined, ctx.now()),
          items: await listItemsOf(tx, organisationId),
        };
      }),
    ),

  /** An association submits an item for the next week (E1, E3). The same form sent again is one item. */
  submit: may('programme-item/submit')
    .input(
      v.object({ ...ProgrammeWords.entries, id: v.pipe(v.string(), v.uuid()), organisationId: v.string() }),
    )
    .mutation(async ({ ctx, input }) => {
      const { regionId } = ctx;
      await act(ctx, {
        action: 'programme-item/submit',
        load: async (tx) => ({
          association: found(await findAssociation(tx, input.organisationId), 'organisation/not-found'),
          before: await lockItem(tx, input.id),
        }),
        record: ({ association }) => recordOfAssociation(association),
        decide: ({ before }, at) => {
          if (before !== undefined) return ok(null);
          const { year } = weekOf(undefined, at);
          const submitted = submitProgrammeItem({ ...input, year }, stockholmDate(at));
          return submitted.ok ? ok(submitted.value) : submitted;
        },
        save: async (tx, item, at) => {
          if (item === null) return;
          await insertItem(tx, item, { regionId, submittedBy: ctx.actor.id, submittedAt: new Date(at) });
        },
        tell: (item) => (item === null ? null : subjectOf(item)),
      });
      return { id: input.id };
    }),

  /** The association says it anew; staff look at it again. The same words again are nothing new. */
  revise: may('programme-item/revise')
    .input(v.object({ ...ProgrammeWords.entries, id: v.string() }))
    .mutation(async ({ ctx, input: { id, ...said } }) => {
      await act(ctx, {
        action: 'programme-item/revise',
        load: async (tx) => itemOf(found(await lockItem(tx, id), 'programme-item/not-found')),
        record: ({ organisationId }) => ({ organisationId }),
        decide: (item, at) => {
          const revised = reviseProgrammeItem(item, said, stockholmDate(at));
          return revised.ok ? ok({ item: revised.value, repeated: revised.value === item }) : revised;
        },
        save: (tx, { item }) => saveItem(tx, item),
        tell: ({ item, repeated }) => (repeated ? null : subjectOf(item)),
      });
      return { id };
    }),

  /** The association takes it out of the programme. */
  withdraw: may('programme-item/withdraw')
    .input(v.object({ id: v.string() }))
    .mutation(async ({ ctx, input: { id } }) => {
      await act(ctx, {
        action: 'programme-item/withdraw',
        load: async (tx) => itemOf(found(await lockItem(tx, id), 'programme-item/not-found')),
        record: ({ organisationId }) => ({ organisationId }),
        decide: withdrawProgrammeItem,
        save: saveItem,
        tell: subjectOf,
      });
      return { id };
    }),

  /** Everything that staff see to in a year: what waits, what is asked about, what is published. */
  review: may('programme-item/review', 'list')
    .input(v.object({ year: Year }))
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const week = weekOf(input.year, ctx.now());
        const openings = openingsOf(ctx.actor.held, 'programme-item/review', { channel: 'list' });
        return listItemsOfYear(tx, openings, week.year);
      }),
    ),

  /** Staff publish it, ask about it or decline it; the association is told (E1). */
  decide: may('programme-item/decide')
    .input(
      v.object({
        id: v.string(),
        decision: v.picklist(programmeDecisions),
        word: v.pipe(v.string(), v.trim(), v.maxLength(1000, 'programme/too-long')),
      }),
    )
    .mutation(async ({ ctx, input: { id, ...command } }) => {
      const { regionId } = ctx;
      const { decision, word } = command;
      await act(ctx, {
        action: 'programme-item/decide',
        load: async (tx) => found(await lockItem(tx, id), 'programme-item/not-found'),
        record: recordOf,
        decide: (row) => decideProgrammeItem(itemOf(row), command),
        save: async (tx, item, at) => {
          await saveItem(tx, item);
          await tellAssociations(tx, {
            regionId,
            at,
            // It may be asked about and published more than once, each time in other words.
            about: `${id} ${at}`,
            kind: letterKinds[decision],
            associationIds: [item.organisationId],
            data: (ours) => ({ ...ours, title: item.title }),
          });
        },
        tell: (item) => ({
          ...subjectOf(item),
          ...(word === '' ? {} : { reason: word }),
          data: { decision },
        }),
      });
      return { id };
    }),
});
