/** The host is gone, shutting down, starting, or has lost its role as primary (25006). */
const lostCodes = new Set([
  '25006',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08001',
  '08003',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
const lostMessages = /^Connection terminated|^timeout expired|not queryable/;

/** Whether an error (or its cause: Drizzle wraps them) says that the connection is of no more use. */
export const isLost = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const { code, cause } = error as NodeJS.ErrnoException;
  return (code !== undefined && lostCodes.has(code)) || lostMessages.test(error.message) || isLost(cause);
};
