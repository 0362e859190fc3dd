import { givenRoles, roleScopes } from '@inflytande/domain/people/role';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { trpc } from '../api.ts';
import { today } from '../format.ts';
import { patterns } from '../paths.ts';
import { shownProblem } from '../problem.ts';
import { Loaded } from '../shell/loaded.tsx';
import { MayDo, useMayDo } from '../shell/may-do.tsx';
import { Page } from '../shell/page.tsx';
import { TypedSearch } from '../typed-search.tsx';
import { GiveRole } from './give-role.tsx';
import { Grants } from './grants.tsx';
import { PersonForm } from './person-form.tsx';
import { PersonalData } from './personal-data.tsx';
import { NameForLost, ProtectedPerson } from './protected-person.tsx';
import { useRoleDraft } from './role-draft.ts';
import { useScopeChoices } from './scope-choices.ts';

const route = getRouteApi('/inside/behorigheter/$id');

const Giving = ({ personId }: { personId: string }) => {
  const [words, setWords] = useState('');
  const { draft, onChange, given } = useRoleDraft();
  const scopes = useScopeChoices(draft.role, words);
  const give = useMutation(trpc.roleGrant.give.mutationOptions(given));
  return (
    <GiveRole
      title={m.admin_grant_give()}
      draft={draft}
      onChange={onChange}
      roles={givenRoles}
      scopes={scopes}
      untilHint={m.admin_grant_until_hint()}
      sending={give}
      onSend={(asked) => give.mutate({ ...asked, personId })}
    >
      {draft.role !== '' && roleScopes[draft.role] === 'organisation' ? (
        <TypedSearch id="find-scope" label={m.admin_grant_find()} value={words} onSearch={setWords} />
      ) : null}
    </GiveRole>
  );
};

const Changing = ({ known }: { known: RouterOutputs['person']['get'] }) => {
  const { id, name, email, handled } = known;
  const may = useMayDo('person/change', { record: { state: handled ? 'handled' : 'open' } });
  return may.ok ? (
    <PersonForm title={m.admin_person_change()} id={id} known={{ name, email: email ?? '' }} />
  ) : (
    <p className="soft">{m.handler_administrators()}</p>
  );
};

/** One person: name and address, what the person may do, and what an administrator can change of it. */
export const PersonScreen = () => {
  const { id } = route.useParams();
  const person = useQuery(trpc.person.get.queryOptions({ id }));
  const grants = useQuery(trpc.roleGrant.list.queryOptions({ personId: id }));
  return (
    <Page
      title={person.data?.name ?? m.admin_person()}
      above={<Link to={patterns.persons}>{m.admin_back_to_persons()}</Link>}
    >
      <div className="stack">
        <section aria-labelledby="grants">
          <h2 id="grants">{m.admin_grants()}</h2>
          <Loaded query={grants}>{(list) => <Grants grants={list} today={today()} />}</Loaded>
        </section>
        <MayDo action="role-grant/give">
          <Giving key={`give ${id}`} personId={id} />
        </MayDo>
        <Loaded query={person}>
          {(known) => (
            <>
              <Changing key={`change ${id}`} known={known} />
              <ProtectedPerson key={`protected ${id}`} personId={id} handled={known.handled} />
            </>
          )}
        </Loaded>
        {person.error !== null && shownProblem(person.error).kind === 'not-found' ? (
          <NameForLost key={`lost ${id}`} personId={id} />
        ) : null}
        <PersonalData key={`data ${id}`} personId={id} />
      </div>
    </Page>
  );
};
