/** A decimal number taken exactly: 0.29 is 29/100, never the nearest binary fraction. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint };

/** The decimal number as it is written, as a fraction. Finite numbers only: anything else is a bug and throws. */
export const exactDecimal = (decimal: number): Fraction => {
  if (!Number.isFinite(decimal)) throw new RangeError(`Not a decimal number: ${decimal}`);
  const [mantissa = '0', exponent = '0'] = String(decimal).split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  const scale = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return scale < 0
    ? { numerator: digits, denominator: 10n ** BigInt(-scale) }
    : { numerator: digits * 10n ** BigInt(scale), denominator: 1n };
};

export const halfRoundings = ['halfDown', 'halfUp'] as const;
/** Where exactly half a unit goes; everything else goes to the nearest. */
export type HalfRounding = (typeof halfRoundings)[number];

/** The nearest whole number to a fraction that is zero or more. */
export const roundedWhole = ({ numerator, denominator }: Fraction, half: HalfRounding): bigint => {
  const whole = numerator / denominator;
  const twiceRest = 2n * (numerator % denominator);
  const up = half === 'halfUp' ? twiceRest >= denominator : twiceRest > denominator;
  return up ? whole + 1n : whole;
};
