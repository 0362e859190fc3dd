import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { EmptyState } from '@inflytande/ui/empty-state';
import { paths } from '../paths.ts';
import { writtenDate } from '../site/dates.ts';
import { Page } from '../site/page.tsx';
import { shown, type Route } from '../site/route.ts';
import { Swedish, To, useSite } from '../site/site-context.tsx';

type Decisions = RouterOutputs['decision']['list'];

/** Every decision that has to do with what was said, newest first (P2). */
export const decisionsRoute: Route = {
  pattern: '/beslut',
  get: async ({ api }) => {
    const decisions = await api.decision.list();
    return shown({ title: () => m.decision_title(), body: () => <DecisionsPage decisions={decisions} /> });
  },
};

const DecisionsPage = ({ decisions }: { readonly decisions: Decisions }) => {
  const { language } = useSite();
  return (
    <Page title={m.decision_title()} lead={m.decision_lead()}>
      {decisions.length === 0 ? (
        <EmptyState title={m.decision_none()} />
      ) : (
        <ul className="records">
          {decisions.map(({ id, on, text, decider }) => (
            <li key={id}>
              <h2 className="record-title">
                <To to={paths.decision(id)}>
                  <Swedish>{text}</Swedish>
                </To>
              </h2>
              <p className="meta">
                <span>{writtenDate(language, on)}</span>
                <span>{decider === null ? m.decision_decider_unknown() : <Swedish>{decider}</Swedish>}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
};
