/** Reads `?tema=T04&ar=2019` as plain strings; empty values do not count. */
export const parseSearch = (text: string): Record<string, string> =>
  Object.fromEntries([...new URLSearchParams(text)].filter(([, value]) => value !== ''));

/** Writes search values as `?tema=T04&ar=2019`, or nothing where all are empty. */
export const stringifySearch = (values: Record<string, unknown>): string => {
  const kept = Object.entries(values).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
  );
  return kept.length === 0 ? '' : `?${new URLSearchParams(kept).toString()}`;
};
