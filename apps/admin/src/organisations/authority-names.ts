import { m } from '@inflytande/i18n/messages';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../api.ts';

/** The names of authorities by id; until they have come, nothing is named. */
export const useAuthorityNames = (): ((ids: readonly string[]) => string) => {
  const { data } = useQuery({ ...trpc.authority.list.queryOptions(), staleTime: Infinity });
  const names = new Map(data?.map(({ id, name }) => [id, name]));
  return (ids) =>
    ids.length === 0 ? m.admin_principal_none() : ids.map((id) => names.get(id) ?? '…').join(', ');
};
