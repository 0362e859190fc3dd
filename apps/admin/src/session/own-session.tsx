import { m } from '@inflytande/i18n/messages';
import { signInMethodWords } from '@inflytande/i18n/sign-in-words';
import type { RouterOutputs } from '@inflytande/server/api';
import { Button } from '@inflytande/ui/button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { trpc } from '../api.ts';
import { formatMoment } from '../format.ts';
import { ProblemNotice } from '../shell/problem-notice.tsx';

/** One place where one is signed in, with a way to end it. */
export const OwnSession = ({ session }: { session: RouterOutputs['session']['list'][number] }) => {
  const { id, device, method, startedAt, isThis } = session;
  const called = device === null || device === '' ? m.account_session_unknown() : device;
  const queries = useQueryClient();
  const revoke = useMutation(
    trpc.session.revoke.mutationOptions({
      onSuccess: () => queries.invalidateQueries(trpc.session.list.queryFilter()),
    }),
  );
  return (
    <li>
      <p>
        <strong>{called}</strong>
        {isThis ? ` – ${m.account_session_this()}` : ''}
        <span className="soft">
          {' '}
          {m.account_session_since({
            when: formatMoment(startedAt),
            method: signInMethodWords[method](),
          })}
        </span>
      </p>
      {revoke.error === null ? null : <ProblemNotice error={revoke.error} />}
      {isThis ? null : (
        <p className="button-row">
          <Button variant="secondary" disabled={revoke.isPending} onClick={() => revoke.mutate({ id })}>
            {m.account_session_end({ device: called })}
          </Button>
        </p>
      )}
    </li>
  );
};
