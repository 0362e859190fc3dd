import type { Expectation } from '@inflytande/exchange/file-problem';

/** What should have stood in a place that cannot be read. */
export const expectationPhrase = {
  amount: 'ett belopp i kronor väntades, 0 eller mer med högst två decimaler',
  'amount-or-text': 'ett belopp i kronor, text eller null väntades',
  count: 'ett antal större än 0 väntades',
  'county-code': 'en länskod med två siffror väntades',
  'county-once': 'länet finns redan i filen, varje län väntades en gång',
  date: 'ett datum väntades, till exempel 2026-03-12',
  'fee-kind': '”fixed” eller ”priceBaseShare” väntades',
  'field-order': '”syfte/aktivitet”, ”aktivitet/syfte” eller ”oklar” väntades',
  hours: 'ett antal timmar väntades',
  id: 'ett id som text väntades',
  list: 'en lista väntades',
  name: 'ett namn väntades',
  object: 'ett objekt väntades',
  'page-number': 'ett sidnummer väntades',
  'plan-status': '”angiven”, ”angiven, felformaterad”, ”ej återfunnen” eller ”saknas” väntades',
  rounding: '”halfDown” eller ”halfUp” väntades',
  share: 'en andel väntades, 0 eller mer med högst fem decimaler',
  'sum-in-range': 'beloppen är tillsammans för stora för att räknas på öret',
  text: 'text eller null väntades',
  'up-to-three': 'en lista med högst tre exempel väntades',
  'whole-number': 'ett heltal väntades, 0 eller mer',
  year: 'ett årtal väntades',
  'yes-or-no': 'true eller false väntades',
} as const satisfies Record<Expectation, string>;
