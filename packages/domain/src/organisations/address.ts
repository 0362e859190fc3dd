import * as v from 'valibot';
import type { Finding } from '../kernel/finding.ts';
import { findPersonalData } from '../kernel/personal-data.ts';
import type { Organisation } from './organisation.ts';

/** Where an organisation is visited or gets its post. */
export const Address = v.object({
  organisationId: v.string(),
  street: v.pipe(v.string(), v.trim(), v.minLength(1)),
  postalCode: v.pipe(v.string(), v.regex(/^\d{3} \d{2}$/)),
  town: v.pipe(v.string(), v.trim(), v.minLength(1)),
});
export type Address = v.InferOutput<typeof Address>;

/** Whether an organisation's address is hidden in every channel (O8): that of a shelter always is. */
export const hidesAddress = ({ category }: Pick<Organisation, 'category'>): boolean => category === 'shelter';

/**
 * The address as any channel may show it (O8): page, list, search, export, mail, calendar, file, open data, staff's
 * pages among them. There is no other way to it, so that no channel can forget; null where it is hidden or not known.
 */
export const shownConcern = (
  organisation: Pick<Organisation, 'id' | 'category'>,
  addresses: readonly Address[],
): Address | null =>
  hidesAddress(organisation)
    ? null
    : (addresses.find(({ organisationId }) => organisationId === organisation.id) ?? null);

export type AddressFinding = Finding<'organisation/address-in-text'>;

const texts = ['name', 'place', 'description', 'notes'] as const;

/** Where the record of an organisation with a hidden address tells it in words (O8); a person takes it out. */
export const reviewAddress = (
  organisation: Pick<Organisation, 'category' | (typeof texts)[number]>,
): readonly AddressFinding[] =>
  hidesAddress(organisation)
    ? texts.flatMap((at) =>
        findPersonalData(organisation[at] ?? '').some(({ kind }) => kind === 'address')
          ? [{ code: 'organisation/address-in-text', severity: 'error', at }]
          : [],
      )
    : [];
