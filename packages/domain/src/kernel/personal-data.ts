import { hasCheckDigit } from './check-digit.ts';
import { isCalendarDay } from './day-number.ts';

export const personalDataKinds = ['personal-number', 'phone', 'email', 'address'] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];

/** A place in a text that may point out a person: `from` inclusive, `to` exclusive, in UTF-16 units. */
export type PersonalData = { readonly kind: PersonalDataKind; readonly from: number; readonly to: number };

/** A date of birth and a check digit; a coordination number has 60 added to the day. */
const isPersonalNumber = (words: string): boolean => {
  const digits = words.replace(/\D/g, '');
  const ten = digits.slice(-10);
  const month = Number(ten.slice(2, 4));
  const day = Number(ten.slice(4, 6)) % 60;
  const yearsEnd = Number(ten.slice(0, 2));
  const years = digits.length === 12 ? [Number(digits.slice(0, 4))] : [1900 + yearsEnd, 2000 + yearsEnd];
  return hasCheckDigit(ten) && years.some((year) => isCalendarDay(year, month, day));
};

const digitCount = (words: string): number => words.replace(/\D/g, '').length;

type Finder = {
  readonly kind: PersonalDataKind;
  readonly pattern: RegExp;
  readonly holds: (words: string) => boolean;
};

/** In order of weight: what an earlier one has taken, a later one leaves. */
const finders: readonly Finder[] = [
  {
    kind: 'personal-number',
    pattern: /(?<![\d-])(?:(?:18|19|20)\d{2}|\d{2})[ -]?\d{2}[ -]?\d{2} ?[-–+]? ?\d{4}(?!\d)/g,
    holds: isPersonalNumber,
  },
  {
    kind: 'email',
    pattern:
      /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}(?:@| ?[[(](?:at|snabel-?a)[\])] ?)[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/giu,
    holds: () => true,
  },
  {
    kind: 'phone',
    pattern: /(?<![\d,.:–-])(?:(?:\+|00)\d{1,3}[ -]?(?:\(0\))?|0)(?:[ /–-]{0,3}\d){6,12}(?!\d)/g,
    holds: (words) => digitCount(words) >= 8 && digitCount(words) <= 15,
  },
  {
    kind: 'address',
    pattern:
      /(?<!\p{L})\p{Lu}\p{L}{1,40}(?:gatan|vägen|gränd|stigen|backen|torget|allén|gården|leden)s? \d{1,4}(?: ?[A-Za-zÅÄÖåäö](?!\p{L}))?(?!\d)/gu,
    holds: () => true,
  },
];

const overlaps = (a: PersonalData, b: PersonalData): boolean => a.from < b.to && b.from < a.to;

/**
 * Proposals for masking, in the order of the text and never overlapping (B5): personal and coordination numbers
 * with a valid date and check digit, phone numbers, e-mail addresses, street addresses. A person decides; names
 * and other details that identify are not found. Nothing in the text is changed.
 */
export const findPersonalData = (text: string): readonly PersonalData[] => {
  const found: PersonalData[] = [];
  for (const { kind, pattern, holds } of finders)
    for (const match of text.matchAll(pattern)) {
      const place = { kind, from: match.index, to: match.index + match[0].length };
      if (holds(match[0]) && !found.some((taken) => overlaps(taken, place))) found.push(place);
    }
  return found.toSorted((a, b) => a.from - b.from);
};
