import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { heldBy } from '@inflytande/domain/people/role';
import { addressMark } from './auth/attempt-limit.ts';
import { isStrongNow, type Visit } from './auth/auth.ts';
import { nobody, type Actor, type Context, type Services } from './context.ts';
import { findPersonByEmail } from './people/person.store.ts';
import { placeOf } from './place.ts';
import { read } from './read.ts';

const lookUp = async (context: Omit<Context, 'whoAsks'>): Promise<Actor> => {
  const { database, regionId, auth, now } = context;
  const signedIn = await auth.signedIn();
  if (signedIn === null) return nobody;
  const person = await read({ database, regionId }, (tx) =>
    findPersonByEmail(tx, signedIn.email, stockholmDate(now())),
  );
  if (person === undefined) return nobody;
  const { id, name, held } = person;
  return { id, name, held: heldBy(id, held), strong: isStrongNow(context, signedIn) };
};

/** The context of one request. */
export const createContext = (services: Services, visit: Visit): Context => {
  const place = placeOf(services.config, visit.request.url);
  const auth = services.authFor(place, visit);
  const context = {
    ...services,
    ...place,
    auth,
    actor: nobody,
    addressMark: () => addressMark(services.secret, visit.address ?? 'unknown', services.now()),
  };
  let asked: Promise<Actor> | undefined;
  return { ...context, whoAsks: () => (asked ??= lookUp(context)) };
};
