import { m } from '@inflytande/i18n/messages';
import { decisionFindingSentences } from '@inflytande/i18n/trail-words';
import { Alert } from '@inflytande/ui/alert';
import { DefinitionList } from '@inflytande/ui/definition-list';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { trpc } from '../api.ts';
import { formatDate, formatMoney } from '../format.ts';
import { patterns, publicPaths } from '../paths.ts';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import { SourceList } from '../source-list.tsx';
import { TrailSection } from './trail-section.tsx';

const route = getRouteApi('/inside/beslut/$id');

/** One decision of the register, with the points behind it and what came of it (P2, P3). */
export const DecisionScreen = () => {
  const { id } = route.useParams();
  const query = useQuery(trpc.decision.get.queryOptions({ id }));
  return (
    <Page
      title={query.data?.text ?? m.decision_title()}
      above={<Link to={patterns.decisions}>{m.decision_back()}</Link>}
    >
      <Loaded query={query}>
        {(decision) => (
          <div className="stack">
            <p>
              <a href={publicPaths.decision(id)}>{m.admin_see_public()}</a>
            </p>
            {decision.findings.length === 0 ? null : (
              <Alert tone="warning">
                {decision.findings.map((code) => (
                  <p key={code}>{decisionFindingSentences[code]()}</p>
                ))}
              </Alert>
            )}
            <DefinitionList
              facts={[
                { term: m.decision_on(), value: formatDate(decision.on) },
                { term: m.decision_decider(), value: decision.decider },
                { term: m.decision_delegation(), value: decision.delegation },
                { term: m.decision_consequence(), value: decision.consequence },
                {
                  term: m.decision_amount(),
                  value: decision.amount === null ? null : formatMoney(decision.amount),
                },
                { term: m.decision_case_number(), value: decision.caseNumber },
              ]}
            />
            <TrailSection here={{ step: 'decision', id }} />
            <SourceList sources={decision.sources} />
          </div>
        )}
      </Loaded>
    </Page>
  );
};
