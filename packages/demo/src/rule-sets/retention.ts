import { plainDate } from '@inflytande/domain/kernel/plain-date';
import type { Setting } from '@inflytande/domain/kernel/setting';
import type { Retention, RetentionRule } from '@inflytande/domain/records/retention';

const rule = (informationClass: string, retention: Retention, decisionReference: string): RetentionRule => ({
  informationClass,
  retention,
  decisionReference,
  from: plainDate('2019-01-01'),
});

const kept = { kind: 'kept' } as const;
const accounts = 'Lag (2018:597) om kommunal bokföring och redovisning, 3 kap.';

/**
 * A plan to begin from (P5): what shows what was decided and said is kept, vouchers seven years, what rests on consent
 * goes with it. A region decides its own plan before anything is disposed of; until then nothing of this is decided.
 */
export const proposedRetention: Setting<readonly RetentionRule[]> = {
  value: [
    rule('council-minutes', kept, 'Förslag, regionen beslutar'),
    rule('decision', kept, 'Förslag, regionen beslutar'),
    rule('statement', kept, 'Förslag, regionen beslutar'),
    rule('grant-case', kept, 'Förslag, regionen beslutar'),
    rule('fee-voucher', { kind: 'disposed-after', years: 7 }, accounts),
    rule('payment-voucher', { kind: 'disposed-after', years: 7 }, accounts),
    rule('pool-entry', { kind: 'disposed-at-once' }, 'R2, när samtycket upphör'),
  ],
  source: 'OPR; arkivlagen (1990:782), lag (2018:597) om kommunal bokföring och redovisning',
  from: plainDate('2019-01-01'),
  isDefault: true,
  toConfirm: true,
};
