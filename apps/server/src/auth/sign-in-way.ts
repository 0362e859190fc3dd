import type { SignInMethod } from '@inflytande/domain/people/sign-in';
import type { Config, OidcService } from '../config.ts';
import { endpoints } from './auth.ts';

/** The sign-in services outside that there can be. */
export const serviceIds = ['oidc', 'strong-oidc'] as const satisfies readonly SignInMethod[];
export type ServiceId = (typeof serviceIds)[number];

/** Those of the settings. */
export const services = ({ oidc, strongOidc }: Config): Record<ServiceId, OidcService | null> => ({
  oidc,
  'strong-oidc': strongOidc,
});

/** How one signs in by each of the library's ways. */
const ways: Readonly<Record<string, SignInMethod>> = {
  [endpoints.enterCode.path]: 'code',
  [endpoints.useKey.path]: 'passkey',
  [endpoints.chooseInvented.path]: 'demo',
};

type Asking = { readonly path: string; readonly params?: unknown } | null;

const serviceIn = (params: unknown): ServiceId | undefined => {
  const id = typeof params === 'object' && params !== null && 'id' in params ? params.id : undefined;
  return serviceIds.find((service) => service === id);
};

/** How the one who asks is signing in. Throws where we do not know: then there must be no session. */
export const methodOf = (asking: Asking): SignInMethod => {
  const method =
    asking === null
      ? undefined
      : asking.path === '/callback/:id'
        ? serviceIn(asking.params)
        : ways[asking.path];
  if (method === undefined) throw new Error(`a session by an unknown way: ${asking?.path ?? 'none'}`);
  return method;
};
