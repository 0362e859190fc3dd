import { mayDo } from '@inflytande/domain/access';
import { editionStatus } from '@inflytande/i18n/edition-words';
import { Hono, type Context as HonoContext } from 'hono';
import type { Context } from '../context.ts';
import type { DocumentWriter } from '../documents/document.ts';
import { editionDocument } from '../documents/edition.ts';
import { pdf } from '../documents/pdf.ts';
import { word } from '../documents/word.ts';
import { editionShown } from '../feedback/edition.store.ts';
import { findRegion } from '../organisations/region.store.ts';
import { read } from '../read.ts';
import { accepted, Refusal } from '../refusal.ts';
import { writtenDate } from '@inflytande/i18n/written-date';

const writers: readonly DocumentWriter[] = [pdf, word];

/** The network's edition as a file (B9), for anyone, at an address that can be passed on. */
export const editionFiles = (contextOf: (c: HonoContext) => Context) => {
  const app = new Hono();
  for (const { ending, mediaType, write } of writers)
    app.get(`/sammanstallningar/:file{\\d{4}\\.${ending}}`, async (c) => {
      const ctx = contextOf(c);
      const year = Number(c.req.param('file').slice(0, 4));
      try {
        const { held } = await ctx.whoAsks();
        accepted(mayDo(held, 'edition/read', { channel: 'file' }));
        const { shown, region } = await read(ctx, async (tx) => ({
          shown: await editionShown(tx, year, ctx.now()),
          region: (await findRegion(tx))?.name ?? '',
        }));
        const signedOn = shown.signedOn === null ? null : writtenDate('sv', shown.signedOn);
        const bytes = await write(
          editionDocument(shown.edition, { region, status: editionStatus({ ...shown, signedOn }) }),
        );
        return c.body(bytes, 200, {
          'content-type': mediaType,
          'content-disposition': `attachment; filename="sammanstallning-${year}.${ending}"`,
        });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return c.notFound();
      }
    });
  return app;
};
