/* oxlint-disable jsx-a11y/no-interactive-element-to-noninteractive-role -- a table laid out as cards keeps its roles only if they are written out */
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { formatDifference, formatMoney } from '../format.ts';
import { patterns } from '../paths.ts';
import { findingSentence } from './finding-sentence.ts';
import { SeverityTag } from './severity-tag.tsx';
import { worstOf } from './worst.ts';

type CountyRow = RouterOutputs['countyReport']['list']['reports'][number];

const Worst = ({ row }: { row: CountyRow }) => {
  const worst = worstOf(row.findings);
  return worst === null ? null : (
    <div className="worst">
      <SeverityTag severity={worst.severity} />
      <span>{findingSentence(worst)}</span>
    </div>
  );
};

type Figure = { readonly title: () => string; readonly cell: (row: CountyRow) => ReactNode };

const figures: readonly Figure[] = [
  { title: m.admin_entitlement, cell: (row) => formatMoney(row.entitlement) },
  { title: m.admin_reported, cell: (row) => formatMoney(row.sum) },
  { title: m.admin_remaining, cell: (row) => (row.remaining === null ? '–' : formatMoney(row.remaining)) },
  { title: m.admin_difference, cell: (row) => formatDifference(row.difference) },
];

/**
 * The counties with their sums and what weighs most. On a phone every row becomes a card; the roles are written
 * out because a table that is laid out otherwise loses its own.
 */
export const CountyRows = ({ rows, year }: { rows: readonly CountyRow[]; year: string | undefined }) => (
  <table className="table county-table" role="table">
    <caption>{m.admin_county_table()}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">
          {m.admin_county()}
        </th>
        {figures.map(({ title }) => (
          <th key={title()} scope="col" role="columnheader" className="number">
            {title()}
          </th>
        ))}
        <th scope="col" role="columnheader">
          {m.admin_worst_finding()}
        </th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      {rows.map((row) => (
        <tr key={row.countyCode} role="row">
          <th scope="row" role="rowheader">
            <Link to={patterns.countyReport} params={{ code: row.countyCode }} search={{ ar: year }}>
              {row.countyName}
            </Link>
          </th>
          {figures.map(({ title, cell }) => (
            <td key={title()} role="cell" className="number" data-label={title()}>
              {cell(row)}
            </td>
          ))}
          <td role="cell">
            <Worst row={row} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
