import type { CycleStep } from '@inflytande/domain/feedback/cycle-life';
import { sendCall } from './consultations.ts';
import type { TestApp } from './test-app.ts';

const year = 2026;

/** Takes away the round of 2026, as if nobody had planned it. */
export const noCycle = async ({ database }: TestApp): Promise<number> => {
  for (const table of ['cycle_step', 'section_text', 'edition', 'cycle'])
    await database.pool.query(`delete from ${table} where region_id = 'dalarna' and year = $1`, [year]);
  return year;
};

/** The straight way through a round, each step with the record that it points to (B8). */
const way = ['pre-meeting', 'hearing', 'call-for-views', 'compilation', 'sign-off'] as const;

/** A round of 2026 that stands at a step, however it stood before. */
export const cycleAt = async (
  server: TestApp,
  step: CycleStep,
  bodyId = 'net-dalarnas-natverk',
): Promise<number> => {
  await noCycle(server);
  const { cycle } = server.as('coordinator');
  await cycle.plan.mutate({ year, bodyId });
  const passed = way.slice(0, way.findIndex((each) => each === step) + 1);
  for (const each of passed)
    await cycle.enterStep.mutate({
      year,
      step: each,
      recordId: each === 'call-for-views' ? await sendCall(server, year) : `påhittat underlag för ${each}`,
    });
  return year;
};
