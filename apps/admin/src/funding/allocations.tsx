import type { Allocation } from '@inflytande/domain/funding/county-report';
import { m } from '@inflytande/i18n/messages';
import { formatMoney } from '../format.ts';
import { SourceList } from '../source-list.tsx';

const Parts = ({ parts }: { parts: Allocation['subAmounts'] }) => (
  <ul className="small">
    {parts.map((part) => (
      <li key={`${part.activity} ${part.amount}`}>
        {formatMoney(part.amount)} {part.activity}
      </li>
    ))}
  </ul>
);

/** What the money went to, line by line in the report's order, with the sum that we count ourselves. */
export const Allocations = ({ allocations, sum }: { allocations: readonly Allocation[]; sum: number }) =>
  allocations.length === 0 ? (
    <p className="soft">{m.admin_allocations_none()}</p>
  ) : (
    <ol className="records amounts" lang="sv">
      {allocations.map((allocation, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a line of a frozen report has no other name
        <li key={index} className="split">
          <div>
            <p>
              <strong>{allocation.purpose ?? m.admin_purpose_missing()}</strong>
            </p>
            {allocation.activity === null ? null : <p>{allocation.activity}</p>}
            {allocation.subAmounts.length === 0 ? null : <Parts parts={allocation.subAmounts} />}
            <SourceList sources={allocation.sources} />
          </div>
          <p className="split-end amount">{formatMoney(allocation.amount)}</p>
        </li>
      ))}
      <li className="split">
        <strong>{m.admin_sum()}</strong>
        <strong className="split-end amount">{formatMoney(sum)}</strong>
      </li>
    </ol>
  );
