import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { useCallback, useEffect, useRef, useState, type KeyboardEvent as Pressed } from 'react';
import type { Held } from '@inflytande/domain/people/role';
import { TypedSearch } from '../typed-search.tsx';
import { SearchHits } from './search-hits.tsx';

/** Up and down go through what was found; from the first one up is back to the words. */
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

const step = (event: Pressed<HTMLDialogElement>) => {
  const way = steps[event.key];
  if (way === undefined) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, a')];
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + way];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
};

/** Everything one may see, by words: a button, and Ctrl or ⌘ with K wherever one is (journey 9). */
export const SearchDialog = ({ held }: { held: readonly Held[] }) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState('');
  const open = useCallback(() => dialog.current?.showModal(), []);
  const close = useCallback(() => dialog.current?.close(), []);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      if (dialog.current?.open === false) open();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [open]);
  return (
    <>
      <button type="button" className="search-button" aria-keyshortcuts="Control+K Meta+K" onClick={open}>
        {m.search_everywhere()} <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      <dialog ref={dialog} className="help search-dialog" aria-labelledby="search-title" onKeyDown={step}>
        <h2 id="search-title">{m.search_everywhere()}</h2>
        <TypedSearch
          id="search-everywhere"
          label={m.search_words()}
          hint={m.search_everywhere_hint()}
          value={query}
          onSearch={setQuery}
        />
        <SearchHits query={query} held={held} onGo={close} />
        <Button variant="secondary" onClick={close}>
          {m.search_close()}
        </Button>
      </dialog>
    </>
  );
};
