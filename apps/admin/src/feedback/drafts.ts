import { useState } from 'react';

const drafts = new Map<string, object>();

/**
 * What is being written about one thing: it survives errors, other screens and other items, until it is sent.
 * It lives in this window only, because it may say something about a person.
 */
export const useDraft = <Draft extends object>(
  key: string,
  start: Draft,
): readonly [Draft, (part: Partial<Draft>) => void] => {
  const [, renew] = useState(0);
  const current = () => (drafts.get(key) as Draft | undefined) ?? start;
  const change = (part: Partial<Draft>) => {
    drafts.set(key, { ...current(), ...part });
    renew((count) => count + 1);
  };
  return [current(), change];
};

/** Forgets a draft that was sent. */
export const dropDraft = (key: string): void => {
  drafts.delete(key);
};
