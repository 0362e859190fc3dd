import { m } from '@inflytande/i18n/messages';
import { Button, ButtonLink } from '@inflytande/ui/button';
import { canKeepKeys } from '@inflytande/ui/device-key';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { trpc } from '../api.ts';
import { patterns, servicePath } from '../paths.ts';
import { passkeyFault, useSignInByPasskey } from './passkey.ts';

/**
 * Confirms who one is where the work stands (Z6), so that nothing typed is lost: by passkey or, in the
 * demonstration, by choosing oneself again here; by e-identification in a window of its own. `onDone` does again what
 * was refused for want of it.
 */
export const Confirm = ({ onDone }: { onDone?: (() => void) | undefined }) => {
  const queries = useQueryClient();
  const me = useQuery(trpc.session.me.queryOptions());
  const ways = useQuery(trpc.session.ways.queryOptions());
  const onSuccess = async () => {
    await queries.invalidateQueries(trpc.session.pathFilter());
    onDone?.();
  };
  const passkey = useSignInByPasskey(onSuccess);
  const again = useMutation(trpc.session.start.mutationOptions({ onSuccess }));
  const person = me.data?.person ?? null;
  if (passkey.isSuccess || again.isSuccess) return <p role="status">{m.sign_in_strong_done()}</p>;
  return (
    <div className="stack">
      <p>{m.sign_in_strong_again()}</p>
      <p className="button-row">
        {canKeepKeys() ? (
          <Button variant="secondary" disabled={passkey.isPending} onClick={() => passkey.mutate()}>
            {m.sign_in_strong_passkey()}
          </Button>
        ) : null}
        {(ways.data?.services ?? [])
          .filter(({ id }) => id === 'strong-oidc')
          .map(({ id, label }) => (
            <ButtonLink
              key={id}
              variant="secondary"
              href={servicePath(id, patterns.account)}
              target="_blank"
              rel="noopener"
            >
              {label}
            </ButtonLink>
          ))}
        {me.data?.demo === true && person !== null ? (
          <Button
            variant="secondary"
            disabled={again.isPending}
            onClick={() => again.mutate({ personId: person.id })}
          >
            {m.sign_in_strong_demo({ name: person.name ?? '' })}
          </Button>
        ) : null}
      </p>
      {passkey.error === null ? null : <p role="alert">{passkeyFault(passkey.error)}</p>}
    </div>
  );
};
