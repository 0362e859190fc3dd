import { plainDate } from '@inflytande/domain/kernel/plain-date';
import type { Setting } from '@inflytande/domain/kernel/setting';
import type { InformationClass, Retention, RetentionRule } from '@inflytande/domain/records/retention';

const rule = (
  informationClass: InformationClass,
  retention: Retention,
  decisionReference: string,
): RetentionRule => ({
  informationClass,
  retention,
  decisionReference,
  from: plainDate('2019-01-01'),
});

const kept = { kind: 'kept' } as const;
const after = (years: number): Retention => ({ kind: 'disposed-after', years });
const proposal = 'Förslag, regionen beslutar';
const accounts = 'Lag (2018:597) om kommunal bokföring och redovisning, 3 kap.';

/**
 * A plan to begin from (P5): what shows what was decided and said is kept, vouchers seven years, what rests on consent
 * goes with it, who has no task any more after two years. A region decides its own plan before anything is disposed of; until then nothing of this is decided.
 */
export const proposedRetention: Setting<readonly RetentionRule[]> = {
  value: [
    rule('council-minutes', kept, proposal),
    rule('decision', kept, proposal),
    rule('statement', kept, proposal),
    rule('grant-case', kept, proposal),
    rule('fee-voucher', after(7), accounts),
    rule('payment-voucher', after(7), accounts),
    rule('register', kept, proposal),
    rule('county-report', kept, proposal),
    rule('event-log', kept, proposal),
    rule('declined-statement', after(5), proposal),
    rule('handed-in-document', after(10), proposal),
    rule('person', after(2), proposal),
    rule('role', after(2), proposal),
    rule('consent', after(2), proposal),
    rule('account', after(2), proposal),
    rule('session', { kind: 'disposed-at-once' }, proposal),
    rule('pool-entry', { kind: 'disposed-at-once' }, 'R2, när samtycket upphör'),
  ],
  source: 'OPR; arkivlagen (1990:782), lag (2018:597) om kommunal bokföring och redovisning',
  from: plainDate('2019-01-01'),
  isDefault: true,
  toConfirm: true,
};
