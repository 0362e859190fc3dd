import type { ReactNode } from 'react';

export type GridCell = {
  readonly count: number;
  readonly href: string | null;
  /** What a reader hears, e.g. ”3 synpunkter 2019”. */
  readonly label: string;
};

type MarkGridProps = {
  readonly caption: ReactNode;
  readonly corner: string;
  readonly columns: readonly { readonly key: string; readonly title: ReactNode }[];
  readonly rows: readonly {
    readonly key: string;
    readonly title: ReactNode;
    readonly cells: readonly GridCell[];
  }[];
  /** The sign for nothing, and what it is called. */
  readonly nothing: { readonly sign: string; readonly label: string };
};

const Dot = ({ share }: { share: number }) => (
  <svg viewBox="0 0 26 26" aria-hidden="true" focusable="false">
    <circle className="mark-disc" cx="13" cy="13" r={Math.round((3 + 9.5 * Math.sqrt(share)) * 10) / 10} />
  </svg>
);

/** Rows × columns as a picture that is a table: the dot's area follows the number beside it. */
export const MarkGrid = ({ caption, corner, columns, rows, nothing }: MarkGridProps) => {
  const most = Math.max(1, ...rows.flatMap((row) => row.cells.map((cell) => cell.count)));
  return (
    <table className="mark-grid">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map((column) => (
            <th key={column.key} scope="col">
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.title}</th>
            {row.cells.map((cell, index) => (
              <td key={columns[index]?.key}>
                {cell.count === 0 ? (
                  <span className="nothing">
                    <span aria-hidden="true">{nothing.sign}</span>
                    <span className="hidden-visually">{nothing.label}</span>
                  </span>
                ) : (
                  <Filled cell={cell} share={cell.count / most} />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Filled = ({ cell, share }: { cell: GridCell; share: number }) =>
  cell.href === null ? (
    <span>
      <Dot share={share} />
      {cell.count}
    </span>
  ) : (
    <a href={cell.href} aria-label={cell.label}>
      <Dot share={share} />
      {cell.count}
    </a>
  );
