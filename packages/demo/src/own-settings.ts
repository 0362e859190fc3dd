import type { InformationClass, Retention } from '@inflytande/domain/records/retention';
import type { OwnSetting } from '@inflytande/domain/settings';

const plan = 'Påhittat beslut RS 2026/17, plan för bevarande och gallring';

const disposed = (informationClass: InformationClass, value: Retention): OwnSetting => ({
  id: `setting-retention-${informationClass}`,
  key: `retention/${informationClass}`,
  value,
  source: plan,
  from: '2026-02-01',
  isDefault: false,
  reason: 'Första planen för systemet',
});

const after = (years: number): Retention => ({ kind: 'disposed-after', years });

/** What the demo county has decided on, invented so that disposal has decisions to go by. */
export const ownSettings: readonly OwnSetting[] = [
  disposed('consent', after(2)),
  disposed('declined-statement', after(5)),
  disposed('unsubmitted-draft', after(1)),
  disposed('person', after(2)),
  disposed('pool-entry', { kind: 'disposed-at-once' }),
  disposed('role', after(2)),
  disposed('session', { kind: 'disposed-at-once' }),
  disposed('sign-up', { kind: 'disposed-at-once' }),
  {
    id: 'setting-contact',
    key: 'region/contact',
    value: { email: 'inflytande@dalarna.example', phone: null, postalAddress: null },
    source: 'Påhittat beslut RS 2026/21',
    from: '2026-02-01',
    isDefault: false,
    reason: 'En brevlåda för frågor om portalen',
  },
];
