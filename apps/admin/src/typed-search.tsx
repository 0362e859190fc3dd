import { TextField } from '@inflytande/ui/field';
import { useEffect, useState } from 'react';

const pauseMs = 300;

type TypedSearchProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** The words that the list shows now. */
  readonly value: string;
  readonly onSearch: (words: string) => void;
};

/** A search field that searches when one stops typing, and follows the address when one goes back. */
export const TypedSearch = ({ id, label, hint, value, onSearch }: TypedSearchProps) => {
  const [typed, setTyped] = useState(value);
  const [followed, setFollowed] = useState(value);
  if (followed !== value) {
    setFollowed(value);
    // What is typed and not yet searched for stays: only a change from outside replaces it.
    if (typed.trim() !== value) setTyped(value);
  }
  useEffect(() => {
    if (typed.trim() === value) return undefined;
    const timer = setTimeout(() => onSearch(typed.trim()), pauseMs);
    return () => clearTimeout(timer);
  }, [typed, value, onSearch]);
  return (
    <TextField
      id={id}
      label={label}
      hint={hint}
      type="search"
      maxLength={100}
      autoComplete="off"
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
};
