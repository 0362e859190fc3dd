import type { Setting } from '../kernel/setting.ts';
import type { InformationClass, Retention } from './retention.ts';

type Proposal = Setting<Retention>;

const from = '2019-01-01';
const proposed = (value: Retention, source = 'OPR'): Proposal => ({
  value,
  source,
  from,
  isDefault: true,
  toConfirm: true,
});

const kept = { kind: 'kept' } as const;
const after = (years: number): Retention => ({ kind: 'disposed-after', years });
const atOnce = { kind: 'disposed-at-once' } as const;
const accounts = 'Lag (2018:597) om kommunal bokföring och redovisning, 3 kap.';

/**
 * A plan to begin from (P5): what shows what was decided and said is kept, vouchers seven years, what rests on consent
 * goes with it, who has no task any more after two years. Proposals only: nothing goes by them, the region decides (○).
 */
export const proposedRetention: Readonly<Record<InformationClass, Proposal>> = {
  account: proposed(after(2)),
  consent: proposed(after(2)),
  consultation: proposed(kept),
  'council-minutes': proposed(kept),
  'county-report': proposed(kept),
  decision: proposed(kept),
  'declined-statement': proposed(after(5)),
  'event-log': proposed(kept),
  'fee-voucher': proposed(after(7), accounts),
  'grant-case': proposed(kept),
  'handed-in-document': proposed(after(10)),
  letter: proposed(after(2)),
  'payment-voucher': proposed(after(7), accounts),
  person: proposed(after(2)),
  'pool-entry': proposed(atOnce, 'R2'),
  register: proposed(kept),
  role: proposed(after(2)),
  session: proposed(atOnce),
  'sign-up': proposed(atOnce, 'E1'),
  statement: proposed(kept),
  'unsubmitted-draft': proposed(after(1)),
};
