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
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(at(last, b.length), limit + 1);
};

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;

const foldAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/([aAoO])\u0308|([aA])\u030a|\p{M}/gu, (mark) => (mark.length > 1 ? mark : ''))
    .normalize('NFC');
