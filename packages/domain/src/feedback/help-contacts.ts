import * as v from 'valibot';
import type { Setting } from '../kernel/setting.ts';

/** Whom the writer of an alarming text is shown at once (B5). `id` names the sentence that explains it. */
export const HelpContact = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  /** The service's own name. */
  name: v.pipe(v.string(), v.trim(), v.minLength(1)),
  /** As written for people, e.g. `116 111`. */
  phone: v.pipe(v.string(), v.regex(/^\+?[\d][\d -]{1,18}\d$/)),
  website: v.nullable(v.pipe(v.string(), v.url(), v.startsWith('https://'))),
});
export type HelpContact = v.InferOutput<typeof HelpContact>;

/** All of them, most urgent first; a page without any would leave the writer alone. */
export const HelpContacts = v.pipe(v.array(HelpContact), v.minLength(1), v.readonly());

/** The product's default; a region puts in its own. Most urgent first. */
export const defaultHelpContacts: Setting<readonly HelpContact[]> = {
  source: 'B5',
  from: '2026-01-01',
  isDefault: true,
  value: [
    { id: 'emergency', name: 'SOS Alarm', phone: '112', website: 'https://www.sosalarm.se' },
    { id: 'health-care', name: '1177', phone: '1177', website: 'https://www.1177.se' },
    {
      id: 'suicide-line',
      name: 'Självmordslinjen',
      phone: '90101',
      website: 'https://mind.se/hitta-hjalp/sjalvmordslinjen/',
    },
    { id: 'children', name: 'Bris', phone: '116 111', website: 'https://www.bris.se' },
  ],
};
