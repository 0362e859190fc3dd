import { m } from '@inflytande/i18n/messages';
import { decisionFindingSentences } from '@inflytande/i18n/trail-words';
import { EmptyState } from '@inflytande/ui/empty-state';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { trpc } from '../api.ts';
import { formatDate } from '../format.ts';
import { patterns } from '../paths.ts';
import { Loaded } from '../shell/loaded.tsx';
import { useMayDo } from '../shell/may-do.tsx';
import { Page } from '../shell/page.tsx';

/** The register of decisions, newest first, each with what it lacks (P2). */
export const Decisions = () => {
  const query = useQuery(trpc.decision.list.queryOptions());
  const { ok } = useMayDo('decision/register');
  return (
    <Page title={m.decision_title()} lead={m.decision_admin_lead()}>
      <div className="stack">
        {ok ? (
          <p>
            <Link to={patterns.newDecision}>{m.decision_new()}</Link>
          </p>
        ) : null}
        <Loaded query={query}>
          {(decisions) =>
            decisions.length === 0 ? (
              <EmptyState title={m.decision_none()} />
            ) : (
              <ul className="records tight">
                {decisions.map(({ id, on, text, decider, findings }) => (
                  <li key={id}>
                    <p>
                      <Link to={patterns.decision} params={{ id }}>
                        {text}
                      </Link>
                    </p>
                    <p className="soft small">
                      {[formatDate(on), decider].filter((part) => part !== null).join(' · ')}
                    </p>
                    {findings.map((code) => (
                      <p key={code} className="small">
                        {decisionFindingSentences[code]()}
                      </p>
                    ))}
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      </div>
    </Page>
  );
};
