import { bodyKinds } from '@inflytande/domain/councils/body';
import { rulesOn } from '@inflytande/domain/councils/rules-of-procedure';
import { vacatedSeats } from '@inflytande/domain/councils/vacancies';
import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import * as v from 'valibot';
import { read } from '../read.ts';
import { appointmentsOf, namesShown } from './appointment.store.ts';
import { adoptedRules, defaultRules } from './rules-of-procedure.store.ts';
import { found } from '../refusal.ts';
import { may, router } from '../trpc.ts';
import {
  findBody,
  listBodies,
  listBodiesWithSeatFor,
  listMembers,
  listMemberships,
  listReportingLines,
  listSeats,
} from './body.store.ts';

/** Rows that belong together by a key, in the order they came. */
const gathered = <Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key) => [...Map.groupBy(rows, keyOf)];

export const bodyRouter = router({
  list: may('body/read')
    .input(v.object({ kind: v.optional(v.picklist(bodyKinds)) }))
    .query(({ ctx, input }) => read(ctx, (tx) => listBodies(tx, input.kind))),

  get: may('body/read')
    .input(v.object({ id: v.string() }))
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const { authorityId, ...body } = found(await findBody(tx, input.id), 'body/not-found');
        const seats = await listSeats(tx, body.id);
        const members = await listMembers(tx, body.id);
        const on = stockholmDate(ctx.now());
        const appointments = await appointmentsOf(tx, body.id);
        const bodyRules = await adoptedRules(tx, body.id);
        const rules = rulesOn({ bodyRules, defaults: await defaultRules(tx, on) }, body.id, on);
        return {
          body,
          /** Which authority answers for it: everybody may know. */
          ownerId: authorityId,
          seats: seats.map(({ seat, organisation }) => ({ ...seat, organisation })),
          /** Where somebody sat and nobody sits now (C10); of other seats it is not known. */
          vacated: vacatedSeats(
            { bodies: [body], seats: seats.map(({ seat }) => seat), appointments },
            on,
          ).map(({ seatId, since }) => ({ seatId, since })),
          /** Who sits there and has said yes to being named (C11). */
          named: await namesShown(tx, body.id, on),
          members: gathered(members, ({ year }) => year).map(([year, rows]) => ({
            year,
            organisations: rows.map(({ id, name }) => ({ id, name })),
          })),
          reporting: await listReportingLines(tx, body.id),
          /** Who may propose items for its agenda (C5); nobody, where it is not at work. */
          mayPropose: body.status === 'active' ? rules.value.mayPropose : [],
          rules: {
            /** What applies today. */
            value: rules.value,
            /** Which of its own versions that is; null where it has adopted none that applies yet (C5). */
            versionId: bodyRules.find(({ version }) => version === rules)?.id ?? null,
            /** All that it ever adopted, the latest first. */
            versions: bodyRules
              .toReversed()
              .toSorted((one, other) => other.version.from.localeCompare(one.version.from))
              .map(({ id, adoptedOn, version: { from, source, value } }) => ({
                id,
                adoptedOn,
                from,
                source,
                value,
              })),
          },
        };
      }),
    ),

  /** Where an organisation sits and what it was a member of, with years. */
  listByOrganisation: may('body/read')
    .input(v.object({ organisationId: v.string() }))
    .query(({ ctx, input }) =>
      read(ctx, async (tx) => {
        const seats = await listBodiesWithSeatFor(tx, input.organisationId);
        const memberships = await listMemberships(tx, input.organisationId);
        return {
          seats: seats.map(({ id, name, kind }) => ({ id, name, kind })),
          memberships: gathered(memberships, ({ id }) => id).flatMap(([, rows]) =>
            rows
              .slice(0, 1)
              .map(({ id, name, kind }) => ({ id, name, kind, years: rows.map(({ year }) => year) })),
          ),
        };
      }),
    ),

  reportingLines: may('body/read').query(({ ctx }) => read(ctx, (tx) => listReportingLines(tx, undefined))),
});
