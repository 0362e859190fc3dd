import type { RulesOfProcedure } from '@inflytande/domain/councils/rules-of-procedure';
import { plainDate } from '@inflytande/domain/kernel/plain-date';
import type { Setting } from '@inflytande/domain/kernel/setting';

/** What applies to a council that has adopted no rules of its own (C5). No source fixes any of it. */
export const defaultRulesOfProcedure: Setting<RulesOfProcedure> = {
  value: {
    meetingsPerYear: 4,
    noticeDays: 14,
    documentDays: 7,
    quorum: { count: { kind: 'none' }, chairRequired: false },
    termMonths: 24,
    mostTerms: null,
    minutesDays: 14,
    adjusters: 1,
    mayPropose: ['member', 'organisation'],
  },
  source: 'Produktens egna standardvärden; källorna anger inga',
  from: plainDate('2018-01-01'),
  isDefault: true,
};
