import { defaultFreshMinutes } from '@inflytande/domain/people/sign-in';
import { passkey } from '@better-auth/passkey';
import type { BetterAuthOptions } from 'better-auth';
import { betterAuth } from 'better-auth/minimal';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { APIError } from 'better-auth/api';
import { emailOTP } from 'better-auth/plugins/email-otp';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { drizzle } from 'drizzle-orm/node-postgres';
import { inSpace } from '../database/space.ts';
import { log } from '../log.ts';
import { findAddressed } from '../people/person.store.ts';
import { addressHeader, basePath, cookieNames, type House, type Library, type Place } from './auth.ts';
import * as schema from './auth-schema.ts';
import { waitAfterTry } from './attempt-limit.ts';
import { browserName } from './browser-name.ts';
import { waitingKey } from './code-key.ts';
import { languageOf, sendCode } from './sign-in-letters.ts';
import { demoSignIn } from './demo-sign-in.ts';
import { keyedDigest } from './keyed-digest.ts';
import { noticeDevice } from './known-device.store.ts';
import { methodOf, services, type ServiceId } from './sign-in-way.ts';

/** How long one may be idle, in seconds: a working day. */
const idle = 12 * 60 * 60;
const codeLifetime = 10 * 60;

/** Tries from one network address. Behind one address there may be a whole town hall. */
const limits = {
  '/email-otp/send-verification-otp': { max: 60, window: 600 },
  '/sign-in/email-otp': { max: 120, window: 600 },
  '/passkey/*': { max: 240, window: 600 },
  '/sign-in/*': { max: 240, window: 600 },
} as const;

const storageFor = ({ database, now }: House) => ({
  get: async () => null,
  set: async () => {},
  consume: async (key: string, rule: { max: number; window: number }) => {
    const wait = await waitAfterTry(database.pool, key, { max: rule.max, seconds: rule.window, now: now() });
    return { allowed: wait === 0, retryAfter: wait === 0 ? null : wait };
  },
});

/** Only those whose address stands in the region may have an account there, and only an address that is shown to be theirs. */
const gates = (house: House, { regionId }: Place) => {
  const isKnown = async (email: string): Promise<boolean> => {
    const space = { regionId, write: false };
    return (await inSpace(house.database, space, (tx) => findAddressed(tx, email))) !== undefined;
  };
  const user = {
    validateUserInfo: async ({ user: given }: { user: { email?: unknown; emailVerified?: unknown } }) => {
      const email = typeof given.email === 'string' ? given.email.toLowerCase() : '';
      if (given.emailVerified !== true) return { error: 'ADDRESS_NOT_SHOWN' };
      return (await isKnown(email)) ? undefined : { error: 'PERSON_UNKNOWN' };
    },
  };
  const mayStart = async (email: string | undefined): Promise<void> => {
    if (email === undefined || !(await isKnown(email)))
      throw new APIError('FORBIDDEN', { code: 'PERSON_UNKNOWN', message: 'nobody here' });
  };
  return { user, mayStart };
};

const hooksFor = (house: House, place: Place): BetterAuthOptions['databaseHooks'] => {
  const { mayStart } = gates(house, place);
  return {
    session: {
      create: {
        before: async (session, ctx) => {
          const method = methodOf(ctx);
          const owner = await ctx?.context.internalAdapter.findUserById(session.userId);
          await mayStart(owner?.email);
          const userAgent = browserName(session.userAgent ?? '');
          return { data: { ...session, method, ipAddress: '', userAgent } };
        },
        after: async (session, ctx) => {
          if (ctx !== null) await noticeDevice(house, place, { session, ctx });
        },
      },
    },
    account: {
      // Who somebody is there is all that is needed; their tokens would only be a risk.
      create: {
        before: async ({ id, accountId, providerId, userId, createdAt, updatedAt }) => ({
          data: {
            ...(id === undefined ? {} : { id }),
            accountId,
            providerId,
            userId,
            createdAt,
            updatedAt,
            accessToken: null,
            refreshToken: null,
            idToken: null,
          },
        }),
      },
    },
  };
};

/** A key counts only where the device made sure who holds it: by fingerprint, face or PIN. */
const verifiedOrNot = (verified: boolean | undefined): void => {
  if (verified !== true) throw new APIError('UNAUTHORIZED', { code: 'AUTHENTICATION_FAILED' });
};

const keys = ({ origin }: Place) =>
  passkey({
    rpID: new URL(origin).hostname,
    rpName: 'Inflytande',
    origin,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    registration: {
      afterVerification: async ({ verification }) => {
        verifiedOrNot(verification.registrationInfo?.userVerified);
      },
    },
    authentication: {
      afterVerification: async ({ verification }) => {
        verifiedOrNot(verification.authenticationInfo.userVerified);
      },
    },
  });

const outside = (house: House) =>
  genericOAuth({
    config: Object.entries(services(house.config)).flatMap(([providerId, service]) =>
      service === null
        ? []
        : {
            providerId,
            discoveryUrl: `${service.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
            clientId: service.clientId,
            clientSecret: service.clientSecret,
            scopes: ['openid', 'email', 'profile'],
            pkce: true,
            requireIdTokenVerification: true,
            ...(('strong-oidc' satisfies ServiceId) === providerId ? { prompt: 'login' as const } : {}),
          },
    ),
  });

const optionsFor = (house: House, place: Place) => {
  const { secret, database } = house;
  const hash = async (what: string) => waitingKey(secret, what);
  return {
    appName: 'Inflytande',
    baseURL: place.origin,
    basePath,
    secret: keyedDigest(secret, 'sessions', ''),
    database: drizzleAdapter(drizzle(database.pool, { casing: 'snake_case' }), { provider: 'pg', schema }),
    trustedOrigins: [place.origin],
    session: {
      expiresIn: idle,
      updateAge: 300,
      freshAge: defaultFreshMinutes.value * 60,
      additionalFields: { method: { type: 'string', required: false, input: false } },
    },
    user: gates(house, place).user,
    account: { updateAccountOnSignIn: false, accountLinking: { enabled: true } },
    verification: { storeIdentifier: { hash } },
    databaseHooks: hooksFor(house, place),
    rateLimit: { enabled: true, window: 60, max: 120, customRules: limits, customStorage: storageFor(house) },
    onAPIError: { errorURL: `${place.origin}${basePath}/failed` },
    telemetry: { enabled: false },
    logger: {
      level: 'error',
      // What comes after the message may name people.
      log: (_level, message) => log.error('sign-in', {}, message),
    },
    advanced: {
      cookiePrefix: cookieNames.prefix,
      useSecureCookies: place.origin.startsWith('https:'),
      ipAddress: { ipAddressHeaders: [addressHeader] },
      disableOriginCheck: false,
      disableCSRFCheck: false,
    },
  } satisfies BetterAuthOptions;
};

/** The library for a place, with the services outside or without. */
export const openLibrary = async (house: House, place: Place, withOutside: boolean): Promise<Library> => {
  const auth = betterAuth({
    ...optionsFor(house, place),
    plugins: [
      emailOTP({
        otpLength: 6,
        expiresIn: codeLifetime,
        allowedAttempts: 3,
        storeOTP: { hash: async (code) => keyedDigest(house.secret, 'code', code) },
        sendVerificationOTP: async ({ email, otp }, ctx) =>
          sendCode(house, place, { email, code: otp, language: languageOf(ctx?.headers) }),
      }),
      keys(place),
      ...(house.config.demoSignIn ? [demoSignIn] : []),
      ...(withOutside ? [outside(house)] : []),
    ],
  });
  await auth.$context;
  return {
    handle: (request) => auth.handler(request),
    signedIn: async (headers) => {
      const { response, headers: answered } = await auth.api.getSession({ headers, returnHeaders: true });
      const cookies = answered.getSetCookie();
      if (response === null) return { signedIn: null, cookies };
      const { session, user } = response;
      const signedIn = {
        sessionId: session.id,
        accountId: user.id,
        email: user.email,
        method: session.method as never,
        signedInAt: session.createdAt.getTime(),
      };
      return { signedIn, cookies };
    },
  };
};
