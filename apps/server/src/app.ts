import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { sql } from 'drizzle-orm';
import { Hono, type Context as HonoContext } from 'hono';
import { compress } from 'hono/compress';
import { csrf } from 'hono/csrf';
import { NONCE, secureHeaders, type SecureHeadersVariables } from 'hono/secure-headers';
import { serviceSignIn } from './auth/service-sign-in.ts';
import { visitOf } from './auth/visit.ts';
import type { Services } from './context.ts';
import { createContext } from './create-context.ts';
import { inSpace } from './database/space.ts';
import { editionFiles } from './downloads/edition-files.ts';
import { downloadRoutes } from './downloads/downloads.ts';
import { uploadLimit } from './files/upload-limit.ts';
import { log } from './log.ts';
import { openDataPaths, openDataRoutes } from './open-data/open-data.ts';
import { placeOf } from './place.ts';
import { appRouter } from './router.ts';
import { securityTxt } from './security-txt.ts';
import { builtSites, sites, type SiteFolders } from './sites.ts';
import { problemOf } from './trpc.ts';

const contentSecurityPolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'", NONCE],
  styleSrc: ["'self'", NONCE],
  connectSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

/** The same for answers of the API: they carry no page, so no nonce. */
const dataHeaders = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'same-origin',
  'strict-transport-security': 'max-age=15552000; includeSubDomains',
  'x-content-type-options': 'nosniff',
};

/** Puts the server together. Tests drive the result with `app.request`. */
export const createApp = async (services: Services, folders: SiteFolders = builtSites) => {
  const app = new Hono<{ Variables: SecureHeadersVariables }>();
  app.get('/healthz', (c) => c.text('ok'));
  app.get('/readyz', async (c) => {
    await inSpace(services.database, { regionId: services.config.regionId, write: false }, (tx) =>
      tx.execute(sql`select 1`),
    );
    return c.text('ok');
  });

  app.get('/.well-known/security.txt', (c) => {
    const { origin } = placeOf(services.config, c.req.url);
    const text = securityTxt(services.config, origin, services.now());
    return text === null ? c.notFound() : c.text(text);
  });

  // Middleware that touches an answer afterwards makes the adapter unpack and rebuild it, which costs as much as a
  // query. So the API says its headers itself, and nothing is compressed for those who did not ask.
  const pageHeaders = secureHeaders({ contentSecurityPolicy, referrerPolicy: 'same-origin' });
  app.use((c, next) =>
    c.req.path.startsWith('/api/trpc/') || openDataPaths.has(c.req.path) ? next() : pageHeaders(c, next),
  );
  const compressed = compress();
  app.use((c, next) => (c.req.header('accept-encoding') === undefined ? next() : compressed(c, next)));
  // Behind a proxy that ends the encryption, the origin is not that of the address as we see it.
  app.use(csrf({ origin: (origin, c) => origin === placeOf(services.config, c.req.url).origin }));
  const contextOf = (c: HonoContext) => createContext(services, visitOf(c, services.config, new Headers()));
  app.use(uploadLimit(services.config, contextOf));

  app.all('/api/trpc/*', (c) =>
    fetchRequestHandler({
      endpoint: '/api/trpc',
      req: c.req.raw,
      router: appRouter,
      createContext: ({ resHeaders }) => createContext(services, visitOf(c, services.config, resHeaders)),
      responseMeta: () => ({ headers: dataHeaders }),
      onError: ({ error, path }) => {
        // A stream that has begun cannot be refused by its status any more; a refusal is still none of our faults.
        if (error.code === 'INTERNAL_SERVER_ERROR' && problemOf(error) === null)
          log.error('procedure failed', { path: path ?? '' }, error.cause ?? error);
      },
    }),
  );
  app.route('/', downloadRoutes(contextOf));
  app.route('/', editionFiles(contextOf));
  app.route('/', openDataRoutes(contextOf));
  app.route('/api/auth', serviceSignIn(services));
  app.route('/', await sites(services, appRouter, folders));
  app.onError((error, c) => {
    if ('getResponse' in error) return error.getResponse();
    log.error('request failed', { method: c.req.method, path: c.req.path }, error);
    return c.text('Något gick fel hos oss. Försök igen om en stund.', 500);
  });
  return app;
};
