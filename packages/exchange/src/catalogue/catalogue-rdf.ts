import {
  catalogueProblems,
  licences,
  themes,
  type Catalogue,
  type CatalogueDataset,
  type CatalogueDistribution,
  type CatalogueProblem,
} from './catalogue.ts';
import { link, literal, rdfDocument, thing, type Property } from './rdf-element.ts';

const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
} as const;

const language = 'http://publications.europa.eu/resource/authority/language/SWE';
const everyone = 'http://publications.europa.eu/resource/authority/access-right/PUBLIC';
const publisherType = 'http://purl.org/adms/publishertype/';

const texts = (name: string, { sv, en }: Catalogue['title']): Property[] => [
  literal(name, sv, { language: 'sv' }),
  literal(name, en, { language: 'en' }),
];
const day = (name: string, date: string | null): Property => literal(name, date, { type: 'date' });

const distributionThing = (one: CatalogueDistribution): string =>
  thing('dcat:Distribution', one.iri, [
    ...texts('dcterms:title', one.title),
    link('dcat:accessURL', one.url),
    link('dcat:downloadURL', one.url),
    literal('dcterms:format', one.format),
    link('dcterms:license', licences[one.licence]),
    link('dcterms:conformsTo', one.conformsTo),
  ]);

const periodIri = (dataset: CatalogueDataset): string | null =>
  dataset.covers === null ? null : `${dataset.iri}#period`;

const datasetThings = (dataset: CatalogueDataset, publisher: string): string[] => [
  thing('dcat:Dataset', dataset.iri, [
    ...texts('dcterms:title', dataset.title),
    ...texts('dcterms:description', dataset.description),
    link('dcterms:publisher', publisher),
    link('dcat:contactPoint', dataset.contact.iri),
    ...dataset.keywords.map((keyword) => literal('dcat:keyword', keyword, { language: 'sv' })),
    ...dataset.themes.map((theme) => link('dcat:theme', themes[theme])),
    day('dcterms:issued', dataset.issued),
    day('dcterms:modified', dataset.modified),
    link('dcterms:temporal', periodIri(dataset)),
    link('dcterms:spatial', dataset.spatial),
    link('dcterms:language', language),
    link('dcterms:accessRights', everyone),
    ...dataset.distributions.map(({ iri }) => link('dcat:distribution', iri)),
  ]),
  ...(dataset.covers === null
    ? []
    : [
        thing('dcterms:PeriodOfTime', `${dataset.iri}#period`, [
          day('dcat:startDate', dataset.covers.from),
          day('dcat:endDate', dataset.covers.until),
        ]),
      ]),
  ...dataset.distributions.map(distributionThing),
];

const contactThings = (datasets: readonly CatalogueDataset[]): string[] =>
  [...new Map(datasets.map(({ contact }) => [contact.iri, contact])).values()].map(({ iri, name, email }) =>
    thing('vcard:Organization', iri, [literal('vcard:fn', name), link('vcard:hasEmail', `mailto:${email}`)]),
  );

/**
 * A catalogue of open data as RDF/XML after DCAT-AP-SE 3, which the national portal fetches every night. Every thing
 * has an address of its own. Refuses, all at once, what the portal would (`catalogueProblems`).
 */
export const catalogueRdf = (
  catalogue: Catalogue,
):
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly problems: readonly CatalogueProblem[] } => {
  const problems = catalogueProblems(catalogue);
  if (problems.length > 0) return { ok: false, problems };
  const { publisher, datasets } = catalogue;
  const head = thing('dcat:Catalog', catalogue.iri, [
    ...texts('dcterms:title', catalogue.title),
    ...texts('dcterms:description', catalogue.description),
    link('dcterms:publisher', publisher.iri),
    link('dcterms:license', licences[catalogue.licence]),
    link('foaf:homepage', catalogue.homepage),
    day('dcterms:issued', catalogue.issued),
    day('dcterms:modified', catalogue.modified),
    link('dcterms:language', language),
    ...datasets.map(({ iri }) => link('dcat:dataset', iri)),
  ]);
  const agent = thing('foaf:Agent', publisher.iri, [
    literal('foaf:name', publisher.name),
    link('dcterms:type', `${publisherType}${publisher.type}`),
  ]);
  const rest = datasets.flatMap((dataset) => datasetThings(dataset, publisher.iri));
  return { ok: true, value: rdfDocument(prefixes, [head, agent, ...rest, ...contactThings(datasets)]) };
};
