import { m } from '@inflytande/i18n/messages';
import { Checkbox, Select } from '@inflytande/ui/field';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../api.ts';
import { withOrWithout } from '../with-or-without.ts';

type PrincipalsProps = {
  readonly legend?: string;
  readonly principalIds: readonly string[];
  /** The principals chosen, and the municipality that one of them is. */
  readonly onChange: (chosen: {
    readonly principalIds: readonly string[];
    readonly municipalityCode: string | null;
  }) => void;
};

/** Who should answer: any number of authorities; none is said to be none. */
export const Principals = ({
  legend = m.admin_who_should_answer(),
  principalIds,
  onChange,
}: PrincipalsProps) => {
  const { data: authorities } = useQuery({ ...trpc.authority.list.queryOptions(), staleTime: Infinity });
  const few = (authorities ?? []).filter(({ kind }) => kind !== 'municipality');
  const many = (authorities ?? []).filter(({ kind }) => kind === 'municipality');
  const municipal = many.find(({ id }) => principalIds.includes(id));
  const choose = (chosen: readonly string[]) =>
    onChange({
      principalIds: chosen,
      municipalityCode: many.find(({ id }) => chosen.includes(id))?.municipalityCode ?? null,
    });
  const chooseMunicipality = (id: string) => {
    const others = principalIds.filter((other) => !many.some((authority) => authority.id === other));
    choose(id === '' ? others : [...others, id]);
  };
  return (
    <fieldset className="ds-fieldset">
      <legend>{legend}</legend>
      {few.map(({ id, name }) => (
        <Checkbox
          key={id}
          id={`principal-${id}`}
          checked={principalIds.includes(id)}
          onChange={({ target }) => choose(withOrWithout(principalIds, id, target.checked))}
          label={name}
        />
      ))}
      <Select
        id="principal-municipality"
        label={m.admin_one_municipality()}
        none={m.admin_none()}
        value={municipal?.id ?? ''}
        onChange={({ target }) => chooseMunicipality(target.value)}
        choices={many.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </fieldset>
  );
};
