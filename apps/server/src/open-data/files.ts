import { csvLines } from '@inflytande/exchange/table/csv';
import type { OpenPoint } from '../feedback/open-point.store.ts';
import { openTableNames, openTables, type OpenTableName } from './tables.ts';

/** A file of open data: written point by point, so that neither memory nor the database ever holds all of it. */
export type OpenFile = {
  readonly name: string;
  readonly type: string;
  readonly head: string;
  readonly piece: (points: readonly OpenPoint[], isFirst: boolean) => string;
  readonly tail: string;
};

const csv = (name: OpenTableName): OpenFile => {
  const { columns, rowsOf } = openTables[name];
  const how = { channel: 'public', delimiter: ',' } as const;
  return {
    name: `${name}.csv`,
    type: 'text/csv; charset=utf-8',
    head: csvLines(columns, [], { ...how, head: true }),
    piece: (points) => csvLines(columns, points.flatMap(rowsOf), { ...how, head: false }),
    tail: '',
  };
};

/** A row under the point that it is about need not name it. */
const withoutPoint = ({ synpunkt_id: _point, ...row }: Readonly<Record<string, unknown>>) => row;

const asJson = (point: OpenPoint): string => {
  const [own] = openTables.synpunkter.rowsOf(point);
  const parts = openTableNames
    .filter((name) => name !== 'synpunkter')
    .map((name) => [name, openTables[name].rowsOf(point).map(withoutPoint)]);
  return JSON.stringify({ ...own, ...Object.fromEntries(parts) });
};

const json: OpenFile = {
  name: 'synpunkter.json',
  type: 'application/json; charset=utf-8',
  head: '{"synpunkter":[\n',
  piece: (points, isFirst) =>
    `${isFirst || points.length === 0 ? '' : ',\n'}${points.map(asJson).join(',\n')}`,
  tail: '\n]}\n',
};

/** Every file of the open data that is written point by point. */
export const openFiles: readonly OpenFile[] = [json, ...openTableNames.map(csv)];
