/** When tests take place: 2026-09-07 08:00 in Stockholm, in milliseconds since 1970. */
export const moment = Date.UTC(2026, 8, 7, 6, 0, 0);
