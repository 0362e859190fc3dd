import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { DefinitionList } from '@inflytande/ui/definition-list';
import { paths } from '../paths.ts';
import { writtenDate } from '../site/dates.ts';
import { writtenMoney } from '../site/money.ts';
import { Page } from '../site/page.tsx';
import { shown, type Ask, type Route } from '../site/route.ts';
import { Swedish, To, useSite } from '../site/site-context.tsx';
import { Sources } from '../site/sources.tsx';
import { TrailSection } from './trail.tsx';

const load = async ({ api, params }: Ask) => {
  const id = params['id'] ?? '';
  const [decision, trail] = await Promise.all([
    api.decision.get({ id }),
    api.trail.of({ step: 'decision', id }),
  ]);
  return { decision, trail };
};

type Loaded = Awaited<ReturnType<typeof load>>;

/** One decision: what was decided, by whom, what it led to, and the points behind it (P2, P3). */
export const decisionRoute: Route = {
  pattern: '/beslut/:id',
  get: async (ask) => {
    const loaded = await load(ask);
    return shown({ title: () => loaded.decision.text, body: () => <DecisionPage {...loaded} /> });
  },
};

const Decider = ({ decision }: { readonly decision: RouterOutputs['decision']['get'] }) => {
  const { decider, deciderId, isBody } = decision;
  if (decider === null) return m.decision_decider_unknown();
  const name = <Swedish>{decider}</Swedish>;
  return isBody && deciderId !== null ? <To to={paths.body(deciderId)}>{name}</To> : name;
};

const DecisionPage = ({ decision, trail }: Loaded) => {
  const { language } = useSite();
  const swedish = (text: string | null) => (text === null ? null : <Swedish>{text}</Swedish>);
  return (
    <Page
      title={<Swedish>{decision.text}</Swedish>}
      above={[{ to: paths.decisions(), label: m.decision_title() }]}
    >
      <DefinitionList
        facts={[
          { term: m.decision_on(), value: writtenDate(language, decision.on) },
          { term: m.decision_decider(), value: <Decider decision={decision} /> },
          { term: m.decision_delegation(), value: swedish(decision.delegation) },
          { term: m.decision_consequence(), value: swedish(decision.consequence) },
          {
            term: m.decision_amount(),
            value: decision.amount === null ? null : writtenMoney(language, decision.amount),
          },
          { term: m.decision_case_number(), value: decision.caseNumber },
        ]}
      />
      <Sources sources={decision.sources} />
      <TrailSection
        title={m.trail_title_decision()}
        trail={trail}
        here={{ step: 'decision', id: decision.id }}
      />
    </Page>
  );
};
