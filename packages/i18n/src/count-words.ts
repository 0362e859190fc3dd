import { fewestShown, type ShownCount } from '@inflytande/domain/kernel/suppression';
import { m } from './paraglide/messages.js';

/** A count of people as it may be shown (R2, B6). */
export const shownCount = (shown: ShownCount): string =>
  ({
    count: (count: number) => String(count),
    few: () => m.open_few({ count: fewestShown }),
    withheld: () => m.figures_withheld(),
  })[shown.kind](shown.kind === 'count' ? shown.count : 0);
