import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';
import type { SecureHeadersVariables } from 'hono/secure-headers';
import { visitOf } from './auth/visit.ts';
import { createContext } from './create-context.ts';
import type { Context, Services } from './context.ts';
import { log } from './log.ts';
import type { appRouter } from './router.ts';

/** What the portal's built server part exports; the server knows the sites only as built folders. */
export type Render = (
  request: Request,
  tools: {
    router: typeof appRouter;
    createContext: () => Promise<Context>;
    nonce: string;
    report: (error: unknown) => void;
  },
) => Promise<Response>;

export type SiteFolders = { readonly portal: string; readonly admin: string };

const built = (site: string) => fileURLToPath(new URL(`../../${site}/dist`, import.meta.url));

/** Where `pnpm run build` puts the two sites. */
export const builtSites: SiteFolders = { portal: built('portal'), admin: built('admin') };

const year = 365 * 24 * 60 * 60;

/** Built files carry a hash in their name, so they never change; one that is not there is no page. */
const files = (root: string, stripped: string): MiddlewareHandler => {
  const serve = serveStatic({
    root,
    precompressed: true,
    rewriteRequestPath: (path) => path.slice(stripped.length),
  });
  return async (c) => {
    const file = await serve(c, async () => {});
    if (!(file instanceof Response)) return c.notFound();
    // Not in `onFound`: the answer is made before it is called.
    file.headers.set('cache-control', `public, max-age=${year}, immutable`);
    return file;
  };
};

/** The portal, rendered here, and the admin app, served as it was built. */
export const sites = async (services: Services, router: typeof appRouter, folders: SiteFolders) => {
  const app = new Hono<{ Variables: SecureHeadersVariables }>();

  const adminPage = `${folders.admin}/index.html`;
  if (existsSync(adminPage)) {
    app.use('/admin/assets/*', files(folders.admin, '/admin'));
    app.get('/admin', (c) => c.redirect('/admin/'));
    app.get('/admin/*', async (c) => {
      const html = await readFile(adminPage, 'utf8');
      c.header('cache-control', 'no-store');
      return c.html(html.replaceAll('NONCE', c.get('secureHeadersNonce') ?? ''));
    });
  }

  const renderer = `${folders.portal}/server/render.js`;
  if (existsSync(renderer)) {
    const { render } = (await import(renderer)) as { render: Render };
    app.use('/assets/*', files(`${folders.portal}/client`, ''));
    app.on(['GET', 'POST'], '*', async (c) => {
      const answerHeaders = new Headers();
      const response = await render(c.req.raw, {
        router,
        createContext: async () => createContext(services, visitOf(c, services.config, answerHeaders)),
        nonce: c.get('secureHeadersNonce') ?? '',
        report: (error) => log.error('page failed', { path: c.req.path }, error),
      });
      for (const [name, value] of answerHeaders) response.headers.append(name, value);
      return response;
    });
  }
  return app;
};
