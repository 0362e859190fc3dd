import { mayDo } from '@inflytande/domain/access';
import { Hono, type Context as HonoContext } from 'hono';
import { nobody, type Context } from '../context.ts';
import { keptFigures } from '../feedback/figure.store.ts';
import { listOpenPoints } from '../feedback/open-point.store.ts';
import { read } from '../read.ts';
import { findLastChange } from '../records/domain-event.store.ts';
import { accepted } from '../refusal.ts';
import { openCatalogue } from './catalogue.ts';
import { openFiles, type OpenFile } from './files.ts';
import { writtenYears, yearFile } from './year-table.ts';

/** Where all open data lies. The page that explains it is the portal's. */
const openDataPath = '/oppna-data/';
const catalogueName = 'katalog.rdf';

/** The addresses of open data, which say their headers themselves. */
export const openDataPaths: ReadonlySet<string> = new Set(
  [...openFiles.map(({ name }) => name), yearFile.name, catalogueName].map(
    (name) => `${openDataPath}${name}`,
  ),
);

/** For every site and every program to read; the answer is asked for anew, and need not be sent anew. */
const openHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, last-modified',
  'cache-control': 'public, no-cache',
  'content-security-policy': "default-src 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'strict-transport-security': 'max-age=15552000; includeSubDomains',
  'x-content-type-options': 'nosniff',
};

/** Each part is read by itself, in order of id: a point is in the file once, and nobody waits for the whole. */
async function* written(ctx: Context, file: OpenFile): AsyncGenerator<string> {
  yield file.head;
  let after = '';
  for (let isFirst = true; ; isFirst = false) {
    const points = await read(ctx, (tx) => listOpenPoints(tx, after));
    const last = points.at(-1);
    if (last === undefined) break;
    yield file.piece(points, isFirst);
    after = last.id;
  }
  yield file.tail;
}

/** A stream that reads on only when somebody takes what was read. */
const streamOf = (text: AsyncGenerator<string>): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await text.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => {
      await text.return(undefined);
    },
  });
};

/** Whether the asker has this already: by its mark, else by its time in whole seconds (RFC 9110 § 13). */
const isKnown = (c: HonoContext, mark: string, at: Date): boolean => {
  const marks = c.req.header('if-none-match');
  if (marks !== undefined) return marks.split(',').some((one) => one.trim() === mark || one.trim() === '*');
  const since = Date.parse(c.req.header('if-modified-since') ?? '');
  return Math.floor(at.getTime() / 1000) * 1000 <= since;
};

type Body = string | ReadableStream<Uint8Array>;
type Answer = (ctx: Context) => Body | Promise<Body | null>;

/** The published points as open data, for everyone who may read them by the channel `export` (Z4). */
export const openDataRoutes = (contextOf: (c: HonoContext) => Context) => {
  const app = new Hono();
  const serve = (name: string, type: string, answer: Answer) =>
    app.get(`${openDataPath}${name}`, async (c) => {
      accepted(mayDo(nobody.held, 'point/read', { channel: 'export' }));
      const ctx = contextOf(c);
      const { id, at } = await read(ctx, findLastChange);
      const mark = `W/"${ctx.regionId}-${id}-${name}"`;
      const headers = { ...openHeaders, etag: mark, 'last-modified': at.toUTCString(), 'content-type': type };
      if (isKnown(c, mark, at)) return c.body(null, 304, headers);
      const body = await answer(ctx);
      return body === null ? c.notFound() : new Response(body, { headers });
    });
  for (const file of openFiles) serve(file.name, file.type, (ctx) => streamOf(written(ctx, file)));
  serve(yearFile.name, yearFile.type, async (ctx) => writtenYears((await keptFigures(ctx)).years));
  serve(catalogueName, 'application/rdf+xml; charset=utf-8', openCatalogue);
  return app;
};
