import { expect, test } from 'vitest';
import { reviewAddress, shownConcern } from './address.ts';

const addresses = [
  { organisationId: 'jour', street: 'Provgatan 1', postalCode: '791 00', town: 'Falun' },
  { organisationId: 'attention', street: 'Provvägen 2', postalCode: '784 00', town: 'Borlänge' },
];
const record = { name: 'Kvinnojouren Prov', place: null, description: null, notes: null };

test.each([
  ['a shelter’s is hidden', { id: 'jour', category: 'shelter' }, null],
  ['another association’s is shown', { id: 'attention', category: 'neurodevelopmental' }, addresses[1]],
  ['one that is not known', { id: 'rsmh', category: 'patients-and-users' }, null],
] as const)('O8 %s', (_, organisation, shown) => {
  expect(shownConcern(organisation, addresses)).toEqual(shown);
});

test.each([
  ['shelter', { ...record, notes: 'Finns på Provgatan 12 B i Falun.' }, ['notes']],
  ['shelter', { ...record, description: 'Stöd i hela länet.' }, []],
  ['relatives', { ...record, notes: 'Finns på Provgatan 12 B.' }, []],
] as const)('O8 the record of a %s that tells where it is, is a finding', (category, texts, places) => {
  expect(reviewAddress({ category, ...texts }).map(({ at }) => at)).toEqual(places);
});
