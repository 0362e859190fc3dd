import { settings } from '@inflytande/domain/settings';
import type { AppRouter, Context } from '@inflytande/server/api';
import { renderToString } from 'react-dom/server';
import { inLanguage, matchPath, readLanguage } from './paths.ts';
import { routes } from './routes.ts';
import { assets } from './site/assets.ts';
import { Document } from './site/document.tsx';
import { errorPage, notFoundPage } from './site/error-pages.tsx';
import { inWordsOf } from './site/language.ts';
import { problemOf } from './site/problem.ts';
import type { Ask, Reply, Shown } from './site/route.ts';
import { SiteProvider, type Site } from './site/site-context.tsx';

type Tools = {
  readonly router: AppRouter;
  readonly createContext: () => Promise<Context>;
  readonly nonce: string;
  /** Told of every fault of ours; the reader sees a page without its particulars. */
  readonly report: (error: unknown) => void;
};

/** Stands in where not even the region could be read. */
const unknownRegion = {
  name: 'Sverige',
  demo: false,
  accent: settings['region/accent-colour'].standard.value,
  contact: settings['region/contact'].standard.value,
  helpContacts: settings['help-contacts'].standard.value,
  replyDays: settings['answer/individual-working-days'].standard.value,
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
        <Document title={page.title()} assets={assets} nonce={nonce} script={page.script} bare={page.bare}>
          {page.body()}
        </Document>
      </SiteProvider>,
    )}`;
  });

/** A copy of one's own for going back, so that the steps of a form can be walked both ways without loss. */
const forGoingBack = { 'cache-control': 'private, no-cache' };
const leavingNoTrace = { 'cache-control': 'no-store', 'clear-site-data': '"cache"' };

const answer = (page: Reply, site: Site, nonce: string): Response => {
  const headers = new Headers(page.kind === 'shown' && page.secret ? leavingNoTrace : forGoingBack);
  for (const cookie of page.cookies) headers.append('set-cookie', cookie);
  if (page.kind === 'moved') {
    headers.set('location', inLanguage(site.language, page.to));
    return new Response(null, { status: 303, headers });
  }
  headers.set('content-type', 'text/html; charset=utf-8');
  return new Response(draw(page, site, nonce), { status: page.status, headers });
};

/** Answers a request for a page of the portal: GET shows, POST decides and shows or sends on (303). */
export const render = async (
  request: Request,
  { router, createContext, nonce, report }: Tools,
): Promise<Response> => {
  const url = new URL(request.url);
  const { language, path } = readLanguage(url.pathname);
  const site = {
    language,
    here: `${path}${url.search}`,
    region: unknownRegion,
    person: null,
    now: Date.now(),
  };
  try {
    const context = await createContext();
    const now = context.now();
    const api = router.createCaller(context);
    const secure = context.config.publicUrl?.startsWith('https:') ?? false;
    const cookies = readCookies(request.headers.get('cookie'));
    const { host } = new URL(context.origin);
    const ask = { api, language, now, cookies, search: url.searchParams, host, secure };
    const [region, { person }, page] = await Promise.all([
      api.region.get(),
      api.session.me(),
      reply(request, path, ask).catch((error: unknown) => {
        // An address that asks for what does not exist, or whose cursor or filter nobody can read.
        if (problemOf(error) === null) throw error;
        return notFoundPage();
      }),
    ]);
    return answer(page, { ...site, region, person, now }, nonce);
  } catch (error) {
    report(error);
    return answer(errorPage(), site, nonce);
  }
};
