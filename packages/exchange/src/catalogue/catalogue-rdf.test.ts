import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { plainDate } from '@inflytande/domain/kernel/plain-date';
import type { Catalogue } from './catalogue.ts';
import { catalogueRdf } from './catalogue-rdf.ts';

const site = 'https://region.example/oppna-data';
const texts = (sv: string, en: string | null = null) => ({ sv, en });
const catalogue: Catalogue = {
  iri: site,
  title: texts('Öppna data om brukarinflytande', 'Open data on user influence'),
  description: texts('Råd, föreningar & bidrag: "allt" <öppet>'),
  publisher: { iri: `${site}#region`, name: 'Region Exempel', type: 'RegionalAuthority' },
  licence: 'cc0',
  homepage: 'https://region.example/',
  issued: plainDate('2026-01-01'),
  modified: null,
  datasets: [
    {
      iri: `${site}/bidrag`,
      title: texts('Beviljade bidrag'),
      description: texts('Beslut om bidrag till föreningar.'),
      keywords: ['bidrag', 'föreningar'],
      themes: ['health', 'society'],
      contact: { iri: `${site}#kontakt`, name: 'Registrator', email: 'registrator@region.example' },
      issued: null,
      modified: plainDate('2026-04-01'),
      covers: { from: plainDate('2025-01-01'), until: plainDate('2025-12-31') },
      spatial: null,
      distributions: [
        {
          iri: `${site}/bidrag#json`,
          title: texts('360Giving, JSON'),
          url: `${site}/bidrag.json?a=1&b=2`,
          format: 'application/json',
          licence: 'cc-by',
          conformsTo: 'https://standard.threesixtygiving.org/',
        },
      ],
    },
    {
      iri: `${site}/rad`,
      title: texts('Råd och platser'),
      description: texts('Vilka råd som finns.'),
      keywords: [],
      themes: [],
      contact: { iri: `${site}#kontakt`, name: 'Registrator', email: 'registrator@region.example' },
      issued: null,
      modified: null,
      covers: null,
      spatial: null,
      distributions: [],
    },
  ],
};

/** One statement as `subject predicate object`, the object in quotes where it is a text. */
const statementsOf = async (xml: string): Promise<string[]> => {
  const parser = new RdfXmlParser();
  parser.end(xml);
  const statements: string[] = [];
  for await (const { subject, predicate, object } of parser) {
    const mark = object.language === '' ? '' : `@${object.language}`;
    const value = object.termType === 'Literal' ? `"${object.value}"${mark}` : object.value;
    expect(subject.termType).toBe('NamedNode');
    expect(object.termType).not.toBe('BlankNode');
    statements.push(`${subject.value} ${predicate.value} ${value}`);
  }
  return statements;
};

const dcat = 'http://www.w3.org/ns/dcat#';
const dcterms = 'http://purl.org/dc/terms/';
const isA = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

describe('DCAT-AP-SE 3, read by an independent parser', () => {
  let statements: string[] = [];
  beforeAll(async () => {
    const rdf = catalogueRdf(catalogue);
    statements = rdf.ok ? await statementsOf(rdf.value) : [];
  });

  test.each([
    ['the catalogue', `${site} ${isA} ${dcat}Catalog`],
    ['its title', `${site} ${dcterms}title "Öppna data om brukarinflytande"@sv`],
    ['its title in English', `${site} ${dcterms}title "Open data on user influence"@en`],
    [
      'signs that XML uses itself',
      `${site} ${dcterms}description "Råd, föreningar & bidrag: "allt" <öppet>"@sv`,
    ],
    ['its publisher', `${site} ${dcterms}publisher ${site}#region`],
    ['its licence, exactly', `${site} ${dcterms}license http://creativecommons.org/publicdomain/zero/1.0/`],
    ['its datasets', `${site} ${dcat}dataset ${site}/rad`],
    ['the publisher’s name', `${site}#region http://xmlns.com/foaf/0.1/name "Region Exempel"`],
    [
      'the publisher’s kind',
      `${site}#region ${dcterms}type http://purl.org/adms/publishertype/RegionalAuthority`,
    ],
    ['a dataset', `${site}/bidrag ${isA} ${dcat}Dataset`],
    ['the publisher of a dataset', `${site}/bidrag ${dcterms}publisher ${site}#region`],
    [
      'a theme',
      `${site}/bidrag ${dcat}theme http://publications.europa.eu/resource/authority/data-theme/HEAL`,
    ],
    ['a keyword', `${site}/bidrag ${dcat}keyword "bidrag"@sv`],
    ['the period', `${site}/bidrag#period ${dcat}endDate "2025-12-31"`],
    ['a distribution', `${site}/bidrag#json ${isA} ${dcat}Distribution`],
    ['its address', `${site}/bidrag#json ${dcat}accessURL ${site}/bidrag.json?a=1&b=2`],
    ['its format', `${site}/bidrag#json ${dcterms}format "application/json"`],
    [
      'the contact',
      `${site}#kontakt http://www.w3.org/2006/vcard/ns#hasEmail mailto:registrator@region.example`,
    ],
  ])('has %s', (_what, statement) => {
    expect(statements).toContain(statement);
  });

  test('says nothing twice and nothing of what is not known', () => {
    expect(new Set(statements).size).toBe(statements.length);
    expect(statements.filter((statement) => statement.startsWith(`${site}/rad `))).toHaveLength(7);
  });

  test('dates are of the type date', () => {
    const rdf = catalogueRdf(catalogue);
    expect(rdf.ok && rdf.value).toContain('rdf:datatype="http://www.w3.org/2001/XMLSchema#date">2026-04-01<');
  });
});

describe('K5 what the portal would refuse is refused here', () => {
  const [first, second] = catalogue.datasets;
  test.each([
    ['datasets', { datasets: [] }],
    ['iri', { iri: '/oppna-data' }],
    ['iri', { iri: 'https://region.example/a b' }],
    ['homepage', { homepage: 'region.example' }],
    ['title.sv', { title: texts('') }],
    ['description.sv', { description: texts('a\u0000b') }],
  ])('%s in %j', (path, change) => {
    expect(catalogueRdf({ ...catalogue, ...change })).toEqual({
      ok: false,
      problems: [{ code: 'catalogue/broken', path }],
    });
  });

  test('one address for two things', () => {
    const datasets = [first, second].flatMap((dataset) =>
      dataset === undefined ? [] : [{ ...dataset, iri: site }],
    );
    expect(catalogueRdf({ ...catalogue, datasets })).toEqual({
      ok: false,
      problems: [{ code: 'catalogue/iri-twice', data: { iri: site } }],
    });
  });
});
