import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Table, type Column } from '@inflytande/ui/table';
import { Link } from '@tanstack/react-router';
import { formatDifference, formatMoney } from '../format.ts';
import { patterns } from '../paths.ts';
import { useWide } from '../wide.ts';
import { findingSentence } from './finding-sentence.ts';
import { SeverityTag } from './severity-tag.tsx';
import { worstOf } from './worst.ts';

type CountyRow = RouterOutputs['countyReport']['list']['reports'][number];

const County = ({ row, year }: { row: CountyRow; year: string | undefined }) => (
  <Link to={patterns.countyReport} params={{ code: row.countyCode }} search={{ ar: year }}>
    {row.countyName}
  </Link>
);

const Worst = ({ row }: { row: CountyRow }) => {
  const worst = worstOf(row.findings);
  return worst === null ? null : (
    <div className="worst">
      <SeverityTag severity={worst.severity} />
      <span>{findingSentence(worst)}</span>
    </div>
  );
};

const remaining = (row: CountyRow) => (row.remaining === null ? '–' : formatMoney(row.remaining));

/** The counties with their sums and what weighs most: a table where there is room, else cards. */
export const CountyRows = ({ rows, year }: { rows: readonly CountyRow[]; year: string | undefined }) => {
  if (useWide()) {
    const columns: Column<CountyRow>[] = [
      { key: 'county', title: m.admin_county(), cell: (row) => <County row={row} year={year} /> },
      {
        key: 'entitled',
        title: m.admin_entitlement(),
        number: true,
        cell: (row) => formatMoney(row.entitlement),
      },
      { key: 'sum', title: m.admin_reported(), number: true, cell: (row) => formatMoney(row.sum) },
      { key: 'remaining', title: m.admin_remaining(), number: true, cell: remaining },
      {
        key: 'gap',
        title: m.admin_difference(),
        number: true,
        cell: (row) => formatDifference(row.difference),
      },
      { key: 'worst', title: m.admin_worst_finding(), cell: (row) => <Worst row={row} /> },
    ];
    return (
      <div className="county-table">
        <Table
          caption={m.admin_county_table()}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.countyCode}
        />
      </div>
    );
  }
  return (
    <ul className="records">
      {rows.map((row) => (
        <li key={row.countyCode}>
          <h3>
            <County row={row} year={year} />
          </h3>
          <p className="small">
            {m.admin_reported_of({ sum: formatMoney(row.sum), entitlement: formatMoney(row.entitlement) })}
            {row.remaining === null
              ? ''
              : ` · ${m.admin_remaining_of({ amount: formatMoney(row.remaining) })}`}
            {row.difference === 0
              ? ''
              : ` · ${m.admin_difference_of({ amount: formatDifference(row.difference) })}`}
          </p>
          <Worst row={row} />
        </li>
      ))}
    </ul>
  );
};
