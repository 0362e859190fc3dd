import { useSyncExternalStore } from 'react';

const query = globalThis.matchMedia('(min-width: 60rem)');

const subscribe = (changed: () => void) => {
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

/** Whether there is room for a table; otherwise a list shows the same as cards. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, () => query.matches);
