import { roleScopes } from '@inflytande/domain/people/role';
import type { OwnSetting } from '@inflytande/domain/settings';
import { generate } from './generate.ts';
import { persons } from './persons.ts';
import { roleGrants } from './role-grants.ts';

const made = generate({ counties: 1, organisations: 8, councils: 3, themes: 4, points: 30 })[0];
if (made === undefined) throw new Error('no region was made');

const [organisation] = made.organisations;
const [body] = made.bodies;
const scopes = {
  region: '',
  authority: made.region.authorityId ?? '',
  organisation: organisation?.id ?? '',
  body: body?.id ?? '',
  person: '',
  record: '',
};

/**
 * A small made-up region beside the county, to show and to test that two regions know nothing of each other. The same
 * invented people sign in there, with roles of their own.
 */
export const secondRegion = {
  region: { ...made.region, id: 'provinsen', name: 'Provinsen' },
  authorities: [...made.authorities],
  ownSettings: [
    {
      id: 'setting-accent',
      key: 'region/accent-colour',
      value: '#5b3a82',
      source: 'Påhittat beslut P 2026/3, grafisk profil',
      from: '2026-01-01',
      isDefault: false,
      reason: 'Samma färg som på regionens andra webbplatser',
    },
  ] satisfies readonly OwnSetting[],
  persons: persons.map((person) => ({ ...person, name: `${person.name} i Provinsen` })),
  roleGrants: roleGrants.map((grant) => ({ ...grant, scopeId: scopes[roleScopes[grant.role]] })),
  organisations: [...made.organisations],
  bodies: [...made.bodies],
  seats: [...made.seats],
  cycles: [...made.cycles],
  themes: [...made.themes],
  points: [...made.points],
  statements: [...made.statements],
  answers: [...made.answers],
  verdicts: [...made.verdicts],
} as const;
