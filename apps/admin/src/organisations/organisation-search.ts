import { organisationCategories } from '@inflytande/domain/organisations/organisation';
import * as v from 'valibot';
import { freeText, oneOf } from '../search-fields.ts';

/** What the list of organisations shows, as its address says. */
export const OrganisationSearch = v.object({
  sok: freeText,
  kategori: oneOf(organisationCategories),
  kommun: freeText,
});
export type OrganisationSearch = v.InferOutput<typeof OrganisationSearch>;
