import { bodies } from '@inflytande/demo/bodies';
import { memberships } from '@inflytande/demo/memberships';
import { reportingLines } from '@inflytande/demo/reporting-lines';
import { seats } from '@inflytande/demo/seats';
import { bodyKinds } from '@inflytande/domain/councils/body';
import { compareSwedish } from '@inflytande/domain/kernel/swedish-order';
import { beforeAll, describe, expect, it } from 'vitest';
import { refusalOf, testApp, type TestClient } from '../testing/test-app.ts';

let visitor: TestClient;
beforeAll(async () => {
  visitor = (await testApp()).as('public');
});

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).toSorted();

/** Organisations with a seat in a body, each once. */
const seated = (bodyId: string) =>
  new Set(
    seats.flatMap(({ bodyId: id, holder }) =>
      id === bodyId && holder.kind === 'organisation' ? [holder.organisationId] : [],
    ),
  );

describe('C2 bodies', () => {
  it('K7 all of them in Swedish order, with how many organisations sit there', async () => {
    const rows = await visitor.body.list.query({});
    expect(ids(rows)).toEqual(ids(bodies));
    const names = rows.map(({ name }) => name);
    expect(names).toEqual(names.toSorted(compareSwedish));
    for (const { id, organisationCount } of rows) expect(organisationCount).toBe(seated(id).size);
  });

  it.each(bodyKinds)('of kind %s', async (kind) => {
    expect(ids(await visitor.body.list.query({ kind }))).toEqual(
      ids(bodies.filter((body) => body.kind === kind)),
    );
  });

  it.each(bodies.map(({ id }) => id))('%s: its seats, members by year and lines', async (id) => {
    const got = await visitor.body.get.query({ id });
    expect(got.body).toEqual(bodies.find((body) => body.id === id));
    expect(ids(got.seats)).toEqual(ids(seats.filter(({ bodyId }) => bodyId === id)));
    for (const { holder, organisation } of got.seats)
      expect(organisation?.id ?? null).toBe(holder.kind === 'organisation' ? holder.organisationId : null);
    const members = memberships.filter(({ bodyId }) => bodyId === id);
    expect(
      got.members
        .flatMap(({ year, organisations }) => organisations.map((one) => `${year} ${one.id}`))
        .toSorted(),
    ).toEqual(members.map(({ year, organisationId }) => `${year} ${organisationId}`).toSorted());
    expect(ids(got.reporting)).toEqual(
      ids(reportingLines.filter(({ fromBodyId, toBodyId }) => fromBodyId === id || toBodyId === id)),
    );
  });

  it('that does not exist is not found', async () => {
    expect(await refusalOf(visitor.body.get.query({ id: 'no-such' }))).toEqual({ code: 'body/not-found' });
  });
});

describe('O4 where an organisation sits', () => {
  const everyone = [
    ...new Set([
      ...bodies.flatMap(({ id }) => [...seated(id)]),
      ...memberships.map((one) => one.organisationId),
    ]),
  ];

  it.each(everyone)('%s: its seats, and its memberships with years', async (organisationId) => {
    const got = await visitor.body.listByOrganisation.query({ organisationId });
    expect(ids(got.seats)).toEqual(ids(bodies.filter(({ id }) => seated(id).has(organisationId))));
    const own = memberships.filter((one) => one.organisationId === organisationId);
    expect(
      got.memberships.flatMap(({ id, years }) => years.map((year) => `${id} ${year}`)).toSorted(),
    ).toEqual(own.map(({ bodyId, year }) => `${bodyId} ${year}`).toSorted());
  });

  it('all lines of reporting', async () => {
    expect(ids(await visitor.body.reportingLines.query())).toEqual(ids(reportingLines));
  });
});
