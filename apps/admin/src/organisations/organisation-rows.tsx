import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Table, type Column } from '@inflytande/ui/table';
import { Link } from '@tanstack/react-router';
import { patterns } from '../paths.ts';
import { useWide } from '../wide.ts';
import { whereWord } from './where.ts';
import { categoryWords, organisationStatusWords } from '@inflytande/i18n/organisation-words';

type OrganisationRow = RouterOutputs['organisation']['list']['rows'][number];

const Name = ({ row }: { row: OrganisationRow }) => (
  <>
    <Link to={patterns.organisation} params={{ id: row.id }}>
      {row.name}
    </Link>
    {row.abbreviations.length === 0 ? null : <span className="under">{row.abbreviations.join(', ')}</span>}
  </>
);

/** Organisations as a table where there is room, else as cards with the same facts. */
export const OrganisationRows = ({ rows }: { rows: readonly OrganisationRow[] }) => {
  if (useWide()) {
    const columns: Column<OrganisationRow>[] = [
      { key: 'name', title: m.admin_name(), cell: (row) => <Name row={row} /> },
      { key: 'category', title: m.admin_category(), cell: (row) => categoryWords[row.category]() },
      { key: 'where', title: m.admin_where(), cell: whereWord },
      { key: 'status', title: m.admin_status(), cell: (row) => organisationStatusWords[row.status]() },
    ];
    return (
      <Table
        caption={m.admin_nav_organisations()}
        hideCaption
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
      />
    );
  }
  return (
    <ul className="records tight">
      {rows.map((row) => (
        <li key={row.id}>
          <p>
            <Name row={row} />
          </p>
          <p className="soft small">
            {[categoryWords[row.category](), whereWord(row), organisationStatusWords[row.status]()].join(
              ' · ',
            )}
          </p>
        </li>
      ))}
    </ul>
  );
};
