import { ConfigError, readConfig } from '../config.ts';
import { nationalRegionId } from '../context.ts';
import { CannotOpen } from '../database/cannot-open.ts';
import { openDatabase, type Database } from '../database/connect.ts';
import { read } from '../read.ts';
import { checkSeals, type SealCheck } from '../records/event-seal.store.ts';
import { shown, unreadable, type Command } from './command.ts';

const help = [
  'Så här används kommandot: pnpm -s inflytande verify-log [--json]',
  '',
  'Räknar om varje sigill över händelseloggen, region för region, och säger om något har ändrats eller tagits bort.',
  'Databasen är den som inställningarna DATABASE_URL eller DATA_DIR pekar på. Den inbäddade databasen kan bara öppnas',
  'av en i taget: stoppa servern först.',
  'Skriv upp den sista kontrollsumman någon annanstans. Då syns det också om slutet av loggen klipps av.',
  '',
  '  --json   skriv svaret som ett JSON-dokument och inget annat',
  '',
  'Slutkoder: 0 allt stämmer, 1 något stämmer inte, 2 databasen går inte att öppna.',
  '',
].join('\n');

type Checked = SealCheck & { readonly region: string };

const line = ({ region, seals, events, unsealed, digest, broken }: Checked): string =>
  broken === null
    ? `${region}: ${events} händelser under ${seals} sigill stämmer, ${unsealed} väntar på sigill. Kontrollsumma ${digest ?? 'saknas'}.`
    : `${region}: sigill ${broken} stämmer inte. Något har ändrats eller tagits bort.`;

/** Closes the database afterwards, whatever comes. */
const checkAll = async (database: Database, regions: readonly string[]): Promise<readonly Checked[]> => {
  try {
    const checked: Checked[] = [];
    for (const region of regions)
      checked.push({ region, ...(await read({ database, regionId: region }, checkSeals)) });
    return checked;
  } finally {
    await database.close();
  }
};

/** Recomputes the seals over the event log of every region (Z3, decision 0014). */
export const verifyLog: Command = {
  help,
  run: async (args, environment) => {
    if (args.some((arg) => arg !== '--json')) return unreadable('Kommandot tar bara --json.');
    try {
      const { databaseUrl, dataDir, regionId, regionHosts } = readConfig(environment);
      const database = await openDatabase({ url: databaseUrl, dataDir });
      const regions = [regionId, ...regionHosts.values(), nationalRegionId];
      const checked = await checkAll(database, regions);
      const isWhole = checked.every(({ broken }) => broken === null);
      const out = args.includes('--json')
        ? `${JSON.stringify(checked, null, 2)}\n`
        : checked.map((each) => `${line(each)}\n`).join('');
      return shown(isWhole ? 0 : 1, out);
    } catch (error) {
      if (error instanceof ConfigError || error instanceof CannotOpen) return unreadable(error.message);
      throw error;
    }
  },
};
