import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { serve } from '@hono/node-server';
import { createApp } from './app.ts';
import { openAuth } from './auth/auth.ts';
import { readSecret } from './auth/secret.ts';
import { tidySessions } from './auth/session.store.ts';
import { ConfigError, readConfig, type Config } from './config.ts';
import { nationalRegionId, type Services } from './context.ts';
import { CannotOpen } from './database/cannot-open.ts';
import { openDatabase } from './database/connect.ts';
import { migrate } from './database/migrate.ts';
import { openEventBus } from './live/event-bus.ts';
import { log } from './log.ts';
import { openMail } from './mail/mail.ts';
import { keepCarrying } from './mail/outbox.ts';
import { demoSpaces, loadSpaces, secondSpace } from './load-demo.ts';
import { findRegion } from './organisations/region.store.ts';
import { read } from './read.ts';
import { keepTime } from './keep-time.ts';
import { keepSealing } from './seal-logs.ts';

/** How long a stop waits for answers under way, in milliseconds. */
const patience = 5000;

const hour = 3_600_000;

const say = (line: string) => process.stdout.write(`${line}\n`);

const ensureDemo = async (services: Services) => {
  const { database, config } = services;
  if (!config.demoData || (await read({ database, regionId: config.regionId }, findRegion)) !== undefined)
    return;
  await loadSpaces(services, [...demoSpaces, secondSpace], (done, of) => {
    process.stdout.write(`\rLaddar demolänet: ${done} av ${of} delar${done === of ? '\n' : ''}`);
  });
};

const greet = (config: Config) => {
  const address = config.publicUrl ?? `http://${config.host}:${config.port}`;
  say(
    `\nInflytande är igång.\n\n  Portalen (alla):       ${address}/\n  Admin (handläggare):   ${address}/admin/\n`,
  );
  for (const [host, regionId] of config.regionHosts)
    say(`  Region ${regionId}:       http://${host}:${config.port}/`);
  if (config.demoSignIn)
    say('  Logga in i admin: välj en av de påhittade personerna. Inget lösenord behövs i demonstrationen.\n');
  say('  Avsluta med Ctrl+C.');
};

const start = async () => {
  const config = readConfig(process.env);
  const secret = await readSecret(config);
  const database = await openDatabase({ url: config.databaseUrl, dataDir: config.dataDir });
  await migrate(database);
  const house = { config, secret, database, mail: openMail(config), now: () => Date.now() };
  const services: Services = { ...house, bus: await openEventBus(database), authFor: openAuth(house) };
  await ensureDemo(services);
  const app = await createApp(services);
  const server = serve({ fetch: app.fetch, port: config.port, hostname: config.host });
  await once(server, 'listening').catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  const regionIds = [config.regionId, ...config.regionHosts.values()];
  const stopCarrying = await keepCarrying(services, regionIds);
  const stopTime = keepTime(services, regionIds);
  const stopSealing = keepSealing(services, [...regionIds, nationalRegionId]);
  greet(config);

  const tidying = setInterval(() => {
    tidySessions(database, services.now()).catch((error: unknown) => log.error('tidying', {}, error));
  }, hour);

  // Answers what has been asked, then closes the database, so that the folder is free.
  const stop = async () => {
    const closed = once(server, 'close');
    server.close();
    if ('closeIdleConnections' in server) server.closeIdleConnections();
    clearInterval(tidying);
    await stopCarrying();
    await services.mail.close();
    await services.bus.close();
    await Promise.race([closed, setTimeout(patience, undefined, { ref: false })]);
    if ('closeAllConnections' in server) server.closeAllConnections();
    await stopTime();
    await stopSealing();
    await database.close();
  };
  const stopOnce = () => void stop();
  process.once('SIGINT', stopOnce);
  process.once('SIGTERM', stopOnce);
};

/** What went wrong is a sentence for the operator where we foresaw it, else all there is to know. */
const explain = (error: unknown): string => {
  if (error instanceof ConfigError || error instanceof CannotOpen) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return 'Porten används redan av ett annat program. Stoppa det, eller välj en annan port med PORT.';
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};

await start().catch((error: unknown) => {
  process.stderr.write(`Inflytande kunde inte starta.\n${explain(error)}\n`);
  process.exitCode = 1;
});
