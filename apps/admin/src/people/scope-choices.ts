import { roleScopes, type GivenRole } from '@inflytande/domain/people/role';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { trpc } from '../api.ts';

type ScopeChoice = { readonly value: string; readonly label: string };

/**
 * What a role can be given for: authorities, councils, or the associations that the words find; null for a role of
 * the whole region.
 */
export const useScopeChoices = (role: GivenRole | '', words: string): readonly ScopeChoice[] | null => {
  const kind = role === '' ? 'region' : roleScopes[role];
  const authorities = useQuery({ ...trpc.authority.list.queryOptions(), enabled: kind === 'authority' });
  const bodies = useQuery({ ...trpc.body.list.queryOptions({}), enabled: kind === 'body' });
  const organisations = useQuery({
    ...trpc.organisation.list.queryOptions({ query: words }),
    enabled: kind === 'organisation',
    placeholderData: keepPreviousData,
  });
  const found = {
    region: null,
    authority: authorities.data,
    body: bodies.data,
    organisation: organisations.data?.rows,
  }[kind];
  return found === null ? null : (found ?? []).map(({ id, name }) => ({ value: id, label: name }));
};
