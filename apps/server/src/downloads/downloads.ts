import { mayDo } from '@inflytande/domain/access';
import { problemSentence } from '@inflytande/i18n/problem-sentence';
import { Hono, type Context as HonoContext } from 'hono';
import type { Context } from '../context.ts';
import { accepted, Refusal } from '../refusal.ts';
import type { Download } from './download.ts';
import { eventLog } from './event-log.ts';
import { handedIn } from './file.ts';
import { ownPersonalData, personalData } from './personal-data.ts';
import { releasedDocument } from './release.ts';

/** Every file that can be fetched; a test walks them for every role (Z4). */
export const downloads: readonly Download[] = [
  eventLog,
  handedIn,
  ownPersonalData,
  personalData,
  releasedDocument,
];

/** Says the name in plain letters for old browsers, and as it is for all others (RFC 6266). */
const attachment = (name: string) =>
  `attachment; filename="${name.normalize('NFD').replaceAll(/[^ \w.()-]/g, '')}"; filename*=UTF-8''${encodeURIComponent(name).replaceAll('(', '%28').replaceAll(')', '%29')}`;

/** Forms post here, so that no other site can make somebody's browser ask (CSRF), and no address is kept. */
export const downloadRoutes = (contextOf: (c: HonoContext) => Context) => {
  const app = new Hono();
  for (const { path, action, channel, make } of downloads)
    app.post(`/api/downloads/${path}`, async (c) => {
      try {
        const ctx = contextOf(c);
        const actor = await ctx.whoAsks();
        accepted(mayDo(actor.held, action, { channel, strong: actor.strong }));
        const { name, type, bytes } = await make({ ...ctx, actor }, await c.req.formData());
        return c.body(bytes, 200, {
          'content-type': type,
          'content-disposition': attachment(name),
          'cache-control': 'no-store',
        });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return c.text(problemSentence(error.problem), error.problem.code.startsWith('access/') ? 403 : 422);
      }
    });
  return app;
};
