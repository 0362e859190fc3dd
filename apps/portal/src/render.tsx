import type { AppRouter, Context } from '@inflytande/server/api';
import { renderToString } from 'react-dom/server';
import { inLanguage, matchPath, readLanguage } from './paths.ts';
import { routes } from './routes.ts';
import { assets } from './site/assets.ts';
import { Document } from './site/document.tsx';
import { notFoundPage } from './site/error-pages.tsx';
import { inWordsOf } from './site/language.ts';
import { isNotFound } from './site/problem.ts';
import type { Ask, Reply, Shown } from './site/route.ts';
import { SiteProvider, type Site } from './site/site-context.tsx';

type Tools = {
  readonly router: AppRouter;
  readonly createContext: () => Promise<Context>;
  readonly nonce: string;
};

const readCookies = (header: string | null): Record<string, string> =>
  Object.fromEntries(
    (header ?? '').split(';').flatMap((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [] : [[pair.slice(0, at).trim(), pair.slice(at + 1).trim()]];
    }),
  );

const reply = async (request: Request, path: string, ask: Omit<Ask, 'params'>): Promise<Reply> => {
  for (const route of routes) {
    const params = matchPath(route.pattern, path);
    if (params === null) continue;
    const full = { ...ask, params };
    if (request.method !== 'POST') return route.get(full);
    return route.post === undefined ? notFoundPage() : route.post(full, await request.formData());
  }
  return notFoundPage();
};

const draw = (page: Shown, site: Site, nonce: string): string =>
  inWordsOf(site.language, () => {
    if (page.fragment) return renderToString(<SiteProvider site={site}>{page.body()}</SiteProvider>);
    return `<!doctype html>${renderToString(
      <SiteProvider site={site}>
        <Document title={page.title()} assets={assets} nonce={nonce} script={page.script}>
          {page.body()}
        </Document>
      </SiteProvider>,
    )}`;
  });

/** Answers a request for a page of the portal: GET shows, POST decides and shows or sends on (303). */
export const render = async (
  request: Request,
  { router, createContext, nonce }: Tools,
): Promise<Response> => {
  const url = new URL(request.url);
  const { language, path } = readLanguage(url.pathname);
  const context = await createContext();
  // oxlint-disable-next-line typescript/no-deprecated -- the factory belongs to the server's own `t`, which stays there
  const api = router.createCaller(context);
  const now = context.now();
  const cookies = readCookies(request.headers.get('cookie'));
  const [region, page] = await Promise.all([
    api.region.get(),
    reply(request, path, {
      api,
      language,
      now,
      cookies,
      search: url.searchParams,
      secure: context.config.publicUrl?.startsWith('https:') ?? false,
    }).catch((error: unknown) => {
      if (isNotFound(error)) return notFoundPage();
      throw error;
    }),
  ]);
  const headers = new Headers({ 'cache-control': 'no-store' });
  for (const cookie of page.cookies) headers.append('set-cookie', cookie);
  if (page.kind === 'moved') {
    headers.set('location', inLanguage(language, page.to));
    return new Response(null, { status: 303, headers });
  }
  headers.set('content-type', 'text/html; charset=utf-8');
  const site = { language, here: `${path}${url.search}`, region, now };
  return new Response(draw(page, site, nonce), { status: page.status, headers });
};
