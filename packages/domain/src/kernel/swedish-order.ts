/** Letters that sort as others: å, ä, ö after z; ü as y; ligatures by sound. Marks on other letters are dropped. */
const sortsAs: Readonly<Record<string, string>> = {
  å: '{',
  ä: '|',
  æ: '|',
  ö: '}',
  ø: '}',
  œ: '}',
  ő: '}',
  ü: 'y',
  ű: 'y',
  ß: 'ss',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

const combiningMarks = /\p{M}/gu;
const apostrophes = /['’´`]/g;

/**
 * A text to sort by, in Swedish order, under plain byte order (the "C" collation) and JavaScript alike (K7).
 * Printable ASCII only: `{ | }` stand for å ä ö. Case, accents (é as e, ü as y), apostrophes and punctuation
 * do not count; words compare before letters; digits come before letters; other scripts come last.
 * Equal keys mean equal places: add the id to the order.
 */
export const sortKey = (text: string): string => {
  let key = '';
  for (const char of text.normalize('NFC').replace(apostrophes, '').toLowerCase()) key += keyOf(char);
  return key.trim().replace(/ {2,}/g, ' ');
};

/** Swedish order for `toSorted`; texts with equal keys by code unit, so that the order is total (K7). */
export const compareSwedish = (a: string, b: string): number =>
  byCodeUnit(sortKey(a), sortKey(b)) || byCodeUnit(a, b);

/** Order by code unit: the order of ids (K6) and of sort keys. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const keyOf = (char: string): string => {
  if (/[a-z0-9]/.test(char)) return char;
  const special = sortsAs[char];
  if (special !== undefined) return special;
  const plain = char.normalize('NFKD').replace(combiningMarks, '');
  if (/^[a-z0-9]+$/.test(plain)) return plain;
  if (!/[\p{L}\p{N}]/u.test(char)) return /\p{M}/u.test(char) ? '' : ' ';
  return `~${(char.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`;
};
