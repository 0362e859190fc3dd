import { beforeAll, describe, expect, it } from 'vitest';
import { hearingPlan, planHearing } from '../testing/hearings.ts';
import { refusalOf } from '../testing/test-app.ts';
import { testApp, type TestApp } from '../testing/test-app.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});

const get = (id: string) => server.as('public').event.get.query({ id });

describe('E1 a hearing', () => {
  it('is planned by its coordinator and read by everybody, without the link', async () => {
    const id = await planHearing(server);
    const { link, ...told } = hearingPlan();
    const read = await get(id);
    expect(read).toMatchObject({ ...told, status: 'planned', kind: 'hearing', year: 2026 });
    expect(JSON.stringify([read, await server.as('public').event.list.query({})])).not.toContain(link);
    expect(await server.as('coordinator').event.review.query({ id })).toMatchObject({ link });
  });

  it('has the seven kinds of groups that were invited in 2019', async () => {
    const { invited } = await get('hearing-2019');
    expect(new Set(invited.map(({ kind }) => kind)).size).toBe(7);
  });

  it('is changed and called off with a reason that stands in the log', async () => {
    const id = await planHearing(server);
    const { event } = server.as('coordinator');
    expect(
      await refusalOf(event.change.mutate({ id, reason: '', ...hearingPlan({ places: 9 }) })),
    ).toMatchObject({
      code: 'event/reason-missing',
      path: 'reason',
    });
    await event.change.mutate({ id, reason: 'Mindre sal', ...hearingPlan({ places: 9 }) });
    expect((await get(id)).places).toBe(9);
    await event.cancel.mutate({ id, reason: 'Sjukdom' });
    expect((await get(id)).status).toBe('cancelled');
    const { rows } = await server.database.pool.query(
      'select action, reason from domain_event where subject_id = $1 order by id',
      [id],
    );
    expect(rows).toEqual([
      { action: 'event/plan', reason: null },
      { action: 'event/change', reason: 'Mindre sal' },
      { action: 'event/cancel', reason: 'Sjukdom' },
    ]);
  });

  it('47 came in 2021, a total; once the split is known it is corrected with a reason', async () => {
    expect((await get('hearing-2021')).attendance).toMatchObject({ total: 47, splitUnknown: true });
    const stated = { total: 47, onSite: 30, remote: null };
    const { event } = server.as('coordinator');
    expect(await refusalOf(event.recordAttendance.mutate({ id: 'hearing-2021', stated }))).toMatchObject({
      code: 'event/reason-missing',
    });
    await event.recordAttendance.mutate({ id: 'hearing-2021', stated, reason: 'Listan hittades' });
    expect((await get('hearing-2021')).attendance).toEqual({
      total: 47,
      onSite: 30,
      remote: 17,
      splitUnknown: false,
      findings: [],
    });
  });

  it('is nobody’s to change but its own board’s', async () => {
    const id = await planHearing(server);
    for (const role of ['moderator', 'administrator', 'reader', 'public'] as const)
      expect(await refusalOf(server.as(role).event.cancel.mutate({ id, reason: 'x' }))).toMatchObject({
        code: 'access/not-allowed',
      });
  });
});
