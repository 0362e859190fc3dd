import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { TextField } from '@inflytande/ui/field';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { announce } from '../announce.ts';
import { trpc } from '../api.ts';

export type Party = { readonly id: string; readonly name: string };

type ChoosePartiesProps = {
  readonly chosen: readonly Party[];
  readonly error: string | undefined;
  readonly onChange: (chosen: readonly Party[]) => void;
};

const fewest = 2;

/** Which associations are asked: found by name, one by one. */
export const ChooseParties = ({ chosen, error, onChange }: ChoosePartiesProps) => {
  const [words, setWords] = useState('');
  const query = words.trim();
  const { data } = useQuery({
    ...trpc.organisation.list.queryOptions({ query }),
    enabled: query.length >= fewest,
    placeholderData: keepPreviousData,
  });
  const found =
    query.length < fewest
      ? []
      : (data?.rows ?? []).filter(({ id }) => !chosen.some((party) => party.id === id));
  return (
    <fieldset className="ds-fieldset">
      <legend>{m.admin_consultation_parties()}</legend>
      {chosen.length === 0 ? <p className="soft">{m.admin_consultation_parties_none()}</p> : null}
      <ul className="records">
        {chosen.map(({ id, name }) => (
          <li key={id} className="row">
            <span>{name}</span>
            <Button
              variant="tertiary"
              onClick={() => {
                onChange(chosen.filter((party) => party.id !== id));
              }}
            >
              {m.admin_consultation_parties_remove()} <span className="hidden-visually">{name}</span>
            </Button>
          </li>
        ))}
      </ul>
      <TextField
        id="partyIds"
        type="search"
        label={m.admin_consultation_parties_search()}
        hint={m.admin_consultation_parties_search_hint()}
        error={error}
        value={words}
        onChange={({ target }) => setWords(target.value)}
        // The field stands in a form that would be sent.
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      {query.length >= fewest && data !== undefined && found.length === 0 ? (
        <p className="soft">{m.admin_consultation_parties_no_hits()}</p>
      ) : null}
      <ul className="records">
        {found.map(({ id, name }) => (
          <li key={id} className="row">
            <span>{name}</span>
            <Button
              variant="secondary"
              onClick={() => {
                announce(name);
                onChange([...chosen, { id, name }]);
              }}
            >
              {m.admin_consultation_parties_add()} <span className="hidden-visually">{name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
};
