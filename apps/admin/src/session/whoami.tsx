import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { trpc } from '../api.ts';
import { chooseLanguage, chosenLanguage } from '../language.ts';
import { patterns, publicPaths } from '../paths.ts';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { rolesWord } from '@inflytande/i18n/role-words';

/** Who I am, in which language I work, and the way out. */
export const Whoami = () => {
  const { data: me } = useSuspenseQuery(trpc.session.me.queryOptions());
  const queries = useQueryClient();
  const navigate = useNavigate();
  const end = useMutation(
    trpc.session.end.mutationOptions({
      onSuccess: async () => {
        queries.clear();
        await navigate({ to: patterns.signIn });
      },
    }),
  );
  const other = chosenLanguage() === 'sv' ? 'en' : 'sv';
  return (
    <div className="whoami">
      <p>
        <span className="hidden-visually">{m.admin_signed_in_as()} </span>
        <strong>{me.person?.name}</strong>
        <span className="soft">{rolesWord((me.person?.held ?? []).map(({ role }) => role))}</span>
      </p>
      {end.error === null ? null : <ProblemNotice error={end.error} />}
      <ul className="plain-list">
        <li>
          <Link to={patterns.account}>{m.account_title()}</Link>
        </li>
        <li>
          <Link to={patterns.ownRoles}>{m.admin_own_roles()}</Link>
        </li>
        <li>
          <Button variant="tertiary" disabled={end.isPending} onClick={() => end.mutate()}>
            {m.sign_out()}
          </Button>
        </li>
        <li>
          <Button variant="tertiary" lang={other} onClick={() => chooseLanguage(other)}>
            {other === 'en' ? 'In English' : 'På svenska'}
          </Button>
        </li>
        <li>
          <a href={publicPaths.start}>{m.admin_public_pages()}</a>
        </li>
      </ul>
    </div>
  );
};
