import { legalBasis } from '@inflytande/domain/people/consent';
import { m } from '@inflytande/i18n/messages';
import { basisWords, columnWords, purposeWords } from '@inflytande/i18n/privacy-words';
import { tableWords } from '@inflytande/i18n/table-words';
import type { PersonRules } from '../database/privacy-rules.ts';
import { htmlPage, htmlText } from '../documents/html.ts';

/** What one table holds about somebody, and why. */
export type CopiedTable = {
  readonly table: string;
  readonly rules: PersonRules;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
};

/** A value as it stands: text, a moment, or what is kept as a structure. */
const shown = (value: unknown): string => {
  if (typeof value === 'string') return value;
  return value instanceof Date ? value.toISOString() : JSON.stringify(value);
};

const rowOf = (row: Readonly<Record<string, unknown>>): string => {
  const told = Object.entries(row).filter(([, value]) => value !== null && value !== '');
  const facts = told.map(
    ([column, value]) =>
      `<dt>${htmlText(columnWords[column]?.() ?? column)}</dt><dd>${htmlText(shown(value))}</dd>`,
  );
  return `<dl>${facts.join('')}</dl>`;
};

const section = ({ table, rules, rows }: CopiedTable): string => {
  const basis = basisWords[legalBasis[rules.purpose].basis]();
  return [
    `<h2>${htmlText(tableWords[table]?.() ?? table)}</h2>`,
    `<p>${m.privacy_copy_purpose()}: ${purposeWords[rules.purpose]()}. ${m.privacy_copy_basis()}: ${basis}.</p>`,
    ...(rows.length === 0 ? [`<p>${m.privacy_copy_none()}</p>`] : rows.map(rowOf)),
  ].join('');
};

/** The copy as a page of its own that asks for nothing from anywhere, to be read or printed. */
export const readableCopy = (
  head: { readonly region: string; readonly date: string; readonly kind: 'person' | 'statement' },
  tables: readonly CopiedTable[],
): string => {
  const title = m.privacy_copy_title();
  const lead = head.kind === 'person' ? m.privacy_copy_lead(head) : m.privacy_copy_lead_author(head);
  return htmlPage(title, 'sv', [
    `<p>${htmlText(lead)}</p>`,
    ...tables.map(section),
    `<p>${m.privacy_copy_rights()}</p>`,
  ]);
};
