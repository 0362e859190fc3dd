/**
 * Whether the last digit is the check digit of those before it, by Luhn (mod 10): personal, organisation, Bankgiro and
 * Plusgiro numbers. Takes digits alone, of any length.
 */
export const hasCheckDigit = (digits: string): boolean => {
  const sum = [...digits].toReversed().reduce((all, sign, at) => {
    const digit = Number(sign) * (at % 2 === 0 ? 1 : 2);
    return all + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return sum % 10 === 0;
};
