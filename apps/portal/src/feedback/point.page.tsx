import { shownWaitingSince } from '@inflytande/domain/feedback/clocks';
import { municipalityName } from '@inflytande/domain/kernel/codes';
import { m } from '@inflytande/i18n/messages';
import { ButtonLink } from '@inflytande/ui/button';
import { DefinitionList } from '@inflytande/ui/definition-list';
import { paths } from '../paths.ts';
import { waitedInWords, writtenDate, writtenDay } from '../site/dates.ts';
import { writtenYears } from '@inflytande/i18n/cycle-words';
import { Page } from '../site/page.tsx';
import { shown, type Ask, type Route } from '../site/route.ts';
import { Swedish, To, useHref, useSite } from '../site/site-context.tsx';
import { Sources } from '../site/sources.tsx';
import { Waited } from './point-list.tsx';
import { TrailSection } from '../plans/trail.tsx';
import { Answers, Said, Verdicts, type PointData } from './point-parts.tsx';
import { pointKindWords } from '@inflytande/i18n/feedback-words';
import { PointStatusTag } from './point-tags.tsx';

const load = async ({ api, params }: Ask) => {
  const id = params['id'] ?? '';
  const [data, trail] = await Promise.all([api.point.get({ id }), api.trail.of({ step: 'point', id })]);
  return { data, trail };
};

type Loaded = Awaited<ReturnType<typeof load>>;

/** One point: how it was put each year, who should answer, how long it has waited, what came of it. */
export const pointRoute: Route = {
  pattern: '/synpunkter/:id',
  get: async (ask) => {
    const loaded = await load(ask);
    const { shownUnder, gone } = loaded.data;
    if (gone !== null)
      return shown({ title: () => m.gone_page_title(), body: () => <GonePage because={gone} /> });
    if (shownUnder !== null)
      return shown({ title: () => m.merge_part_title(), body: () => <PartPage head={shownUnder} /> });
    return shown({ title: () => loaded.data.point.title, body: () => <PointPage {...loaded} /> });
  },
};

/** Where a point is shown that a person has judged to be the same as another (B7). */
const PartPage = ({ head }: { head: NonNullable<PointData['shownUnder']> }) => {
  const href = useHref();
  return (
    <Page title={m.merge_part_title()} above={[{ to: paths.points(), label: m.portal_points_title() }]}>
      <p>{m.merge_part_public()}</p>
      <p>
        <ButtonLink href={href(paths.point(head.id))}>{m.merge_part_link({ title: head.title })}</ButtonLink>
      </p>
    </Page>
  );
};

const goneWords = {
  'taken-back': m.gone_page_taken_back,
  unpublished: m.gone_page_unpublished,
} as const;

/** What became of a point of which nothing is shown any more (B5). */
const GonePage = ({ because }: { because: NonNullable<PointData['gone']> }) => (
  <Page title={m.gone_page_title()} above={[{ to: paths.points(), label: m.portal_points_title() }]}>
    <p className="lead">{goneWords[because]()}</p>
    <p>{m.gone_page_kept()}</p>
    <p>
      <To to={paths.points()}>{m.gone_page_more()}</To>
    </p>
  </Page>
);

const PointPage = ({ data, trail }: Loaded) => {
  const href = useHref();
  const { point } = data;
  return (
    <Page
      title={<Swedish>{point.title}</Swedish>}
      above={[
        { to: paths.points(), label: m.portal_points_title() },
        { to: paths.theme(point.themeId), label: point.themeName },
      ]}
    >
      <p className="row">
        <PointStatusTag status={data.standing.status} />
        <Waited point={data.standing} />
        <span className="soft">{pointKindWords[point.kind]()}</span>
      </p>
      <Facts data={data} />
      <Sources sources={point.sources} />
      <Said statements={data.statements} />
      <Parts parts={data.parts} />
      <Answers data={data} />
      <Verdicts data={data} />
      <TrailSection title={m.trail_title()} trail={trail} here={{ step: 'point', id: point.id }} />
      <section className="stack">
        <h2>{m.portal_point_join_title()}</h2>
        <p>{m.portal_point_join_lead()}</p>
        <p>
          <ButtonLink href={href(paths.submit({ punkt: point.id }))}>{m.portal_point_join()}</ButtonLink>
        </p>
      </section>
    </Page>
  );
};

/** The names of the points that are shown here too (B7). */
const Parts = ({ parts }: Pick<PointData, 'parts'>) =>
  parts.length === 0 ? null : (
    <section aria-labelledby="samma" className="stack">
      <h2 id="samma">{m.merge_parts_title()}</h2>
      <p>{m.merge_parts_lead()}</p>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <Swedish>{title}</Swedish>
          </li>
        ))}
      </ul>
    </section>
  );

const Facts = ({ data: { point, principals, standing, escalatedAt } }: { data: PointData }) => {
  const { language, now } = useSite();
  const names = principals.map(({ name }) => name).join(` ${m.portal_and_word()} `);
  const waitingSince = shownWaitingSince(standing);
  return (
    <DefinitionList
      facts={[
        {
          term: m.portal_point_who(),
          value:
            names === '' ? (
              m.portal_point_who_unknown()
            ) : (
              <>
                <Swedish>{names}</Swedish>
                <br />
                <span className="soft small">
                  {point.principalCertain ? m.portal_point_who_certain() : m.portal_point_who_inferred()}
                </span>
              </>
            ),
        },
        {
          term: m.portal_point_area(),
          value: point.municipalityCode === null ? null : municipalityName(point.municipalityCode),
        },
        {
          term: m.portal_point_raised(),
          value: standing.years.length === 0 ? null : writtenYears(standing.years),
        },
        {
          term: m.portal_point_waiting(),
          value:
            waitingSince === null
              ? null
              : m.portal_point_waiting_value({
                  time: waitedInWords(waitingSince, now),
                  date: writtenDate(language, waitingSince),
                }),
        },
        {
          term: m.escalated_term(),
          value: escalatedAt === null ? null : m.escalated_value({ date: writtenDay(language, escalatedAt) }),
        },
        {
          term: m.portal_point_stalled(),
          value:
            standing.stalledSince === null
              ? null
              : m.portal_point_stalled_value({ year: standing.stalledSince }),
        },
        { term: m.portal_point_note(), value: point.note === null ? null : <Swedish>{point.note}</Swedish> },
      ]}
    />
  );
};
