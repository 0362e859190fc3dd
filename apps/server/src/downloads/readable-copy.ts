import { legalBasis } from '@inflytande/domain/people/consent';
import { m } from '@inflytande/i18n/messages';
import { basisWords, columnWords, purposeWords, tableWords } from '@inflytande/i18n/privacy-words';
import type { PersonRules } from '../database/privacy-rules.ts';

/** What one table holds about somebody, and why. */
export type CopiedTable = {
  readonly table: string;
  readonly rules: PersonRules;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
};

const signs = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);
/** Words as text of a page: nothing in them is markup. */
const text = (words: string): string => words.replaceAll(/[&<>"]/g, (sign) => signs.get(sign) ?? '');

/** A value as it stands: text, a moment, or what is kept as a structure. */
const shown = (value: unknown): string => {
  if (typeof value === 'string') return value;
  return value instanceof Date ? value.toISOString() : JSON.stringify(value);
};

const rowOf = (row: Readonly<Record<string, unknown>>): string => {
  const told = Object.entries(row).filter(([, value]) => value !== null && value !== '');
  const facts = told.map(
    ([column, value]) => `<dt>${text(columnWords[column]?.() ?? column)}</dt><dd>${text(shown(value))}</dd>`,
  );
  return `<dl>${facts.join('')}</dl>`;
};

const section = ({ table, rules, rows }: CopiedTable): string => {
  const basis = basisWords[legalBasis[rules.purpose].basis]();
  return [
    `<h2>${text(tableWords[table]?.() ?? table)}</h2>`,
    `<p>${m.privacy_copy_purpose()}: ${purposeWords[rules.purpose]()}. ${m.privacy_copy_basis()}: ${basis}.</p>`,
    ...(rows.length === 0 ? [`<p>${m.privacy_copy_none()}</p>`] : rows.map(rowOf)),
  ].join('');
};

const style =
  'body{font:1rem/1.5 sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem}dl{border-left:4px solid #777;padding-left:1rem}dt{font-weight:bold}dd{margin:0 0 .5rem;white-space:pre-wrap;overflow-wrap:anywhere}';

/** The copy as a page of its own that asks for nothing from anywhere, to be read or printed. */
export const readableCopy = (
  head: { readonly region: string; readonly date: string; readonly kind: 'person' | 'statement' },
  tables: readonly CopiedTable[],
): string => {
  const title = m.privacy_copy_title();
  const lead = head.kind === 'person' ? m.privacy_copy_lead(head) : m.privacy_copy_lead_author(head);
  return [
    '<!doctype html><html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<title>${title}</title><style>${style}</style></head><body><h1>${title}</h1><p>${text(lead)}</p>`,
    ...tables.map(section),
    `<p>${m.privacy_copy_rights()}</p></body></html>`,
  ].join('\n');
};
