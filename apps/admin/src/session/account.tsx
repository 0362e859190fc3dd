import { m } from '@inflytande/i18n/messages';
import { Alert } from '@inflytande/ui/alert';
import { Button } from '@inflytande/ui/button';
import { canKeepKeys } from '@inflytande/ui/device-key';
import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { trpc } from '../api.ts';
import { patterns } from '../paths.ts';
import { shownProblem } from '../problem.ts';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { Confirm } from './confirm.tsx';
import { OwnPasskey } from './own-passkey.tsx';
import { OwnSession } from './own-session.tsx';
import { passkeyFault, useAddPasskey } from './passkey.ts';

/** One's own account: passkeys, where one is signed in, and the way out of all. */
export const Account = () => {
  const { data: me } = useSuspenseQuery(trpc.session.me.queryOptions());
  const passkeys = useQuery(trpc.passkey.list.queryOptions());
  const sessions = useQuery(trpc.session.list.queryOptions());
  return (
    <Page
      title={m.account_title()}
      lead={m.account_who({ name: me.person?.name ?? '', email: me.signIn?.email ?? '' })}
    >
      <h2>{m.account_passkeys()}</h2>
      <p>{m.account_passkeys_about()}</p>
      <Loaded query={passkeys}>
        {(keys) =>
          keys.length === 0 ? (
            <p>{m.account_passkeys_none()}</p>
          ) : (
            <ul className="plain-list">
              {keys.map((key) => (
                <OwnPasskey key={key.id} passkey={key} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {canKeepKeys() ? <AddPasskey /> : <p>{m.account_passkey_not_here()}</p>}
      <h2>{m.account_sessions()}</h2>
      <Loaded query={sessions}>
        {(list) => (
          <ul className="plain-list">
            {list.map((session) => (
              <OwnSession key={session.id} session={session} />
            ))}
          </ul>
        )}
      </Loaded>
      <EndEverywhere />
    </Page>
  );
};

const AddPasskey = () => {
  const add = useAddPasskey();
  const stale = add.error !== null && shownProblem(add.error).code === 'session/not-fresh';
  return (
    <>
      {add.isSuccess ? (
        <Alert tone="success" role="status">
          <p>{m.account_passkey_added()}</p>
        </Alert>
      ) : null}
      {add.error === null ? null : (
        <Alert tone="warning" role="alert">
          <p>{passkeyFault(add.error)}</p>
          {stale ? <Confirm /> : null}
        </Alert>
      )}
      <p className="button-row">
        <Button variant="secondary" disabled={add.isPending} onClick={() => add.mutate()}>
          {m.account_passkey_add()}
        </Button>
      </p>
    </>
  );
};

const EndEverywhere = () => {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const end = useMutation(
    trpc.session.endEverywhere.mutationOptions({
      onSuccess: async () => {
        queries.clear();
        await navigate({ to: patterns.signIn });
      },
    }),
  );
  return (
    <>
      <p>{m.account_end_everywhere_about()}</p>
      {end.error === null ? null : <ProblemNotice error={end.error} />}
      <p className="button-row">
        <Button variant="secondary" disabled={end.isPending} onClick={() => end.mutate()}>
          {m.account_end_everywhere()}
        </Button>
      </p>
    </>
  );
};
