const themeName = `t.names->-1->>'name'`;

const row = `p.id, p.theme_id as "themeId", ${themeName} as "themeName", p.title, p.kind, p.principal_ids as "principalIds",
  p.principal_certain as "principalCertain", p.municipality_code as "municipalityCode", p.status, p.years,
  cardinality(p.years) > 1 as recurring, p.stalled_since as "stalledSince", p.first_raised as "firstRaised",
  p.waiting_since as "waitingSince"`;

const withTheme = `point p join theme t on t.region_id = p.region_id and t.id = p.theme_id`;

/** A point with its theme, principals, published statements, answers, verdicts and promises. $1 region, $2 point */
export const point = `
select json_build_object(
  'point', (select to_json(x) from (select ${row}, p.sent_at as "sentAt", p.note, p.sources) x),
  'principals', (
    select coalesce(json_agg(json_build_object('id', a.id, 'name', a.name)), '[]')
    from authority a where a.region_id = $1 and a.id = any(p.principal_ids)),
  'statements', (
    select coalesce(json_agg(json_build_object(
      'id', s.id, 'parts', coalesce(s.web_parts, jsonb_build_array(jsonb_build_object('kind', 'words', 'text', s.text))),
      'wording', s.wording, 'takenDown', s.taken_down,
      'authorKind', case when s.identity = 'own-name' and s.author_name is not null then s.author_kind end,
      'authorName', case when s.identity = 'own-name' then s.author_name end, 'saidAt', s.said_at,
      'cycleYear', s.cycle_year, 'inferred', s.inferred, 'revisedAt', s.revised_at,
      'sources', s.sources)
      order by coalesce(s.cycle_year::text, s.said_at), s.id), '[]')
    from statement s where s.region_id = $1 and s.point_id = p.id and s.status = 'published'),
  'answers', (
    select coalesce(json_agg(json_build_object(
      'id', a.id, 'kind', a.kind, 'text', a.text, 'givenAt', a.given_at, 'principalId', a.principal_id,
      'principalName', w.name, 'sources', a.sources) order by a.given_at, a.id), '[]')
    from answer a left join authority w on w.region_id = a.region_id and w.id = a.principal_id
    where a.region_id = $1 and a.point_id = p.id),
  'verdicts', (
    select coalesce(json_agg(json_build_object(
      'id', v.id, 'raiserKind', v.raiser_kind, 'raiserId', v.raiser_id, 'verdict', v.verdict,
      'givenAt', v.given_at, 'note', v.note, 'sources', v.sources) order by v.given_at, v.id), '[]')
    from verdict v where v.region_id = $1 and v.point_id = p.id),
  'promises', (
    select coalesce(json_agg(to_json(m) order by m.made_on, m.id), '[]')
    from promise m where m.region_id = $1 and m.point_id = p.id),
  'gone', (
    select json_agg(s.status) from statement s
    where s.region_id = $1 and s.point_id = p.id and s.was_published),
  'shownUnder', (select json_build_object('id', h.id, 'title', h.title)
    from point h where h.region_id = $1 and h.id = p.shown_under),
  'parts', (
    select coalesce(json_agg(json_build_object('id', h.id, 'title', h.title) order by h.id), '[]')
    from point h where h.region_id = $1 and h.shown_under = p.id),
  'escalatedAt', (
    select extract(epoch from w.at) * 1000 from waiting_step w where w.region_id = $1 and w.point_id = p.id
    and w.kind = 'escalated' and w.of = p.waiting_since and p.status = 'unanswered')
) as found
from ${withTheme} where p.region_id = $1 and p.id = $2`;

/** A page of points and one more, newest first, each row with how many there are in all. */
const page = (matching: string) => `
with matched as materialized (select p.id, p.registered_at from point p where p.region_id = $1 and p.years <> '{}' and ${matching})
select ${row}, p.registered_at as "registeredAt", (select count(*)::int from matched) as total
from (select id from matched order by registered_at desc, id desc limit 26) as page
join point p on p.region_id = $1 and p.id = page.id join theme t on t.region_id = $1 and t.id = p.theme_id
order by p.registered_at desc, p.id desc`;

/** $1 region, $2 year, $3 status */
export const list = page('$2 = any(p.years) and p.status = $3');

/** Points that say the words. $1 region, $2 words */
export const search = page(`p.search @@ websearch_to_tsquery('swedish', $2)`);

export const insertStatement = `
insert into statement (region_id, authority_id, id, theme_id, text, wording, author_kind, author_name, identity,
  said_at, inferred, status, sources, received_at, client_key, receipt_digest, crisis_signs)
select $1, r.authority_id, $2, $3, $4, 'verbatim', $5, $6, $7,
  to_char($8::timestamptz at time zone 'Europe/Stockholm', 'YYYY-MM-DD'), false, 'received', '[]', $8, $9, $10, '[]'
from region r where r.region_id = $1
  and exists (select from theme t where t.region_id = $1 and t.id = $3)
on conflict (region_id, client_key) do nothing`;

export const insertEvent = `
insert into domain_event (region_id, at, actor, action, subject_kind, subject_id, data)
values ($1, $2, 'public', 'statement/submit', 'statement', $3, '{}')`;

/** Every theme with how its points stand and how many were raised each year. $1 region */
export const themes = `
with raised as (
  select theme_id, json_object_agg(year, points order by year) as by_year
  from (
    select p.theme_id, year, count(*) as points from point p, unnest(p.years) as year
    where p.region_id = $1 group by p.theme_id, year) as each
  group by theme_id
), standing as (
  select theme_id, count(*)::int as points, count(*) filter (where status = 'unanswered')::int as unanswered,
    count(stalled_since)::int as stalled, min(waiting_since) filter (where status = 'unanswered') as oldest
  from point where region_id = $1 and years <> '{}' group by theme_id
), addressed as (
  select theme_id, array_agg(distinct principal_id order by principal_id) as ids
  from point, unnest(principal_ids) as principal_id where region_id = $1 and years <> '{}' group by theme_id
)
select t.id, t.names, t.position, t.section, t.note, t.sources, t.addressee_ids as "addresseeIds", ${themeName} as name,
  coalesce(a.ids, '{}') as "principalIds", coalesce(s.points, 0) as "pointCount",
  coalesce(s.unanswered, 0) as unanswered, coalesce(s.stalled, 0) as "stalledCount",
  s.oldest as "oldestWaitingSince", coalesce(r.by_year, '{}') as "byYear"
from theme t
left join raised r on r.theme_id = t.id
left join standing s on s.theme_id = t.id
left join addressed a on a.theme_id = t.id
where t.region_id = $1 order by t.position`;
