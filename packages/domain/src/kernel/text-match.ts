const dashes = /[\u2010-\u2015\u2212]/g;
const quotes = /['’´`"”“]/g;

/**
 * A name in the form that names are compared in (O2): lower case, one space between words, no quotes,
 * hyphens as spaces, `&` and `+` as `och`, accents dropped (é as e) but å, ä, ö kept.
 */
export const normaliseName = (text: string): string =>
  foldAccents(text.replace(quotes, '').normalize('NFKC'))
    .toLowerCase()
    .replace(/\s*[&+]\s*/g, ' och ')
    .replace(dashes, '-')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The letters and digits of a name, so that words written apart and together are equal. */
export const squash = (text: string): string => normaliseName(text).replaceAll(' ', '');

/** å and ä as a, ö as o: how a name looks where the dots were left out. */
export const withoutDots = (text: string): string => text.replace(/[åä]/g, 'a').replace(/ö/g, 'o');

/**
 * The number of letters to add, drop, change or swap with the neighbour to turn one text into the other,
 * or `limit + 1` where it is more than the limit. Symmetric.
 */
export const editDistance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1];
  return distanceOf(a.slice(start, endA), b.slice(start, endB), limit);
};

/** Which letters a text has, as 32 bits. */
export const letterSet = (text: string): number => {
  let set = 0;
  for (let i = 0; i < text.length; i += 1) set |= 1 << (text.charCodeAt(i) & 31);
  return set;
};

/** False where the letters of two texts differ more than two edits can explain (four bits). */
export const mayBeTwoApart = (a: number, b: number): boolean => {
  let different = a ^ b;
  for (let changed = 0; changed <= 4; changed += 1) {
    if (different === 0) return true;
    different &= different - 1;
  }
  return false;
};

/** Only cells within `limit` of the diagonal can lead to a distance within the limit. */
const distanceOf = (a: string, b: string, limit: number): number => {
  const tooFar = limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => Math.min(j, tooFar));
  for (let i = 1; i <= a.length; i += 1) {
    const row: number[] = Array.from(last).fill(tooFar);
    row[0] = Math.min(i, tooFar);
    let least = row[0];
    const end = Math.min(b.length, i + limit);
    for (let j = Math.max(1, i - limit); j <= end; j += 1) {
      const changed = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + changed, tooFar);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      }
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return tooFar;
    beforeLast = last;
    last = row;
  }
  return Math.min(at(last, b.length), tooFar);
};

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;

const foldAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/([aAoO])\u0308|([aA])\u030a|\p{M}/gu, (mark) => (mark.length > 1 ? mark : ''))
    .normalize('NFC');
