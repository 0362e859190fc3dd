// Run by outbox-crash.test.ts as a process of its own that is killed: the server as far as letters are concerned.
// With `once` it carries what there is and ends by itself.
import { readConfig } from '../config.ts';
import { openDatabase } from '../database/connect.ts';
import { openMail } from '../mail/mail.ts';
import { keepCarrying, openOutbox } from '../mail/outbox.ts';

const config = readConfig(process.env);
const database = await openDatabase({ url: config.databaseUrl, dataDir: config.dataDir });
const mail = openMail(config);
const house = { config, database, mail, now: () => Date.now() };
if (process.argv[2] === 'once') {
  await openOutbox(house, [config.regionId]).carryAll();
  await database.close();
} else await keepCarrying(house, [config.regionId]);
