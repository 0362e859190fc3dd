import { m } from '@inflytande/i18n/messages';
import { Alert } from '@inflytande/ui/alert';
import { Button, ButtonLink } from '@inflytande/ui/button';
import { canKeepKeys } from '@inflytande/ui/device-key';
import { BrandMark } from '@inflytande/ui/shell';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { trpc } from '../api.ts';
import { patterns, publicPaths, servicePath } from '../paths.ts';
import { ProblemSentence } from '../sentences.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import { Invented } from './invented.tsx';
import { passkeyFault, useSignInByPasskey } from './passkey.ts';
import { SignInCode } from './sign-in-code.tsx';

const route = getRouteApi(patterns.signIn);

/** The ways in: the staff's own service, a passkey, a code, and in the demonstration an invented person. */
export const SignIn = () => {
  const { till, fel } = route.useSearch();
  const ways = useQuery(trpc.session.ways.queryOptions());
  const people = useQuery(trpc.session.people.queryOptions());
  const queries = useQueryClient();
  const router = useRouter();
  const done = async () => {
    queries.clear();
    await router.navigate({ href: till ?? patterns.toDo });
  };
  return (
    <main id="main" className="lone-page">
      <p className="brand">
        <BrandMark />
        <span>
          <strong>{m.admin_product()}</strong>
          <span>{m.admin_title()}</span>
        </span>
      </p>
      <Page title={m.sign_in_title()}>
        {fel === undefined ? null : (
          <Alert tone="warning" role="alert">
            <p>
              <ProblemSentence problem={{ code: fel }} />
            </p>
          </Alert>
        )}
        <Loaded query={ways}>
          {({ services, code, mailbox }) => (
            <>
              {services.map(({ id, label }) => (
                <p key={id} className="button-row">
                  <ButtonLink href={servicePath(id, till ?? patterns.toDo)}>{label}</ButtonLink>
                </p>
              ))}
              {canKeepKeys() ? <ByPasskey onDone={done} /> : null}
              {code ? <SignInCode onDone={done} /> : <p>{m.sign_in_no_code()}</p>}
              {people.data === undefined || people.data.length === 0 ? null : (
                <Invented people={people.data} mailbox={mailbox} onDone={done} />
              )}
            </>
          )}
        </Loaded>
        <p className="small">
          <a href={publicPaths.start}>{m.admin_public_pages()}</a>
        </p>
      </Page>
    </main>
  );
};

const ByPasskey = ({ onDone }: { onDone: () => void }) => {
  const signIn = useSignInByPasskey(onDone);
  return (
    <div>
      <p className="button-row">
        <Button variant="secondary" disabled={signIn.isPending} onClick={() => signIn.mutate()}>
          {m.sign_in_passkey()}
        </Button>
      </p>
      <p role="alert" className="ds-validation-message">
        {signIn.error === null ? null : passkeyFault(signIn.error)}
      </p>
    </div>
  );
};
