import { m } from '@inflytande/i18n/messages';
import { Select } from '@inflytande/ui/field';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../api.ts';
import type { IncomingRow } from './incoming-queue.tsx';

type AuthorAssociationProps = {
  readonly row: IncomingRow;
  readonly chosen: string;
  readonly onChoose: (organisationId: string) => void;
};

/** Which association of the register wrote in its own name; a person says so, for then it may judge the answer (B4). */
export const AuthorAssociation = ({ row, chosen, onChoose }: AuthorAssociationProps) => {
  const name = row.authorName ?? '';
  const isAssociation = row.identity === 'own-name';
  const { data } = useQuery({
    ...trpc.organisation.list.queryOptions({ query: name.slice(0, 100) }),
    enabled: isAssociation,
  });
  if (!isAssociation) return null;
  return (
    <Select
      id="author-association"
      label={m.publish_association()}
      hint={m.publish_association_hint({ name })}
      none={m.publish_association_none()}
      value={chosen}
      onChange={({ target }) => onChoose(target.value)}
      choices={(data?.rows ?? []).map((one) => ({ value: one.id, label: one.name }))}
    />
  );
};
