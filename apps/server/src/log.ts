/** Facts of a log line. Never person data, never content (Z1). */
type Facts = Readonly<Record<string, string | number | boolean>>;

const write = (level: 'info' | 'error', message: string, facts: Facts) =>
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, message, ...facts })}\n`);

/** One JSON object a line, on standard error. */
export const log = {
  info: (message: string, facts: Facts = {}) => write('info', message, facts),
  /** What went wrong and where. A failed query is logged by its cause: its own message carries the values. */
  error: (message: string, facts: Facts, error: unknown) => {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    write('error', message, {
      ...facts,
      error: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
    });
  },
};
