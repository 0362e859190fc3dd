import { parse as parseCookies, serialize } from 'hono/utils/cookie';
import { makeSession, readSession, sessionCookie } from './auth/session.ts';
import { nobody, type Actor, type Context, type Services } from './context.ts';
import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { heldBy } from '@inflytande/domain/people/role';
import { findPerson } from './people/person.store.ts';
import { read } from './read.ts';

const sessionOf = ({ config, secret, now }: Services, token: string | undefined): string | null =>
  // A session of the demo ends with it, even where the cookie would still hold.
  token === undefined || !config.demoSignIn ? null : readSession(secret, token, now());

const lookUp = async (services: Services, personId: string | null): Promise<Actor> => {
  if (personId === null) return nobody;
  const space = { database: services.database, regionId: services.config.regionId };
  const on = stockholmDate(services.now());
  const person = await read(space, (tx) => findPerson(tx, personId, on));
  return person === undefined
    ? nobody
    : { id: person.id, name: person.name, held: heldBy(person.id, person.held), strong: false };
};

/** The context of one request. Cookies that procedures set are added to `answerHeaders`. */
export const createContext = (services: Services, request: Request, answerHeaders: Headers): Context => {
  const secure = services.config.publicUrl?.startsWith('https:') ?? false;
  const token = parseCookies(request.headers.get('cookie') ?? '', sessionCookie)[sessionCookie];
  const personId = sessionOf(services, token);
  return {
    ...services,
    regionId: services.config.regionId,
    actor: { ...nobody, id: personId },
    whoAsks: () => lookUp(services, personId),
    setSession: (id) => {
      const value = id === null ? '' : makeSession(services.secret, id, services.now());
      const lifetime = id === null ? { maxAge: 0 } : {};
      const options = { path: '/', httpOnly: true, sameSite: 'Lax', secure, ...lifetime } as const;
      answerHeaders.append('set-cookie', serialize(sessionCookie, value, options));
    },
  };
};
