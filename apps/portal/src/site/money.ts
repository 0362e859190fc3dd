import { tongueOf } from '@inflytande/i18n/written-date';
import type { Language } from '../paths.ts';

/** An amount in öre as people write it: `12 500 kr`; öre only where there are any. */
export const writtenMoney = (language: Language, ore: number): string => {
  const digits = ore % 100 === 0 ? 0 : 2;
  const format = new Intl.NumberFormat(tongueOf(language), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${format.format(ore / 100)} ${language === 'en' ? 'SEK' : 'kr'}`;
};
