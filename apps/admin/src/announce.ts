type Listener = (sentence: string) => void;

const listeners = new Set<Listener>();

/** Says a sentence politely to those who listen to the page, and shows it for a moment. */
export const announce = (sentence: string): void => {
  for (const listener of listeners) listener(sentence);
};

/** Hears what is announced until the returned function is called. */
export const onAnnounced = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
