import { createHash, createHmac, randomUUIDv7 } from 'node:crypto';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import pg from 'pg';
import * as sql from './floor-sql.ts';

// The floor: what a careful programmer writes by hand for these five jobs and nothing else. No sign-in, no access
// rules, no row-level security, no schemas; the same answers from the same tables.

const { DATABASE_URL, PORT, HOST, SECRET = '', REGION } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 20 });
// Where something went wrong the database goes first; what went wrong is what is told.
pool.on('error', () => {});
const app = new Hono();

app.get('/healthz', (c) => c.text('ok'));

app.get('/point', async (c) => {
  const { rows } = await pool.query({ name: 'point', text: sql.point, values: [REGION, c.req.query('id')] });
  return rows[0] === undefined ? c.notFound() : c.json(rows[0].found);
});

type ListRow = { id: string; registeredAt?: Date; total?: number };

/** A page and where the next one begins. */
const pageOf = (found: ListRow[]) => {
  const total = found[0]?.total ?? 0;
  const rows = found.slice(0, 25);
  const last = found.length > 25 ? rows.at(-1) : undefined;
  const next =
    last === undefined
      ? null
      : Buffer.from(JSON.stringify([last.registeredAt?.toISOString(), last.id])).toString('base64url');
  for (const row of rows) {
    delete row.registeredAt;
    delete row.total;
  }
  return { rows, next, total };
};

app.get('/points', async (c) => {
  const values = [REGION, Number(c.req.query('year')), c.req.query('status')];
  return c.json(pageOf((await pool.query<ListRow>({ name: 'list', text: sql.list, values })).rows));
});

// Without a name, so that PostgreSQL plans for the word at hand.
app.get('/search', async (c) => {
  return c.json(pageOf((await pool.query<ListRow>(sql.search, [REGION, c.req.query('query')])).rows));
});

const identities = new Set(['own-name', 'name-not-published', 'anonymous']);

app.post('/statements', async (c) => {
  const { clientKey, text, identity, authorName, themeId } = await c.req.json<Record<string, string>>();
  const said = text?.trim() ?? '';
  const isValid =
    /^[\w-]{16,64}$/.test(clientKey ?? '') &&
    said.length > 0 &&
    said.length <= 5000 &&
    identities.has(identity ?? '') &&
    (identity === 'anonymous' || (authorName ?? '') !== '');
  if (!isValid) return c.json({ problem: 'statement/unreadable' }, 422);
  const receipt = createHmac('sha256', SECRET)
    .update(clientKey ?? '')
    .digest('hex')
    .slice(0, 12);
  const digest = createHash('sha256').update(receipt).digest('base64url');
  const id = randomUUIDv7();
  const kind = identity === 'own-name' ? 'association' : 'individual';
  const at = new Date();
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query({
      name: 'statement',
      text: sql.insertStatement,
      values: [REGION, id, themeId, said, kind, authorName, identity, at, clientKey, digest],
    });
    await client.query({ name: 'event', text: sql.insertEvent, values: [REGION, at, id] });
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
  return c.json({ receipt });
});

type ThemeRow = { byYear: Record<string, number> | null };

app.get('/themes', async (c) => {
  const { rows } = await pool.query<ThemeRow>({ name: 'themes', text: sql.themes, values: [REGION] });
  const years = new Set(rows.flatMap(({ byYear }) => Object.keys(byYear ?? {}).map(Number)));
  return c.json({ years: [...years].toSorted((a, b) => a - b), themes: rows });
});

serve({ fetch: app.fetch, port: Number(PORT), hostname: HOST ?? '127.0.0.1' });
process.once('SIGTERM', () => process.exit(0));
