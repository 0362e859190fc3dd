import { Connection, type Target, type Wire } from './connection.ts';
import type { Job } from './jobs.ts';
import { cpuOf, cpuOfPostgres } from './processes.ts';

export type Side = {
  readonly target: Target;
  readonly pid: number;
  readonly request: (job: Job, n: number) => Wire;
};

/** Medians of the rounds. CPU is in milliseconds per request: the server's own, and PostgreSQL's for it. */
export type Figures = {
  readonly perSecond: number;
  readonly cpu: number;
  readonly cpuOfPostgres: number;
  /** Median time of an answer at one connection, in milliseconds. */
  readonly p50: number;
};

export type Plan = {
  readonly connections: number;
  readonly rounds: number;
  /** Length of a round, and of the warming up before the first, in milliseconds. */
  readonly round: number;
  readonly warmUp: number;
  /** Requests at one connection. */
  readonly alone: number;
  /** A process of the PostgreSQL that both use. */
  readonly backend: number;
};

/** The value that this share of the values lies below: 0.95 is the time that 95 of 100 answers keep. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);

let asked = 0;

/** Every connection asks, waits and asks again until the time is over. Answers with how many were answered. */
const load = async (connections: readonly Connection[], next: () => Wire, ms: number): Promise<number> => {
  const until = performance.now() + ms;
  let answered = 0;
  await Promise.all(
    connections.map(async (connection) => {
      while (performance.now() < until) {
        await connection.send(next());
        answered += 1;
      }
    }),
  );
  return answered;
};

type Open = { readonly side: Side; readonly connections: readonly Connection[] };

const measureRound = async ({ side, connections }: Open, job: Job, plan: Plan) => {
  const [cpu, postgres, began] = [cpuOf(side.pid), cpuOfPostgres(plan.backend), performance.now()];
  const answered = await load(connections, () => side.request(job, (asked += 1)), plan.round);
  const seconds = (performance.now() - began) / 1000;
  return {
    perSecond: answered / seconds,
    cpu: (cpuOf(side.pid) - cpu) / answered,
    cpuOfPostgres: (cpuOfPostgres(plan.backend) - postgres) / answered,
  };
};

const measureAlone = async ({ side, connections }: Open, job: Job, plan: Plan): Promise<number> => {
  const [connection] = connections;
  const times: number[] = [];
  if (connection === undefined) return Number.NaN;
  for (let n = 0; n < plan.alone; n += 1) {
    const request = side.request(job, n);
    const began = performance.now();
    await connection.send(request);
    times.push(performance.now() - began);
  }
  return median(times);
};

/** Measures one job on both sides in turn: ours, floor, ours, floor, … */
export const measure = async <Name extends string>(
  job: Job,
  sides: Readonly<Record<Name, Side>>,
  plan: Plan,
): Promise<Record<Name, Figures>> => {
  const open = Object.entries<Side>(sides).map(([name, side]) => ({
    name,
    side,
    connections: Array.from({ length: plan.connections }, () => new Connection(side.target.port)),
    rounds: [] as Awaited<ReturnType<typeof measureRound>>[],
  }));
  for (const { side, connections } of open)
    await load(connections, () => side.request(job, (asked += 1)), plan.warmUp);
  for (let round = 0; round < plan.rounds; round += 1)
    for (const each of open) each.rounds.push(await measureRound(each, job, plan));

  const figures: Partial<Record<string, Figures>> = {};
  for (const each of open) {
    figures[each.name] = {
      perSecond: median(each.rounds.map(({ perSecond }) => perSecond)),
      cpu: median(each.rounds.map(({ cpu }) => cpu)),
      cpuOfPostgres: median(each.rounds.map((round) => round.cpuOfPostgres)),
      p50: await measureAlone(each, job, plan),
    };
    for (const connection of each.connections) connection.close();
  }
  return figures as Record<Name, Figures>;
};
