import { generate, type GeneratedRegion } from '@inflytande/demo/generate';
import { pointStanding } from '@inflytande/domain/feedback/standing';
import { spanOf, stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { sortKey } from '@inflytande/domain/kernel/swedish-order';
import type pg from 'pg';

type Sizes = NonNullable<Parameters<typeof generate>[0]>;
type Row = Readonly<Record<string, unknown>>;

/** What the data are filled through, and read: a connection to either engine. */
export type Client = Pick<pg.ClientBase, 'query'>;

/** Who the measured requests are signed in as. */
export const benchPerson = {
  id: 'person-prov',
  name: 'Prov Provsson',
  email: 'prov.provsson@inflytande.example',
  protection: 'none',
} as const;

const snake = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const noonOf = (imprecise: string) => `${spanOf(imprecise).from}T12:00:00Z`;

const rowsAtATime = 2000;

/** Inserts rows by their columns' names; PostgreSQL itself takes the values out of one JSON parameter. */
const insertAll = async (client: Client, table: string, rows: Iterable<Row>): Promise<number> => {
  let batch: Row[] = [];
  let columns = '';
  let inserted = 0;
  const flush = async () => {
    if (batch.length === 0) return;
    await client.query(
      `insert into public.${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::public.${table}, $1::jsonb)`,
      [JSON.stringify(batch)],
    );
    inserted += batch.length;
    batch = [];
  };
  for (const row of rows) {
    const entries = Object.entries(row).map(([name, value]) => [snake(name), value] as const);
    columns ||= entries.map(([name]) => `"${name}"`).join(', ');
    batch.push(Object.fromEntries(entries));
    if (batch.length === rowsAtATime) await flush();
  }
  await flush();
  return inserted;
};

/** The rows of one point: they come in the order of the points. */
const takerOf = <T extends { readonly pointId: string | null }>(rows: Iterable<T>) => {
  const iterator = rows[Symbol.iterator]();
  let next = iterator.next();
  return (pointId: string): T[] => {
    const taken: T[] = [];
    while (next.done !== true && next.value.pointId === pointId) {
      taken.push(next.value);
      next = iterator.next();
    }
    return taken;
  };
};

/** Points with the kept standing that the domain computes, as the server keeps it. */
function* pointsWithStanding({ cycles, points, statements, answers, verdicts }: GeneratedRegion) {
  const today = stockholmDate(Date.now());
  const held = [...cycles];
  const [statementsOf, answersOf, verdictsOf] = [takerOf(statements), takerOf(answers), takerOf(verdicts)];
  for (const point of points) {
    const said = statementsOf(point.id);
    const history = { point, statements: said, answers: answersOf(point.id), verdicts: verdictsOf(point.id) };
    const { status, years, firstRaised, waitingSince, waitingFor, stalledSince } = pointStanding(
      { ...history, cycles: held },
      today,
    );
    const registeredAt = noonOf(said[0]?.saidAt ?? String(point.sentAt));
    yield { ...point, registeredAt, status, years, firstRaised, waitingSince, waitingFor, stalledSince };
  }
}

function* withKeys(rows: Iterable<Row>, keys: Row): Iterable<Row> {
  for (const row of rows) yield { ...keys, ...row };
}
function* mapped<T>(rows: Iterable<T>, change: (row: T) => Row): Iterable<Row> {
  for (const row of rows) yield change(row);
}

const fillRegion = async (client: Client, made: GeneratedRegion): Promise<void> => {
  const { id: regionId, name, countyCode, authorityId } = made.region;
  const region = { regionId };
  const owned = { regionId, authorityId };
  const names = new Map(Array.from(made.organisations, (each) => [each.id, each.name]));
  const insert = (table: string, rows: Iterable<Row>, keys: Row = owned) =>
    insertAll(client, table, withKeys(rows, keys));

  await insert('region', [{ name, countyCode, authorityId, demo: true }], region);
  await insert('person', [{ ...benchPerson, sortKey: sortKey(benchPerson.name) }]);
  await insert(
    'role_grant',
    [
      {
        id: 'grant-prov',
        personId: benchPerson.id,
        role: 'moderator',
        scopeId: authorityId,
        from: '2016-01-01',
        reason: 'Mätning',
        givenBy: 'system',
      },
    ],
    region,
  );
  await insert('authority', made.authorities, region);
  await insert(
    'organisation',
    mapped(made.organisations, (each) => ({
      ...each,
      sortKey: sortKey(each.name),
      names: each.name.toLowerCase(),
    })),
    region,
  );
  await insert(
    'body',
    mapped(made.bodies, (each) => ({ ...each, sortKey: sortKey(each.name) })),
  );
  await insert('seat', made.seats);
  await insert('theme', made.themes);
  await insert('cycle', made.cycles);
  await insert('point', pointsWithStanding(made));
  await insert(
    'statement',
    mapped(made.statements, (each) => ({
      ...each,
      authorName: names.get(each.authorId ?? '') ?? null,
      receivedAt: noonOf(each.saidAt),
      crisisSigns: [],
    })),
  );
  await insert('answer', made.answers);
  await insert('verdict', made.verdicts);
};

/** What the server keeps with every change: the words to search in, and the counts of the themes. */
const keepRollUps = async (client: Client): Promise<void> => {
  await client.query(`
    update point p set search = setweight(to_tsvector('swedish', p.title), 'A')
      || setweight(to_tsvector('swedish', coalesce(said.words, '')), 'B')
      || setweight(to_tsvector('swedish', coalesce(answered.words, '')), 'C')
    from (
      select p.region_id, p.id, string_agg(s.text, ' ') as words from point p
      left join statement s on s.region_id = p.region_id and s.point_id = p.id group by p.region_id, p.id
    ) as said
    left join (
      select region_id, point_id, string_agg(text, ' ') as words from answer group by region_id, point_id
    ) as answered on answered.region_id = said.region_id and answered.point_id = said.id
    where said.region_id = p.region_id and said.id = p.id and p.years <> '{}'`);
  await client.query(`
    insert into search_word (region_id, word, bare, stem)
    select region_id, word, translate(word, 'åäö', 'aao'), stem
    from (
      select distinct region_id, lower(token) as word from (
        select region_id, title as said from point union all select region_id, text from statement
        union all select region_id, text from answer
      ) as published, ts_parse('default', said) where tokid in (1, 2, 10, 11) and length(token) between 3 and 40
    ) as written
    cross join lateral (select (ts_lexize('swedish_stem', word))[1] as stem) as root where stem is not null`);
  await client.query(`
    update theme t set
      point_count = counted.points, unanswered = counted.unanswered, stalled_count = counted.stalled,
      oldest_waiting_since = counted.oldest, principal_ids = counted.principals, by_year = raised.by_year
    from (
      select region_id, theme_id, count(*) as points, count(*) filter (where status = 'unanswered') as unanswered,
        count(stalled_since) as stalled, min(waiting_since) filter (where status = 'unanswered') as oldest,
        array_agg(distinct principal_ids[1] order by principal_ids[1]) as principals
      from point where years <> '{}' group by region_id, theme_id
    ) as counted,
    (
      select region_id, theme_id, jsonb_object_agg(year, points) as by_year from (
        select region_id, theme_id, year, count(*) as points from point, unnest(years) as year group by 1, 2, 3
      ) as each group by region_id, theme_id
    ) as raised
    where counted.region_id = t.region_id and counted.theme_id = t.id
      and raised.region_id = t.region_id and raised.theme_id = t.id`);
};

/** Fills a migrated, empty database. Search indexes are made afterwards, as in any bulk load. */
export const fill = async (client: Client, sizes: Sizes): Promise<void> => {
  const { rows: searched } = await client.query<{ indexname: string; indexdef: string }>(
    `select indexname, indexdef from pg_indexes where schemaname = 'public' and indexdef like '%USING gin%'`,
  );
  for (const { indexname } of searched) await client.query(`drop index ${indexname}`);
  for (const region of generate(sizes)) await fillRegion(client, region);
  await keepRollUps(client);
  await client.query('vacuum full point');
  for (const { indexdef } of searched) await client.query(indexdef);
  await client.query('vacuum analyze');
};
