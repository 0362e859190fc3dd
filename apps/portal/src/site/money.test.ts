import { expect, it } from 'vitest';
import { writtenMoney } from './money.ts';

it.each([
  ['sv', 1_250_000, '12 500 kr'],
  ['sv-simple', 100, '1 kr'],
  ['sv', 50, '0,50 kr'],
  ['en', 1_250_000, '12,500 SEK'],
] as const)('K1 %s writes %d öre as %s', (language, ore, written) => {
  expect(writtenMoney(language, ore).replaceAll(/\s/g, ' ')).toBe(written);
});
