import { m } from '@inflytande/i18n/messages';
import { EmptyState } from '@inflytande/ui/empty-state';
import { BrandMark } from '@inflytande/ui/shell';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { trpc } from '../api.ts';
import { patterns, publicPaths } from '../paths.ts';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { rolesWord } from '@inflytande/i18n/role-words';

const route = getRouteApi(patterns.signIn);

/** The demonstration's sign-in: choose an invented person. */
export const SignIn = () => {
  const { till } = route.useSearch();
  const people = useQuery(trpc.session.people.queryOptions());
  const queries = useQueryClient();
  const router = useRouter();
  const start = useMutation(
    trpc.session.start.mutationOptions({
      onSuccess: async () => {
        queries.clear();
        await router.navigate({ href: till ?? patterns.toDo });
      },
    }),
  );
  return (
    <main id="main" className="lone-page">
      <p className="brand">
        <BrandMark />
        <span>
          <strong>{m.admin_product()}</strong>
          <span>{m.admin_title()}</span>
        </span>
      </p>
      <Page title={m.admin_sign_in_title()} lead={m.admin_sign_in_lead()}>
        {start.error === null ? null : <ProblemNotice error={start.error} />}
        <Loaded query={people}>
          {(list) =>
            list.length === 0 ? (
              <EmptyState title={m.admin_sign_in_nobody()} />
            ) : (
              <ul className="plain-list people">
                {list.map((person) => (
                  <li key={person.id}>
                    <button
                      type="button"
                      className="person"
                      disabled={start.isPending}
                      onClick={() => start.mutate({ personId: person.id })}
                    >
                      <strong>{person.name}</strong>
                      <span>{rolesWord(person.held.map(({ role }) => role))}</span>
                    </button>
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
        <p className="small">
          <a href={publicPaths.start}>{m.admin_public_pages()}</a>
        </p>
      </Page>
    </main>
  );
};
