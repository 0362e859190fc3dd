import { PlainDate } from '@inflytande/domain/kernel/plain-date';
import type { Problem } from '@inflytande/domain/kernel/result';
import * as v from 'valibot';

/** An absolute address; the national portal refuses relative ones and nodes without a name. */
const Iri = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s<>"{}|\\^`\p{Cc}]+$/u), v.url());
const Text = v.pipe(v.string(), v.minLength(1), v.regex(/^(?:\P{Cc}|[\n\t])*$/u));
/** Swedish always, English where there is any. */
const Texts = v.object({ sv: Text, en: v.nullable(Text) });

const authority = 'http://publications.europa.eu/resource/authority';
export const publisherTypes = ['NationalAuthority', 'RegionalAuthority', 'LocalAuthority'] as const;
export const themes = {
  health: `${authority}/data-theme/HEAL`,
  society: `${authority}/data-theme/SOCI`,
  government: `${authority}/data-theme/GOVE`,
} as const;
/** The two licences, written exactly as the profile wants them. */
export const licences = {
  'cc-by': 'http://creativecommons.org/licenses/by/4.0/',
  cc0: 'http://creativecommons.org/publicdomain/zero/1.0/',
} as const;

const Distribution = v.object({
  iri: Iri,
  title: Texts,
  /** Where it can be fetched. */
  url: Iri,
  /** A media type, as `text/csv`. */
  format: v.pipe(v.string(), v.regex(/^[a-z]+\/[\w.+-]+$/)),
  licence: v.picklist(['cc-by', 'cc0']),
  /** The standard that the file follows. */
  conformsTo: v.nullable(Iri),
});

const Dataset = v.object({
  iri: Iri,
  title: Texts,
  description: Texts,
  keywords: v.array(Text),
  themes: v.array(v.picklist(['health', 'society', 'government'])),
  contact: v.object({ iri: Iri, name: Text, email: v.pipe(v.string(), v.email()) }),
  issued: v.nullable(PlainDate),
  modified: v.nullable(PlainDate),
  /** The days that the data speak of, both within. */
  covers: v.nullable(v.object({ from: PlainDate, until: PlainDate })),
  spatial: v.nullable(Iri),
  /** The same data in several formats. */
  distributions: v.array(Distribution),
});

/** What a region offers as open data, with all that DCAT-AP-SE 3 makes compulsory. */
export const Catalogue = v.object({
  iri: Iri,
  title: Texts,
  description: Texts,
  publisher: v.object({ iri: Iri, name: Text, type: v.picklist(publisherTypes) }),
  licence: v.picklist(['cc-by', 'cc0']),
  homepage: v.nullable(Iri),
  issued: v.nullable(PlainDate),
  modified: v.nullable(PlainDate),
  datasets: v.pipe(v.array(Dataset), v.minLength(1)),
});
export type Catalogue = v.InferOutput<typeof Catalogue>;
export type CatalogueDataset = Catalogue['datasets'][number];
export type CatalogueDistribution = CatalogueDataset['distributions'][number];

export type CatalogueProblem = Problem<'catalogue/broken' | 'catalogue/iri-twice'>;

/** Everything in it that has an address of its own; contacts may be shared by datasets. */
const irisOf = ({ iri, publisher, datasets }: Catalogue): string[] => [
  iri,
  publisher.iri,
  ...datasets.flatMap((dataset) => [dataset.iri, ...dataset.distributions.map((one) => one.iri)]),
  ...new Set(datasets.map(({ contact }) => contact.iri)),
];

/** What would make the national portal refuse a catalogue: each faulty field, and an address used for two things. */
export const catalogueProblems = (catalogue: Catalogue): readonly CatalogueProblem[] => {
  const parsed = v.safeParse(Catalogue, catalogue);
  if (!parsed.success) {
    const paths = parsed.issues.map((issue) => (issue.path ?? []).map(({ key }) => String(key)).join('.'));
    return [...new Set(paths)].map((path) => ({ code: 'catalogue/broken', path }));
  }
  const iris = irisOf(catalogue);
  return [...new Set(iris.filter((iri, index) => iris.indexOf(iri) < index))].map((iri) => ({
    code: 'catalogue/iri-twice',
    data: { iri },
  }));
};
