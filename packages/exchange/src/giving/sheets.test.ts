import readXlsxFile from 'read-excel-file/universal';
import { describe, expect, test } from 'vitest';
import { fromKronor } from '@inflytande/domain/kernel/money';
import { readCsv } from '../table/csv.ts';
import { grant, letThrough, valid } from '../testing/giving.ts';
import { givingColumns, givingCsv, givingXlsx } from './sheets.ts';

describe('F12 the same grants as sheets', () => {
  const file = valid(grant, {
    ...grant,
    grant: letThrough('8', { sums: { asked: fromKronor(0), paid: fromKronor(5) } }),
    title: '=8',
    planned: null,
  });

  test('CSV with the standard’s titles, points in amounts, and no formula', () => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(givingCsv(file));
    expect(text.split('\r\n')[0]).toBe(
      'Identifier,Title,Description,Currency,Amount Applied For,Amount Awarded,Amount Disbursed,Award Date,' +
        'Planned Dates:Start Date,Planned Dates:End Date,Recipient Org:Identifier,Recipient Org:Name,' +
        'Beneficiary Location:Name,Beneficiary Location:Country Code,Funding Org:Identifier,Funding Org:Name,' +
        'Location Scope,Grant Programme:Code,Grant Programme:Title,From An Open Call?,Last Modified',
    );
    expect(text).toContain(",'=8,");
    expect(text).toContain(',SEK,30000,20000.5,0,2026-03-12,2026-04,2026-12-31,SE-ON-802000-0009,');
    expect(readCsv(givingColumns, givingCsv(file))).toMatchObject({
      ok: true,
      rows: [{ amountAwarded: 20_000.5 }, { amountAppliedFor: null, amountDisbursed: 5, plannedStart: null }],
    });
  });

  test('XLSX with the sheets grants and Meta', async () => {
    const sheets = await readXlsxFile((await givingXlsx(file)).buffer);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['grants', 'Meta']);
    expect(sheets[0]?.data[1]?.slice(3, 8)).toEqual(['SEK', 30_000, 20_000.5, 0, '2026-03-12']);
    expect(sheets[1]?.data).toContainEqual(['Publisher:Identifier', 'SE-ON-232100-0180']);
    expect(sheets[1]?.data[0]).toEqual(['Version', '1.4']);
  });
});
