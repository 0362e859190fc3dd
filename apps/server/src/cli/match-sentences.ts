import type { MatchReason } from '@inflytande/domain/organisations/matching';
import type { MatchRow } from '@inflytande/exchange/names-file';

// The command line runs without a build, so its words stand here and not among the compiled messages.

/** What came of a name, as the one who imports a list reads it. */
export const decisionWord = {
  match: 'Finns',
  review: 'Välj',
  new: 'Ny',
} as const satisfies Record<MatchRow['decision'], string>;

/** Why a record was proposed (O2). */
export const reasonPhrase = {
  'same-name': 'samma namn',
  'same-when-normalised': 'samma namn, skrivet på annat sätt',
  'part-of-name': 'en del av namnet',
  'same-abbreviation': 'samma förkortning',
  'one-letter-apart': 'en bokstav skiljer',
  'two-letters-apart': 'två bokstäver skiljer',
  'similar-name': 'liknande namn',
  alias: 'under ett annat namn',
  'abbreviation-only': 'bara förkortningen',
  'short-for-two-letters': 'kort namn, två bokstäver skiljer',
  'several-names': 'flera namn i samma fält',
  'branch-of-national': 'hör till den nationella föreningen',
  'same-municipality': 'samma kommun',
  'same-county': 'samma län',
  national: 'nationell',
  'county-not-stated': 'länet är inte angivet',
  'area-unknown': 'området är inte känt',
  'national-and-county': 'nationell förening, namn i ett län',
  'local-and-county': 'lokal förening, namn i länet',
  'several-places': 'flera orter',
} as const satisfies Record<MatchReason, string>;
