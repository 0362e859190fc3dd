import type { Job } from './jobs.ts';
import type { Figures } from './measure.ts';

export type Result = { readonly job: Job; readonly ours: Figures; readonly floor: Figures };

const columns: readonly (readonly [string, (result: Result) => string])[] = [
  ['job', ({ job }) => job.name],
  ['ours/s', ({ ours }) => ours.perSecond.toFixed(0)],
  ['floor/s', ({ floor }) => floor.perSecond.toFixed(0)],
  ['ratio', ({ ours, floor }) => (ours.perSecond / floor.perSecond).toFixed(2)],
  ['target', ({ job }) => job.target.toFixed(2)],
  ['CPU ms ours+pg', ({ ours }) => `${ours.cpu.toFixed(2)} + ${ours.cpuOfPostgres.toFixed(2)}`],
  ['floor+pg', ({ floor }) => `${floor.cpu.toFixed(2)} + ${floor.cpuOfPostgres.toFixed(2)}`],
  ['p50 ours', ({ ours }) => `${ours.p50.toFixed(1)} ms`],
  ['floor', ({ floor }) => `${floor.p50.toFixed(1)} ms`],
  ['at most', ({ job }) => `${job.p50} ms`],
  ['reached', ({ job, ours, floor }) => reached(job, ours, floor)],
];

const reached = (job: Job, ours: Figures, floor: Figures) => {
  const missed = [
    ...(ours.perSecond < job.target * floor.perSecond ? ['ratio'] : []),
    ...(ours.p50 > job.p50 ? ['p50'] : []),
  ];
  return missed.length === 0 ? 'yes' : `no: ${missed.join(', ')}`;
};

/** The results as a Markdown table, aligned to be read in a terminal too. */
export const table = (results: readonly Result[]): string => {
  const lines = [
    columns.map(([title]) => title),
    ...results.map((each) => columns.map(([, cell]) => cell(each))),
  ];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const written = lines.map(
    (line) => `| ${line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [written[0], rule, ...written.slice(1)].join('\n');
};
