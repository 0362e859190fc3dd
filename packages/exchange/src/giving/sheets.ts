import { ok, refuse } from '@inflytande/domain/kernel/result';
import { textCell } from '../table/cell-kinds.ts';
import { orEmpty, type CellKind, type RowOf } from '../table/column.ts';
import { writeCsv } from '../table/csv.ts';
import { printGrid } from '../table/grid.ts';
import { sheetOf, xlsxBytes } from '../table/xlsx.ts';
import type { GivingGrant } from './grant.ts';
import type { GivingPackage } from './package.ts';

/** Kronor as other countries' machines read them: a point before the decimals. */
const kronor: CellKind<number> = {
  read: (raw) => (/^\d+(\.\d{1,2})?$/.test(raw) ? ok(Number(raw)) : refuse('cell/not-kronor', { raw })),
  print: String,
  mayBeEmpty: false,
  keptAs: 'number',
};
const text = textCell();
const open = <T>(title: string, kind: CellKind<T>) => ({ title, privacy: 'public' as const, kind });

/** The standard's own titles, in the order of its template; ours are the ones that we fill. */
export const givingColumns = {
  id: open('Identifier', text),
  title: open('Title', text),
  description: open('Description', text),
  currency: open('Currency', text),
  amountAppliedFor: open('Amount Applied For', orEmpty(kronor)),
  amountAwarded: open('Amount Awarded', kronor),
  amountDisbursed: open('Amount Disbursed', kronor),
  awardDate: open('Award Date', text),
  plannedStart: open('Planned Dates:Start Date', orEmpty(text)),
  plannedEnd: open('Planned Dates:End Date', orEmpty(text)),
  recipientId: open('Recipient Org:Identifier', text),
  recipientName: open('Recipient Org:Name', text),
  areaName: open('Beneficiary Location:Name', text),
  areaCountry: open('Beneficiary Location:Country Code', text),
  funderId: open('Funding Org:Identifier', text),
  funderName: open('Funding Org:Name', text),
  locationScope: open('Location Scope', text),
  programmeCode: open('Grant Programme:Code', text),
  programmeTitle: open('Grant Programme:Title', text),
  fromOpenCall: open('From An Open Call?', text),
  dateModified: open('Last Modified', text),
};

const rowOf = (grant: GivingGrant): RowOf<typeof givingColumns> => {
  const [recipient] = grant.recipientOrganization;
  const [funder] = grant.fundingOrganization;
  const [area] = grant.beneficiaryLocation;
  const [programme] = grant.grantProgramme;
  return {
    ...grant,
    amountAppliedFor: grant.amountAppliedFor ?? null,
    plannedStart: grant.plannedDates?.[0].startDate ?? null,
    plannedEnd: grant.plannedDates?.[0].endDate ?? null,
    recipientId: recipient.id,
    recipientName: recipient.name,
    areaName: area.name,
    areaCountry: area.countryCode,
    funderId: funder.id,
    funderName: funder.name,
    programmeCode: programme.code,
    programmeTitle: programme.title,
  };
};

/** The grants of a package as CSV with commas; a CSV file has no place for what the package says of itself. */
export const givingCsv = ({ grants }: GivingPackage): Uint8Array<ArrayBuffer> =>
  writeCsv(givingColumns, grants.map(rowOf), { channel: 'public', delimiter: ',' });

const metaOf = (file: GivingPackage): [string, string][] => [
  ['Version', file.version],
  ['Title', file.title],
  ['Issued', file.issued],
  ['Identifier', file.identifier],
  ['Publisher:Name', file.publisher.name],
  ...(file.publisher.website === undefined
    ? []
    : [['Publisher:Website', file.publisher.website] satisfies [string, string]]),
  ['Publisher:Identifier', file.publisher.identifier],
  ['Modified', file.modified],
  ['License', file.license],
];

/** A package as XLSX: the sheets `grants` and `Meta` that the standard names. Dates are texts. */
export const givingXlsx = (file: GivingPackage): Promise<Uint8Array<ArrayBuffer>> =>
  xlsxBytes([
    sheetOf('grants', printGrid(givingColumns, file.grants.map(rowOf), 'public')),
    sheetOf('Meta', { columns: [], grid: metaOf(file) }),
  ]);
