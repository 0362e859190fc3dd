/**
 * Milliseconds of this thread's own time that some work takes: of three rounds the quickest, for a cold start and others
 * on the same machine only ever add to it.
 */
export const processorTime = (work: () => unknown): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const started = process.threadCpuUsage();
      work();
      return process.threadCpuUsage(started).user / 1000;
    }),
  );
