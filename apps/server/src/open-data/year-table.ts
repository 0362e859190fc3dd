import type { YearFigures } from '@inflytande/domain/feedback/year-figures';
import { csvLines } from '@inflytande/exchange/table/csv';
import type { RowOf } from '@inflytande/exchange/table/column';
import { shownCount } from '@inflytande/i18n/count-words';
import { open } from './tables.ts';

/** The columns of the figures by year. */
export const yearColumns = open({
  ar: 'number',
  upptagna: 'number',
  upptagna_tidigare: 'number',
  antal_foreningar: 'number',
  antal_enskilda: 'text',
  svar_i_tid: 'number',
  svar_for_sent: 'number',
  vantar: 'number',
  vantar_over_tiden: 'number',
  bedomt_lost: 'number',
  bedomt_delvis_lost: 'number',
  bedomt_inte_lost: 'number',
  bedomt_samre: 'number',
  losta_vid_arets_slut: 'number',
  vantar_vid_arets_slut: 'number',
  stilla_vid_arets_slut: 'number',
});

const rowOf = (one: YearFigures): RowOf<typeof yearColumns> => ({
  ar: one.year,
  upptagna: one.raised,
  upptagna_tidigare: one.raisedBefore,
  antal_foreningar: one.associations,
  antal_enskilda: shownCount(one.individuals),
  svar_i_tid: one.answers['in-time'],
  svar_for_sent: one.answers.late,
  vantar: one.answers.waiting,
  vantar_over_tiden: one.answers.overdue,
  bedomt_lost: one.verdicts.solved,
  bedomt_delvis_lost: one.verdicts.partly,
  bedomt_inte_lost: one.verdicts.not,
  bedomt_samre: one.verdicts.worse,
  losta_vid_arets_slut: one.atEnd.solved,
  vantar_vid_arets_slut: one.atEnd.unanswered,
  stilla_vid_arets_slut: one.stalled,
});

/** The file of the figures by year (B2–B4, B6). */
export const yearFile = { name: 'ar_for_ar.csv', type: 'text/csv; charset=utf-8' } as const;

/** What stands in it. */
export const writtenYears = (years: readonly YearFigures[]): string =>
  csvLines(yearColumns, years.map(rowOf), { channel: 'public', delimiter: ',', head: true });
