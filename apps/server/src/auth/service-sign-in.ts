import { Hono } from 'hono';
import type { Services } from '../context.ts';
import { createContext } from '../create-context.ts';
import { log } from '../log.ts';
import { Refusal } from '../refusal.ts';
import { serviceIds, services as servicesOf } from './sign-in-way.ts';
import { visitOf } from './visit.ts';

/** Where people come back to when a service did not let them in, by where they came from. */
const signInPages = { portal: '/logga-in', admin: '/admin/logga-in' } as const;
type From = keyof typeof signInPages;

/** An address of our own, never another's. */
const ownPath = (path: string | undefined): string | null =>
  path !== undefined && /^\/(?![/\\])/.test(path) ? path : null;

const withFault = (from: From, code: string): string =>
  `${signInPages[from]}?${new URLSearchParams({ fel: code }).toString()}`;

/** What the library calls what went wrong outside, in the words of our refusals. */
const codeOf = (error: string | null): string =>
  error === 'PERSON_UNKNOWN' ? 'session/person-unknown' : 'session/service-failed';

/**
 * The way out to a sign-in service and the way back. They are plain links and redirects, so that they work without
 * script; everything else of signing in is a procedure, and every other address here does not exist.
 */
export const serviceSignIn = (services: Services) => {
  const app = new Hono();

  app.get('/start/:service', async (c) => {
    const service = serviceIds.find((id) => id === c.req.param('service'));
    if (service === undefined || servicesOf(services.config)[service] === null) return c.notFound();
    const from: From = c.req.query('fran') === 'admin' ? 'admin' : 'portal';
    const answerHeaders = new Headers();
    const { auth } = createContext(services, visitOf(c, services.config, answerHeaders));
    try {
      const said = await auth.ask('goToService', {
        provider: service,
        callbackURL: ownPath(c.req.query('till')) ?? signInPages[from],
        errorCallbackURL: signInPages[from],
        disableRedirect: true,
      });
      for (const cookie of answerHeaders.getSetCookie()) c.header('set-cookie', cookie, { append: true });
      return c.redirect((said as { url: string }).url);
    } catch (error) {
      if (!(error instanceof Refusal)) log.error('sign-in service', { service }, error);
      return c.redirect(
        withFault(from, error instanceof Refusal ? error.problem.code : 'session/service-failed'),
      );
    }
  });

  app.get('/callback/:service', async (c) => {
    const answerHeaders = new Headers();
    const { auth } = createContext(services, visitOf(c, services.config, answerHeaders));
    const answer = await auth.comeBack();
    const to = answer.headers.get('location');
    if (to === null) return c.redirect(withFault('portal', 'session/service-failed'));
    const { pathname, search, searchParams } = new URL(to, c.req.url);
    for (const cookie of answer.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true });
    if (!searchParams.has('error')) return c.redirect(`${pathname}${search}`);
    const from: From = pathname === signInPages.admin ? 'admin' : 'portal';
    return c.redirect(withFault(from, codeOf(searchParams.get('error'))));
  });

  app.all('*', (c) => c.notFound());
  return app;
};
