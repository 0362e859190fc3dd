import { m } from '@inflytande/i18n/messages';
import { roleWord } from '@inflytande/i18n/role-words';
import type { RouterOutputs } from '@inflytande/server/api';
import { Button } from '@inflytande/ui/button';
import { EmptyState } from '@inflytande/ui/empty-state';
import { useState } from 'react';
import { formatDate } from '../format.ts';
import { EndGrant } from './end-grant.tsx';

type Grant = RouterOutputs['roleGrant']['list'][number];

/** The time that a role holds, in words. */
const whenWord = ({ period }: Grant): string =>
  period.until === null
    ? m.admin_grant_from({ from: formatDate(period.from) })
    : m.admin_grant_from_until({ from: formatDate(period.from), until: formatDate(period.until) });

/** What a person may do and might do before, the latest first, each with who gave it and why. */
export const Grants = ({ grants, today }: { grants: readonly Grant[]; today: string }) => {
  const [ending, setEnding] = useState<string | null>(null);
  if (grants.length === 0) return <EmptyState title={m.admin_grants_none()} />;
  return (
    <ul className="records">
      {grants.map((grant) => {
        const isOver = grant.period.until !== null && grant.period.until < today;
        const name = [roleWord[grant.role](), grant.scopeName].filter((part) => part !== null).join(' – ');
        return (
          <li key={grant.id}>
            <h3>{name}</h3>
            <p className="soft small">
              {whenWord(grant)}
              {isOver ? ` · ${m.admin_grant_over()}` : ''}
              {grant.delegatedFrom === null ? '' : ` · ${m.admin_grant_delegated()}`}
            </p>
            <p className="small">
              {grant.givenByName === null
                ? m.admin_grant_why_system({ reason: grant.reason })
                : m.admin_grant_why({ who: grant.givenByName, reason: grant.reason })}
            </p>
            {isOver ? null : ending === grant.id ? (
              <EndGrant grant={grant} today={today} onDone={() => setEnding(null)} />
            ) : (
              <Button variant="secondary" onClick={() => setEnding(grant.id)}>
                {m.admin_grant_end()}
                <span className="hidden-visually"> {name}</span>
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
};
