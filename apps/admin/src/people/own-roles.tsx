import { givenRoles } from '@inflytande/domain/people/role';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { TextField } from '@inflytande/ui/field';
import { useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { trpc } from '../api.ts';
import { today } from '../format.ts';
import { fieldErrorOf } from '../shell/form-problem.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import { GiveRole } from './give-role.tsx';
import { Grants } from './grants.tsx';
import { useRoleDraft } from './role-draft.ts';

type Grant = RouterOutputs['roleGrant']['list'][number];

const Delegating = ({ own }: { own: readonly Grant[] }) => {
  const [email, setEmail] = useState('');
  const { draft, onChange, given } = useRoleDraft();
  const delegate = useMutation(trpc.roleGrant.delegate.mutationOptions(given));
  const scopes = own
    .filter(({ role, scopeId }) => role === draft.role && scopeId !== '')
    .map(({ scopeId, scopeName }) => ({ value: scopeId, label: scopeName ?? scopeId }));
  return (
    <GiveRole
      title={m.admin_grant_delegate()}
      draft={draft}
      onChange={onChange}
      roles={givenRoles.filter((role) => own.some((grant) => grant.role === role))}
      scopes={scopes.length === 0 ? null : scopes}
      untilHint={m.admin_grant_delegate_until_hint()}
      sending={delegate}
      onSend={(asked) => delegate.mutate({ ...asked, email })}
    >
      <TextField
        id="person"
        type="email"
        label={m.admin_grant_to_email()}
        hint={m.admin_grant_to_email_hint()}
        error={fieldErrorOf(delegate.error)('email')}
        value={email}
        onChange={({ target }) => setEmail(target.value)}
      />
    </GiveRole>
  );
};

/** What I may do, and passing it on to a colleague for a while. */
export const OwnRoles = () => {
  const { data: me } = useSuspenseQuery(trpc.session.me.queryOptions());
  const grants = useQuery(trpc.roleGrant.list.queryOptions({ personId: me.person?.id ?? '' }));
  return (
    <Page title={m.admin_own_roles()} lead={m.admin_own_roles_lead()}>
      <Loaded query={grants}>
        {(list) => {
          const own = list.filter(
            ({ period, delegatedFrom }) =>
              delegatedFrom === null && (period.until === null || period.until >= today()),
          );
          return (
            <div className="stack">
              <Grants grants={list} today={today()} />
              {own.length === 0 ? null : <Delegating own={own} />}
            </div>
          );
        }}
      </Loaded>
    </Page>
  );
};
