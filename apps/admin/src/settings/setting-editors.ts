import { accentPalette } from '@inflytande/domain/organisations/region-theme';
import type { SettingKey } from '@inflytande/domain/settings';
import { m } from '@inflytande/i18n/messages';
import { colourNames } from '@inflytande/i18n/setting-words';
import type { Choice } from '@inflytande/ui/field';

/** What has been typed, field by field. */
export type Draft = Readonly<Record<string, string>>;

export type EditorField = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'number' | 'email' | 'tel' | 'url';
  readonly choices?: readonly Choice[];
};

/** How a value is typed in: what the fields begin with, which there are, and the value they make. */
export type Editor = {
  readonly begin: (value: never) => Draft;
  readonly fields: (draft: Draft) => readonly EditorField[];
  readonly value: (draft: Draft, before: never) => unknown;
};

const number = (text: string | undefined): number | null => {
  const trimmed = (text ?? '').replaceAll(/\s/g, '').replace(',', '.');
  return trimmed === '' ? null : Number(trimmed);
};
const orNull = (text: string | undefined) => ((text ?? '').trim() === '' ? null : (text ?? '').trim());

const counted: Editor = {
  begin: (value: number) => ({ count: String(value) }),
  fields: () => [{ name: 'count', label: m.admin_setting_new_value(), type: 'number' }],
  value: ({ count }) => number(count),
};

const retention: Editor = {
  begin: (value: { kind: string; years?: number }) => ({
    kind: value.kind,
    years: String(value.years ?? ''),
  }),
  fields: ({ kind }) => [
    {
      name: 'kind',
      label: m.admin_setting_what_happens(),
      choices: [
        { value: 'kept', label: m.admin_setting_kept() },
        { value: 'disposed-after', label: m.admin_setting_after() },
        { value: 'disposed-at-once', label: m.admin_setting_at_once() },
      ],
    },
    ...(kind === 'disposed-after'
      ? [{ name: 'years', label: m.admin_setting_years(), type: 'number' } as const]
      : []),
  ],
  value: ({ kind, years }) => (kind === 'disposed-after' ? { kind, years: number(years) } : { kind }),
};

type Figure = { readonly year: number; readonly amount: number; readonly source: object };
const priceBase: Editor = {
  begin: (figures: readonly Figure[]) => ({
    year: String(Math.max(...figures.map(({ year }) => year)) + 1),
    amount: '',
  }),
  fields: () => [
    { name: 'year', label: m.admin_setting_year(), type: 'number' },
    { name: 'amount', label: m.admin_setting_amount(), type: 'number' },
  ],
  value: ({ year, amount, source = '' }, before: readonly Figure[]) => [
    ...before.filter((figure) => figure.year !== number(year)),
    {
      year: number(year),
      amount: Math.round((number(amount) ?? 0) * 100),
      source: { document: source.trim() === '' ? 'SCB' : source.trim(), place: year ?? '' },
    },
  ],
};

const own = 'own';
const colour: Editor = {
  begin: (value: string) => ({
    colour: accentPalette.some((one) => one.colour === value) ? value : own,
    code: value,
  }),
  fields: (draft) => [
    {
      name: 'colour',
      label: m.admin_setting_colour(),
      choices: [
        ...accentPalette.map(({ name, colour: value }) => ({ value, label: colourNames[name]() })),
        { value: own, label: m.admin_setting_colour_own() },
      ],
    },
    ...(draft['colour'] === own
      ? [{ name: 'code', label: m.admin_setting_colour_code(), hint: m.admin_setting_colour_hint() }]
      : []),
  ],
  value: (draft) => (draft['colour'] === own ? draft['code'] : draft['colour']),
};

type Contact = {
  readonly email: string | null;
  readonly phone: string | null;
  readonly postalAddress: string | null;
};
const contact: Editor = {
  begin: (value: Contact) => ({
    email: value.email ?? '',
    phone: value.phone ?? '',
    postalAddress: value.postalAddress ?? '',
  }),
  fields: () => [
    { name: 'email', label: m.admin_setting_email(), type: 'email' },
    { name: 'phone', label: m.admin_setting_phone(), type: 'tel' },
    { name: 'postalAddress', label: m.admin_setting_address() },
  ],
  value: ({ email, phone, postalAddress }) => ({
    email: orNull(email),
    phone: orNull(phone),
    postalAddress: orNull(postalAddress),
  }),
};

const payment: Editor = {
  begin: (value: { from: string; days: number }) => ({ after: value.from, days: String(value.days) }),
  fields: () => [
    {
      name: 'after',
      label: m.admin_setting_earliest(),
      choices: [
        { value: 'decided', label: m.admin_setting_earliest_decided() },
        { value: 'notified', label: m.admin_setting_earliest_notified() },
        { value: 'final', label: m.admin_setting_earliest_final() },
        { value: 'accepted', label: m.admin_setting_earliest_accepted() },
      ],
    },
    { name: 'days', label: m.admin_setting_days_after(), type: 'number' },
  ],
  value: ({ after, days }) => ({ from: after, days: number(days) }),
};

type Help = {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly website: string | null;
};
/** The contacts that there are and room for one more. */
const rowsOf = (draft: Draft) => Array.from({ length: Number(draft['rows']) }, (_, at) => at);
const help: Editor = {
  begin: (contacts: readonly Help[]) => ({
    rows: String(contacts.length + 1),
    ...Object.fromEntries(
      contacts.flatMap(({ id, name, phone, website }, at) => [
        [`id${at}`, id],
        [`name${at}`, name],
        [`phone${at}`, phone],
        [`website${at}`, website ?? ''],
      ]),
    ),
  }),
  fields: (draft) =>
    rowsOf(draft).flatMap((at) => [
      {
        name: `name${at}`,
        label: m.admin_setting_contact_name({ number: at + 1 }),
        ...(at === 0 ? { hint: m.admin_setting_contact_hint() } : {}),
      },
      { name: `phone${at}`, label: m.admin_setting_contact_phone({ number: at + 1 }), type: 'tel' as const },
      {
        name: `website${at}`,
        label: m.admin_setting_contact_website({ number: at + 1 }),
        type: 'url' as const,
      },
    ]),
  value: (draft) =>
    rowsOf(draft)
      .filter((at) => orNull(draft[`name${at}`]) !== null)
      .map((at) => ({
        id: draft[`id${at}`] ?? `own-${at}`,
        name: draft[`name${at}`] ?? '',
        phone: (draft[`phone${at}`] ?? '').trim(),
        website: orNull(draft[`website${at}`]),
      })),
};

const editors: Partial<Record<SettingKey, Editor>> = {
  'answer/individual-working-days': counted,
  'answer/cycle-days': counted,
  'answer/escalation-days': counted,
  'verdict/answer-days': counted,
  'verdict/objection-days': counted,
  'disqualification/post-months': counted,
  'initiative/dormant-months': counted,
  'help-contacts': help,
  'payment/earliest': payment,
  'price-base-amounts': priceBase,
  'region/accent-colour': colour,
  'region/contact': contact,
};

/** How a setting is typed in; undefined where it has no form of its own yet and is only shown. */
export const editorOf = (key: SettingKey): Editor | undefined =>
  key.startsWith('retention/') ? retention : editors[key];
