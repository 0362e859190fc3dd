import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Alert } from '@inflytande/ui/alert';
import { formatDifference, formatMoney } from '../format.ts';

type Listed = RouterOutputs['countyReport']['list'];

/** The national sum, never without the deviations that it hides (F22). */
export const NationalLine = ({ national, reports }: Pick<Listed, 'national' | 'reports'>) => {
  const gaps = reports.map(({ difference }) => difference).filter((difference) => difference !== 0);
  const below = gaps.filter((gap) => gap < 0);
  const above = gaps.filter((gap) => gap > 0);
  const remaining = reports.map((report) => report.remaining ?? 0).filter((amount) => amount > 0);
  const total = (some: readonly number[]) => some.reduce((all, gap) => all + gap, 0);
  return (
    <Alert tone={gaps.length === 0 ? 'success' : 'warning'}>
      <h2>{m.admin_national_title()}</h2>
      <p>
        {m.admin_national_sum({
          sum: formatMoney(national.sum),
          entitlement: formatMoney(national.entitlement),
        })}{' '}
        {gaps.length === 0
          ? m.admin_national_even()
          : m.admin_national_hides({ difference: formatDifference(national.difference), count: gaps.length })}
      </p>
      {gaps.length === 0 ? null : (
        <ul>
          <li>{m.admin_national_below({ count: below.length, amount: formatDifference(total(below)) })}</li>
          <li>{m.admin_national_above({ count: above.length, amount: formatDifference(total(above)) })}</li>
          {remaining.length === 0 ? null : (
            <li>
              {m.admin_national_remaining({ count: remaining.length, amount: formatMoney(total(remaining)) })}
            </li>
          )}
        </ul>
      )}
    </Alert>
  );
};
