import { shownWaitingSince } from '@inflytande/domain/feedback/clocks';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Table, type Column } from '@inflytande/ui/table';
import { Link } from '@tanstack/react-router';
import { formatDate, formatYears } from '../format.ts';
import { useAuthorityNames } from '../organisations/authority-names.ts';
import { patterns } from '../paths.ts';
import { useWide } from '../wide.ts';
import { PointStatusTag } from './point-status.tsx';

export type PointRow = RouterOutputs['point']['list']['rows'][number];

const Title = ({ row }: { row: PointRow }) => (
  <>
    <Link to={patterns.point} params={{ id: row.id }}>
      {row.title}
    </Link>
    <span className="under">{row.themeName}</span>
  </>
);

const waiting = (row: PointRow) => {
  const since = shownWaitingSince(row);
  return since === null ? null : formatDate(since);
};

/** Points as a table where there is room, else as cards with the same facts. */
export const PointRows = ({ rows }: { rows: readonly PointRow[] }) => {
  const names = useAuthorityNames();
  const wide = useWide();
  if (wide) {
    const columns: Column<PointRow>[] = [
      { key: 'title', title: m.admin_point(), cell: (row) => <Title row={row} /> },
      { key: 'principal', title: m.admin_who_should_answer(), cell: (row) => names(row.principalIds) },
      { key: 'years', title: m.admin_years_raised(), cell: (row) => formatYears(row.years) },
      { key: 'status', title: m.admin_status(), cell: (row) => <PointStatusTag status={row.status} /> },
      { key: 'waiting', title: m.admin_waiting_since(), cell: (row) => waiting(row) ?? '–' },
    ];
    return (
      <Table
        caption={m.admin_nav_points()}
        hideCaption
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
      />
    );
  }
  return (
    <ul className="records">
      {rows.map((row) => (
        <li key={row.id}>
          <h2>
            <Link to={patterns.point} params={{ id: row.id }}>
              {row.title}
            </Link>
          </h2>
          <p className="soft small">
            {row.themeName} · {names(row.principalIds)}
          </p>
          <p className="row">
            <PointStatusTag status={row.status} />
            <span className="small">{formatYears(row.years)}</span>
            {waiting(row) === null ? null : (
              <span className="small">{m.admin_waiting_since_date({ date: waiting(row) ?? '' })}</span>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
};
