import { randomBytes } from 'node:crypto';
import type { GenericEndpointContext } from 'better-auth';
import { drizzle } from 'drizzle-orm/node-postgres';
import { eq } from 'drizzle-orm';
import { knownDevice } from './account.table.ts';
import type { House, Place } from './auth.ts';
import { keyedDigest } from './keyed-digest.ts';
import { languageOf, newDeviceLetter } from './sign-in-letters.ts';

/** How long a browser is remembered, in seconds. */
const remembered = 365 * 24 * 60 * 60;

type Started = {
  readonly session: { readonly userId: string; readonly userAgent?: string | null | undefined };
  readonly ctx: GenericEndpointContext;
};

/**
 * Remembers the browser by a mark of its own. Where others were known and this one was not, the owner of the account
 * gets a letter; the first one ever is no surprise to anybody.
 */
export const noticeDevice = async (house: House, place: Place, { session, ctx }: Started): Promise<void> => {
  const { secret, database, now, mail } = house;
  const db = drizzle(database.pool, { casing: 'snake_case' });
  const cookie = ctx.context.createAuthCookie('device', { maxAge: remembered });
  const brought = ctx.getCookie(cookie.name) ?? '';
  const mark = /^[\w-]{43}$/.test(brought) ? brought : randomBytes(32).toString('base64url');
  const digest = keyedDigest(secret, 'device', mark);
  const { userId } = session;
  const known = await db
    .select({ digest: knownDevice.digest })
    .from(knownDevice)
    .where(eq(knownDevice.userId, userId));
  const at = now();
  await db
    .insert(knownDevice)
    .values({ userId, digest, lastSeenAt: new Date(at) })
    .onConflictDoUpdate({
      target: [knownDevice.userId, knownDevice.digest],
      set: { lastSeenAt: new Date(at) },
    });
  ctx.setCookie(cookie.name, mark, cookie.attributes);
  if (known.length === 0 || known.some((device) => device.digest === digest)) return;
  const language = languageOf(ctx.headers);
  mail.send(async () => {
    const owner = await ctx.context.internalAdapter.findUserById(userId);
    const device = session.userAgent ?? '';
    return owner === null ? null : newDeviceLetter(place, { email: owner.email, language, device, at });
  });
};
