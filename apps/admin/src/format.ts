import { stockholmDate, type PlainDate } from '@inflytande/domain/kernel/plain-date';
import { writtenYears } from '@inflytande/i18n/cycle-words';
import { m } from '@inflytande/i18n/messages';
import { getLocale } from '@inflytande/i18n/runtime';
import { writtenDate, writtenMoment } from '@inflytande/i18n/written-date';

/** An imprecise date (K2) in words: `2019`, `november 2019` or `12 november 2019`. */
export const formatDate = (date: string): string => writtenDate(getLocale(), date);

/** Today in Sweden, as `YYYY-MM-DD`. */
export const today = (): PlainDate => stockholmDate(Date.now());

/** A moment, in milliseconds since 1970 or as ISO text, as day and time in Sweden. */
export const formatMoment = (moment: number | string): string =>
  writtenMoment(getLocale(), new Date(moment).getTime());

/** Öre as kronor: `12 500 kr`, with öre only where there are any (K1). */
export const formatMoney = (ore: number): string =>
  m.admin_money({
    amount: new Intl.NumberFormat('sv-SE', {
      minimumFractionDigits: ore % 100 === 0 ? 0 : 2,
      maximumFractionDigits: 2,
    }).format(ore / 100),
  });

/** Öre as kronor with its sign, so that more and less are seen without colour. */
export const formatDifference = (ore: number): string =>
  ore > 0 ? `+${formatMoney(ore)}` : formatMoney(ore);

/** A whole number with thin spaces. */
export const formatCount = (count: number): string => new Intl.NumberFormat('sv-SE').format(count);

/** Years as people say them (B9), or that none is known. */
export const formatYears = (raised: readonly number[]): string =>
  raised.length === 0 ? m.admin_years_none() : writtenYears(raised);
