import type { PointStatus } from '@inflytande/domain/feedback/point';
import type { RouterOutputs } from '@inflytande/server/api';
import { m } from '@inflytande/i18n/messages';
import { ButtonLink } from '@inflytande/ui/button';
import { Card } from '@inflytande/ui/card';
import { EmptyState } from '@inflytande/ui/empty-state';
import { PointStatusTag } from '../feedback/point-tags.tsx';
import { paths } from '../paths.ts';
import { waitedInWords } from '../site/dates.ts';
import { shown, type Ask, type Route } from '../site/route.ts';
import { Swedish, To, useHref, useSite } from '../site/site-context.tsx';

/** The states that say that something happened, the clearest first. */
const cameToSomething = ['solved', 'done', 'promised', 'answered'] as const satisfies readonly PointStatus[];

const load = async ({ api }: Ask) => {
  const [councils, overview, ...changed] = await Promise.all([
    api.body.list({ kind: 'council' }),
    api.theme.list(),
    ...cameToSomething.map((status) => api.point.list({ status })),
  ]);
  return {
    councils: councils.filter(({ status }) => status === 'active' || status === 'planned'),
    overview,
    changed: changed.flatMap(({ rows }) => rows).slice(0, 4),
  };
};

type Data = Awaited<ReturnType<typeof load>>;

/** What this is, three doors, which councils there are, what has waited longest. */
export const startRoute: Route = {
  pattern: '/',
  get: async (ask) => {
    const data = await load(ask);
    return shown({ title: () => m.portal_start_title(), body: () => <StartPage {...data} /> });
  },
};

const StartPage = ({ councils, overview, changed }: Data) => {
  const href = useHref();
  const { region } = useSite();
  return (
    <>
      <div className="hero">
        <div className="within">
          <h1>{m.portal_start_heading()}</h1>
          <p className="lead">{m.portal_start_lead({ region: region.name })}</p>
          <p className="button-row">
            <ButtonLink href={href(paths.submit())}>{m.portal_nav_submit()}</ButtonLink>
            <ButtonLink variant="secondary" href={href(paths.follow())}>
              {m.portal_nav_follow()}
            </ButtonLink>
          </p>
          <Doors />
        </div>
      </div>
      <div className="within">
        <section className="two-up" aria-label={m.portal_start_now()}>
          <Waiting themes={overview.themes} />
          <div className="stack-wide">
            <Changed points={changed} />
            <Councils councils={councils} />
          </div>
        </section>
      </div>
    </>
  );
};

const Doors = () => (
  <ul className="doors plain-list">
    {[
      { to: paths.points(), title: m.portal_points_title(), about: m.portal_door_points(), warm: false },
      { to: paths.bodies(), title: m.portal_door_bodies_title(), about: m.portal_door_bodies(), warm: false },
      { to: paths.submit(), title: m.portal_door_submit_title(), about: m.portal_door_submit(), warm: true },
    ].map(({ to, title, about, warm }) => (
      <Card as="li" look="door" linked key={to} color={warm ? 'warm' : 'accent'}>
        <h2>
          <To to={to}>{title}</To>
        </h2>
        <p>{about}</p>
      </Card>
    ))}
  </ul>
);

const waitingThemes = (themes: RouterOutputs['theme']['list']['themes']) =>
  themes
    .flatMap((theme) =>
      theme.oldestWaitingSince === null ? [] : [{ ...theme, since: theme.oldestWaitingSince }],
    )
    .toSorted((a, b) => a.since.localeCompare(b.since) || b.unanswered - a.unanswered)
    .slice(0, 6);

const Waiting = ({ themes }: { themes: Data['overview']['themes'] }) => {
  const { now } = useSite();
  const waiting = waitingThemes(themes);
  return (
    <div>
      <h2>{m.portal_start_waiting()}</h2>
      {waiting.length === 0 ? (
        <EmptyState title={m.portal_start_waiting_none()} />
      ) : (
        <ul className="records">
          {waiting.map((theme) => (
            <li key={theme.id}>
              <h3>
                <To to={paths.theme(theme.id)}>
                  <Swedish>{theme.name}</Swedish>
                </To>
              </h3>
              <p className="small soft">
                {m.portal_theme_waiting({ count: theme.unanswered })},{' '}
                {m.portal_start_oldest({ time: waitedInWords(theme.since, now) })}
              </p>
            </li>
          ))}
        </ul>
      )}
      <p>
        <To to={paths.points()}>{m.portal_start_all_points()}</To>
      </p>
    </div>
  );
};

const Changed = ({ points }: { points: Data['changed'] }) =>
  points.length === 0 ? null : (
    <div>
      <h2>{m.portal_start_changed()}</h2>
      <ul className="records">
        {points.map((point) => (
          <li key={point.id}>
            <h3>
              <To to={paths.point(point.id)}>
                <Swedish>{point.title}</Swedish>
              </To>
            </h3>
            <p>
              <PointStatusTag status={point.status} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );

const Councils = ({ councils }: { councils: Data['councils'] }) => (
  <div>
    <h2>{m.portal_start_councils()}</h2>
    {councils.length === 0 ? (
      <EmptyState title={m.portal_bodies_none()} />
    ) : (
      <ul className="records">
        {councils.map((council) => (
          <li key={council.id}>
            <h3>
              <To to={paths.body(council.id)}>
                <Swedish>{council.name}</Swedish>
              </To>
            </h3>
            {council.targetGroup === null ? null : (
              <p className="small soft">
                <Swedish>{council.targetGroup}</Swedish>
              </p>
            )}
          </li>
        ))}
      </ul>
    )}
    <p>
      <To to={paths.bodies()}>{m.portal_start_all_bodies()}</To>
    </p>
  </div>
);
