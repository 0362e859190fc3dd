import type { Initiative } from '@inflytande/domain/plans/initiative';
import type { RouterOutputs } from '@inflytande/server/api';
import { m } from '@inflytande/i18n/messages';
import { initiativeStatusWords, trailStepWords } from '@inflytande/i18n/trail-words';
import { EmptyState } from '@inflytande/ui/empty-state';
import { StatusTag, type Shape, type Tone } from '@inflytande/ui/tag';
import { paths } from '../paths.ts';
import { writtenMoney } from '../site/money.ts';
import { Page } from '../site/page.tsx';
import { shown, type Route } from '../site/route.ts';
import { Swedish, To, useSite } from '../site/site-context.tsx';
import { Sources } from '../site/sources.tsx';

type Row = RouterOutputs['initiative']['list'][number];

/** The plans' initiatives by area: who is responsible, how it goes. */
export const actionPlanRoute: Route = {
  pattern: '/handlingsplan',
  get: async ({ api }) => {
    const initiatives = await api.initiative.list();
    return shown({
      title: () => m.portal_plan_title(),
      body: () => <ActionPlanPage initiatives={initiatives} />,
    });
  },
};

const statusLooks: Record<Initiative['status'], { tone: Tone; shape: Shape }> = {
  planned: { tone: 'info', shape: 'ring' },
  ongoing: { tone: 'accent', shape: 'half' },
  done: { tone: 'success', shape: 'check' },
  paused: { tone: 'warning', shape: 'pause' },
  decided: { tone: 'accent', shape: 'square' },
  dormant: { tone: 'warning', shape: 'pause' },
  unknown: { tone: 'neutral', shape: 'ring' },
};

const ActionPlanPage = ({ initiatives }: { initiatives: readonly Row[] }) => (
  <Page title={m.portal_plan_title()} lead={m.portal_plan_lead()}>
    <p>
      <To to={paths.decisions()}>{m.decision_link()}</To>
    </p>
    {initiatives.length === 0 ? <EmptyState title={m.portal_plan_none()} /> : null}
    {[...Map.groupBy(initiatives, ({ plan }) => plan)].map(([plan, ofPlan], planIndex) => (
      <section key={plan} aria-labelledby={`plan-${planIndex}`}>
        <h2 id={`plan-${planIndex}`}>
          <Swedish>{plan}</Swedish>
        </h2>
        {[...Map.groupBy(ofPlan, ({ focusArea }) => focusArea)].map(([area, ofArea]) => (
          <div key={area}>
            <h3>
              <Swedish>{area}</Swedish>
            </h3>
            <ul className="records">
              {ofArea.map((initiative) => (
                <InitiativeItem key={initiative.id} initiative={initiative} />
              ))}
            </ul>
          </div>
        ))}
      </section>
    ))}
  </Page>
);

const InitiativeItem = ({ initiative }: { initiative: Row }) => {
  const { tone, shape } = statusLooks[initiative.status];
  return (
    <li id={initiative.id}>
      <h4>
        <Swedish>{initiative.name}</Swedish>
      </h4>
      <p className="meta">
        <StatusTag tone={tone} shape={shape}>
          {initiativeStatusWords[initiative.status]()}
        </StatusTag>
        <Particulars initiative={initiative} />
      </p>
      {initiative.note === null ? null : (
        <p>
          <Swedish>{initiative.note}</Swedish>
        </p>
      )}
      <CameFrom initiative={initiative} />
      <Sources sources={initiative.sources} />
    </li>
  );
};

/** The points and the decisions behind an initiative (P3). */
const CameFrom = ({ initiative: { cameFrom } }: { initiative: Row }) =>
  cameFrom.length === 0 ? null : (
    <>
      <p className="small">{m.trail_came_from()}</p>
      <ul className="small">
        {cameFrom.map(({ step, id, name }) => (
          <li key={`${step} ${id}`}>
            {trailStepWords[step]()}:{' '}
            <To to={step === 'point' ? paths.point(id) : paths.decision(id)}>
              <Swedish>{name}</Swedish>
            </To>
          </li>
        ))}
      </ul>
    </>
  );

/** Who, by whom, when and how much, in one line. */
const Particulars = ({ initiative }: { initiative: Row }) => {
  const { language } = useSite();
  const dates = Object.entries(initiative.dates).map(([what, when]) => `${what} ${when}`);
  return [
    { term: m.portal_plan_responsible(), value: initiative.responsible },
    { term: m.portal_plan_decided_by(), value: initiative.decidedBy },
    { term: m.portal_plan_dates(), value: dates.length === 0 ? null : dates.join(', ') },
    {
      term: m.portal_plan_amount(),
      value: initiative.amount === null ? null : writtenMoney(language, initiative.amount),
    },
  ].map(({ term, value }) =>
    value === null ? null : (
      <span key={term}>
        {term}: <Swedish>{value}</Swedish>
      </span>
    ),
  );
};
