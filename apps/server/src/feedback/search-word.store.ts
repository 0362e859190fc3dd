import { sql, type SQL } from 'drizzle-orm';
import type { Tx } from '../database/space.ts';
import { answer } from './answer.table.ts';
import { isListed, point } from './point.table.ts';
import { searchWord } from './search-word.table.ts';
import { publicWords } from './statement.store.ts';
import { statement } from './statement.table.ts';

/** Letters as people write them who leave out the dots. */
const bareOf = (word: SQL): SQL =>
  sql`translate(${word}, 'åäáàâãöóòôõéèêëíìîïúùûüñç', 'aaaaaaooooooeeeeiiiiuuuunc')`;
/** Null for a word that carries nothing. */
const stemOf = (word: SQL): SQL => sql`(ts_lexize('swedish_stem', ${word}))[1]`;

/** Kinds of token that are words, or parts of words with a hyphen. */
const words = sql.raw('1, 2, 10, 11');

/** How much of what was said and answered of a point can be searched, in characters: PostgreSQL refuses a vector over 1 MB. */
const mostSearched = { said: 250_000, answered: 50_000 } as const;

/** Writes what these points are searched by, with the names of what is shown under them (B7); answers the stems that they were found by before and are no more. */
const keepVectors = async (tx: Tx, pointIds: readonly string[]): Promise<readonly string[]> => {
  const { rows } = await tx.execute<{ stem: string }>(sql`
    with changed as (
      update ${point} set
        search = case when ${isListed} then setweight(to_tsvector('swedish', named.words), 'A')
          || setweight(to_tsvector('swedish', coalesce(left(said.words, ${mostSearched.said}), '')), 'B')
          || setweight(to_tsvector('swedish', coalesce(left(answered.words, ${mostSearched.answered}), '')), 'C')
          else '' end
      from jsonb_array_elements_text(${JSON.stringify(pointIds)}::jsonb) as changing
      cross join lateral (
        select string_agg(part.title, ' ') as words from ${point} as part
        where part.id = changing or part.shown_under = changing
      ) as named
      cross join lateral (
        select string_agg(${publicWords}, ' ') as words
        from ${statement} where point_id = changing and status = 'published'
      ) as said
      cross join lateral (select string_agg(text, ' ') as words from ${answer} where point_id = changing) as answered
      where ${point.id} = changing
      returning tsvector_to_array(old.search) as before, tsvector_to_array(new.search) as after
    )
    select distinct stem from changed, unnest(before) as stem where not stem = any(after)`);
  return rows.map(({ stem }) => stem);
};

/** Takes up the words of these points that nobody has published before. */
const addWords = async (tx: Tx, pointIds: readonly string[]): Promise<void> => {
  const ids = sql`(select id from ${point}
    where id in (select jsonb_array_elements_text(${JSON.stringify(pointIds)}::jsonb)) and ${isListed})`;
  // In order, so that two changes that bring the same words wait for each other and do not lock each other out.
  await tx.execute(sql`
    insert into ${searchWord} (region_id, word, bare, stem)
    select current_setting('app.region_id'), word, ${bareOf(sql`word`)}, stem
    from (
      select distinct lower(token) as word from (
        select title as said from ${point} where id in ${ids} or shown_under in ${ids}
        union all select ${publicWords} from ${statement} where point_id in ${ids} and status = 'published'
        union all select text from ${answer} where point_id in ${ids}
      ) as published, ts_parse('default', said)
      where tokid in (${words}) and length(token) between 3 and 40
    ) as written
    cross join lateral (select ${stemOf(sql`word`)} as stem) as root
    where stem is not null
    order by word
    on conflict do nothing`);
};

/** Forgets the words of these stems where nothing published has them any more: what was erased is guessed by nobody. */
const forgetWords = async (tx: Tx, stems: readonly string[]): Promise<void> => {
  if (stems.length === 0) return;
  await tx.execute(sql`
    delete from ${searchWord} where stem in (select jsonb_array_elements_text(${JSON.stringify(stems)}::jsonb))
      and not exists (select from ${point} where search @@ plainto_tsquery('simple', stem))`);
};

/** Brings what these points are searched by up to date, and the words that questions are compared with. */
export const keepWords = async (tx: Tx, pointIds: readonly string[]): Promise<void> => {
  const gone = await keepVectors(tx, pointIds);
  await addWords(tx, pointIds);
  await forgetWords(tx, gone);
};

/** How many words are looked at for each that was asked for. */
const mostNear = 20;

/** For each of these words in small letters that nobody has published in any form: the published ones that are most alike. */
export const listNearWords = async (
  tx: Tx,
  asked: readonly string[],
): Promise<ReadonlyMap<string, string[]>> => {
  if (asked.length === 0) return new Map();
  const { rows } = await tx.execute<{ asked: string; near: string[] }>(sql`
    select asked, array(
      select word from ${searchWord} where bare % ${bareOf(sql`asked`)}
      order by similarity(bare, ${bareOf(sql`asked`)}) desc, word limit ${mostNear}
    ) as near
    from jsonb_array_elements_text(${JSON.stringify(asked)}::jsonb) as asked
    cross join lateral (select ${stemOf(sql`asked`)} as stem) as root
    where root.stem is not null
      and not exists (select from ${searchWord} where ${searchWord}.stem = root.stem)`);
  return new Map(rows.map(({ asked: word, near }) => [word, near]));
};
