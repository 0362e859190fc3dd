import { isFreshlyStrong, type SignIn } from '@inflytande/domain/people/sign-in';
import type { Context, Services } from '../context.ts';
import type { Language } from '../language.ts';
import { Refusal } from '../refusal.ts';
import { addressMark } from './attempt-limit.ts';
import { problemOfAnswer } from './library-problem.ts';

/** Where one signs in: cookies and passkeys belong to an origin, people to a region. */
export type Place = { readonly origin: string; readonly regionId: string };

/** One request, as far as signing in is concerned. Cookies are added to `answerHeaders`. */
export type Visit = {
  readonly request: Request;
  /** The asker's network address, where it is known. It is used as a keyed digest and kept nowhere. */
  readonly address: string | null;
  readonly answerHeaders: Headers;
};

/** Somebody is signed in: into which account, and how. */
export type SignedIn = SignIn & {
  readonly sessionId: string;
  readonly accountId: string;
  /** In lower case. Who this is in the region follows from it. */
  readonly email: string;
};

/** What the library is asked for; nothing else of it can be reached. */
export const endpoints = {
  askForCode: { method: 'POST', path: '/email-otp/send-verification-otp' },
  enterCode: { method: 'POST', path: '/sign-in/email-otp' },
  chooseInvented: { method: 'POST', path: '/sign-in/demo' },
  leave: { method: 'POST', path: '/sign-out' },
  keyOptions: { method: 'GET', path: '/passkey/generate-register-options' },
  keepKey: { method: 'POST', path: '/passkey/verify-registration' },
  keyChallenge: { method: 'GET', path: '/passkey/generate-authenticate-options' },
  useKey: { method: 'POST', path: '/passkey/verify-authentication' },
  goToService: { method: 'POST', path: '/sign-in/social' },
} as const satisfies Record<string, { method: 'GET' | 'POST'; path: string }>;
export type Endpoint = keyof typeof endpoints;

/** The library behind a narrow door: nothing of it is seen outside. */
export type Library = {
  readonly handle: (request: Request) => Promise<Response>;
  readonly signedIn: (headers: Headers) => Promise<{ signedIn: SignedIn | null; cookies: readonly string[] }>;
};

/** What the library is built from. */
export type House = Omit<Services, 'bus' | 'authFor'>;

/** Signing in, for one request. */
export type Auth = {
  /** Who is signed in; asked once however often it is called, and not at all where there is no cookie. */
  readonly signedIn: () => Promise<SignedIn | null>;
  /** What the browser says of itself. */
  readonly browser: () => string;
  /** Asks the library; `language` is that of letters which follow. Throws a `Refusal` with why it said no. */
  readonly ask: (endpoint: Endpoint, body?: object, language?: Language) => Promise<unknown>;
  /** The way back from a sign-in service outside. */
  readonly comeBack: () => Promise<Response>;
};

/** What we tell the library beside what the browser sent. */
export const addressHeader = 'x-inflytande-address';
export const languageHeader = 'x-inflytande-language';
export const basePath = '/api/auth';
const cookiePrefix = 'inflytande';
export const cookieNames = { prefix: cookiePrefix, session: `${cookiePrefix}.session_token` } as const;

/** A sign-in service that is asked for its addresses longer than this is out of reach, in milliseconds. */
const patience = 10_000;

/** How many places are kept ready; a server that is called by ever new names must not fill up. */
const mostPlaces = 50;

type Kind = 'house' | 'oidc';

const inTime = <T>(work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_resolve, reject) => {
      setTimeout(() => reject(new Refusal({ code: 'session/service-unreachable' })), patience).unref();
    }),
  ]);

/**
 * Makes the library for each place when it is first needed. The one that knows the services outside stands apart:
 * a service that is out of reach must not keep anyone from signing in by code or passkey.
 */
const libraries = (house: House) => {
  const made = new Map<string, Promise<Library>>();
  return (kind: Kind, place: Place): Promise<Library> => {
    const key = `${kind} ${place.regionId} ${place.origin}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const [oldest] = made.keys();
    if (made.size >= mostPlaces && oldest !== undefined) made.delete(oldest);
    const making = import('./library.ts').then(({ openLibrary }) =>
      kind === 'oidc' ? inTime(openLibrary(house, place, true)) : openLibrary(house, place, false),
    );
    made.set(key, making);
    making.catch(() => made.delete(key));
    return making;
  };
};

/** Headers that the library may see: who asks, by cookie, browser and a mark for the address. */
const headersFor = ({ secret, now }: House, { origin }: Place, { request, address }: Visit): Headers => {
  const headers = new Headers({
    origin,
    [addressHeader]: addressMark(secret, address ?? 'unknown', now()),
  });
  for (const name of ['cookie', 'user-agent'])
    if (request.headers.has(name)) headers.set(name, request.headers.get(name) ?? '');
  return headers;
};

const passOnCookies = (from: Headers, to: Headers): void => {
  for (const cookie of from.getSetCookie()) to.append('set-cookie', cookie);
};

/** Signing in for all requests: `openAuth(house)(place, visit)`. */
export const openAuth = (house: House) => {
  const libraryOf = libraries(house);
  return (place: Place, visit: Visit): Auth => {
    let asked: Promise<SignedIn | null> | undefined;
    const headers = () => headersFor(house, place, visit);
    const lookUp = async (): Promise<SignedIn | null> => {
      if (!(visit.request.headers.get('cookie') ?? '').includes(cookieNames.session)) return null;
      const { signedIn, cookies } = await (await libraryOf('house', place)).signedIn(headers());
      for (const cookie of cookies) visit.answerHeaders.append('set-cookie', cookie);
      // A session of the demo ends with it, even where it would still hold.
      return signedIn?.method === 'demo' && !house.config.demoSignIn ? null : signedIn;
    };
    return {
      signedIn: () => (asked ??= lookUp()),
      browser: () => visit.request.headers.get('user-agent') ?? '',
      ask: async (endpoint, body, language = 'sv') => {
        const library = await libraryOf(endpoint === 'goToService' ? 'oidc' : 'house', place);
        const { method, path } = endpoints[endpoint];
        const asking = new Request(`${place.origin}${basePath}${path}`, {
          method,
          headers: {
            ...Object.fromEntries(headers()),
            'content-type': 'application/json',
            [languageHeader]: language,
          },
          ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
        });
        const answer = await library.handle(asking);
        const said: unknown = await answer.json().catch(() => null);
        if (!answer.ok) throw problemOfAnswer(answer, said);
        passOnCookies(answer.headers, visit.answerHeaders);
        return said;
      },
      comeBack: async () => {
        const { pathname, search } = new URL(visit.request.url);
        const library = await libraryOf('oidc', place);
        return library.handle(new Request(`${place.origin}${pathname}${search}`, { headers: headers() }));
      },
    };
  };
};

/** Whether a sign-in is strong and fresh here and now (Z6). */
export const isStrongNow = ({ config, now }: Pick<Context, 'config' | 'now'>, signedIn: SignedIn): boolean =>
  isFreshlyStrong(signedIn, now(), { demonstration: config.demoSignIn });
