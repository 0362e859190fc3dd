import { useEffect, useRef, useSyncExternalStore } from 'react';

const storedUnder = 'inflytande-shortcuts';
const listeners = new Set<() => void>();

const areOn = (): boolean => globalThis.localStorage.getItem(storedUnder) !== 'off';

const subscribe = (changed: () => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};

/** Whether single keys do something. Who speaks to the computer must be able to turn them off (WCAG 2.1.4). */
export const useShortcutsOn = (): boolean => useSyncExternalStore(subscribe, areOn);

/** Turns the single keys on or off in this browser. */
export const turnShortcuts = (on: boolean): void => {
  globalThis.localStorage.setItem(storedUnder, on ? 'on' : 'off');
  for (const listener of listeners) listener();
};

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type)));

/** Runs what a key stands for, unless someone is writing. */
export const useShortcuts = (keys: Readonly<Record<string, () => void>>): void => {
  const on = useShortcutsOn();
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!on) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.key !== 'Escape' && typing(event.target)) return;
      const run = latest.current[event.key];
      if (run === undefined) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on]);
};
