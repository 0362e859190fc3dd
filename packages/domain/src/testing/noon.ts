import { startOfDay } from '../kernel/deadline.ts';
import { plainDate } from '../kernel/plain-date.ts';

/** The instant twelve hours into a Swedish day, in milliseconds. */
export const noon = (date: string): number => startOfDay(plainDate(date)) + 12 * 3_600_000;
