import { catalogueRdf } from '@inflytande/exchange/catalogue/catalogue-rdf';
import { m } from '@inflytande/i18n/messages';
import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import type { Context } from '../context.ts';
import { findRegion } from '../organisations/region.store.ts';
import { read } from '../read.ts';
import { findLastChange } from '../records/domain-event.store.ts';
import { openFiles } from './files.ts';
import { yearFile } from './year-table.ts';

type Say = (inputs: Record<string, never>, options: { locale: 'sv' | 'en' }) => string;
const inBoth = (say: Say) => ({ sv: say({}, { locale: 'sv' }), en: say({}, { locale: 'en' }) });

/** How the files are licensed. */
export const openLicence = 'cc0';

/**
 * What the region offers as open data, for the national portal to fetch (DCAT-AP-SE 3). Null where nobody is named to
 * answer questions, which the profile asks for.
 */
export const openCatalogue = async (ctx: Context): Promise<string | null> => {
  const { openDataContact: email } = ctx.config;
  const { region, last } = await read(ctx, async (tx) => ({
    region: await findRegion(tx),
    last: await findLastChange(tx),
  }));
  if (email === null || region === undefined) return null;
  const site = `${ctx.origin}/oppna-data`;
  const modified = stockholmDate(last.at.getTime());
  const made = catalogueRdf({
    iri: site,
    title: inBoth(m.open_title),
    description: inBoth(m.open_lead),
    publisher: { iri: `${site}#utgivare`, name: region.name, type: 'RegionalAuthority' },
    licence: openLicence,
    homepage: ctx.origin,
    issued: null,
    modified,
    datasets: [
      {
        iri: `${site}#synpunkter`,
        title: inBoth(m.open_dataset_title),
        description: inBoth(m.open_dataset_about),
        keywords: m.open_keywords().split(', '),
        themes: ['health', 'society'],
        contact: { iri: `${site}#kontakt`, name: region.name, email },
        issued: null,
        modified,
        covers: null,
        spatial: null,
        distributions: [...openFiles, yearFile].map(({ name, type }) => ({
          iri: `${site}#${name}`,
          title: { sv: name, en: null },
          url: `${site}/${name}`,
          format: type.split(';')[0] ?? type,
          licence: openLicence,
          conformsTo: null,
        })),
      },
    ],
  });
  if (!made.ok) throw new Error(`The catalogue is broken: ${JSON.stringify(made.problems)}`);
  return made.value;
};
