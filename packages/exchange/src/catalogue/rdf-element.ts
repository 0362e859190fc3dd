const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** One property of a thing in RDF/XML; empty where the value is not known. */
export type Property = string;

/** A property that leads to another thing by its address. */
export const link = (name: string, iri: string | null): Property =>
  iri === null ? '' : `<${name} rdf:resource="${escape(iri)}"/>`;

/** A property with a text, in a language or of a type of XML Schema (`date`). */
export const literal = (
  name: string,
  text: string | null,
  { language, type }: { readonly language?: 'sv' | 'en'; readonly type?: 'date' } = {},
): Property => {
  if (text === null) return '';
  const mark = language === undefined ? '' : ` xml:lang="${language}"`;
  const kind = type === undefined ? '' : ` rdf:datatype="http://www.w3.org/2001/XMLSchema#${type}"`;
  return `<${name}${mark}${kind}>${escape(text)}</${name}>`;
};

/** A thing with an address and its properties. */
export const thing = (name: string, iri: string, properties: readonly Property[]): string =>
  [
    `  <${name} rdf:about="${escape(iri)}">`,
    ...properties.filter((property) => property !== '').map((property) => `    ${property}`),
    `  </${name}>`,
  ].join('\n');

/** A whole document; `prefixes` by name. */
export const rdfDocument = (
  prefixes: Readonly<Record<string, string>>,
  things: readonly string[],
): string => {
  const names = { rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', ...prefixes };
  const spaces = Object.entries(names).map(([prefix, iri]) => ` xmlns:${prefix}="${escape(iri)}"`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${spaces.join('')}>\n${things.join('\n')}\n</rdf:RDF>\n`;
};
