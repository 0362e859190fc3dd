import type { Initiative } from '@inflytande/domain/plans/initiative';
import type { RouterOutputs } from '@inflytande/server/api';
import { m } from '@inflytande/i18n/messages';
import { EmptyState } from '@inflytande/ui/empty-state';
import { StatusTag, type Shape, type Tone } from '@inflytande/ui/tag';
import { writtenMoney } from '../site/money.ts';
import { Page } from '../site/page.tsx';
import { shown, type Route } from '../site/route.ts';
import { Swedish, useSite } from '../site/site-context.tsx';
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

const statusLooks: Record<Initiative['status'], { tone: Tone; shape: Shape; word: () => string }> = {
  planned: { tone: 'info', shape: 'ring', word: m.term_initiative_planned },
  ongoing: { tone: 'accent', shape: 'half', word: m.term_initiative_ongoing },
  done: { tone: 'success', shape: 'check', word: m.term_initiative_done },
  paused: { tone: 'warning', shape: 'pause', word: m.term_initiative_paused },
  decided: { tone: 'accent', shape: 'square', word: m.term_initiative_decided },
  dormant: { tone: 'warning', shape: 'pause', word: m.term_initiative_dormant },
  unknown: { tone: 'neutral', shape: 'ring', word: m.term_initiative_unknown },
};

const ActionPlanPage = ({ initiatives }: { initiatives: readonly Row[] }) => (
  <Page title={m.portal_plan_title()} lead={m.portal_plan_lead()}>
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
  const { tone, shape, word } = statusLooks[initiative.status];
  return (
    <li id={initiative.id}>
      <h4>
        <Swedish>{initiative.name}</Swedish>
      </h4>
      <p className="meta">
        <StatusTag tone={tone} shape={shape}>
          {word()}
        </StatusTag>
        <Particulars initiative={initiative} />
      </p>
      {initiative.note === null ? null : (
        <p>
          <Swedish>{initiative.note}</Swedish>
        </p>
      )}
      <Sources sources={initiative.sources} />
    </li>
  );
};

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
