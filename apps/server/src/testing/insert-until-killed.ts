// Run by embedded.test.ts as a process of its own that is killed: inserts one row after the other and prints
// each id once it is acknowledged. Written at once: what waits in this process to be written dies with it.
import { writeSync } from 'node:fs';
import { openDatabase } from '../database/connect.ts';

const [dataDir = '', from = '0'] = process.argv.slice(2);
const database = await openDatabase({ url: null, dataDir });
await database.pool.query('create table if not exists kept (id int primary key, words text not null)');
for (let id = Number(from); ; id += 1) {
  await database.pool.query('insert into kept values ($1, $2)', [id, 'bemötande '.repeat(20)]);
  writeSync(1, `${id}\n`);
}
