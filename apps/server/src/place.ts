import type { Place } from './auth/auth.ts';
import { codeKey } from './auth/code-key.ts';
import type { Config } from './config.ts';
import type { Context } from './context.ts';

/** The regions of the installation beside this one. */
const otherRegions = (
  { regionId, regionHosts }: Pick<Config, 'regionId' | 'regionHosts'>,
  own: string,
): readonly string[] => [...new Set([regionId, ...regionHosts.values()])].filter((one) => one !== own);

/**
 * Where a request is made: which region, by the host name that it was sent to, and at which origin. A host name that
 * nobody has set is the first region's: what strangers write into a header opens nothing.
 */
export const placeOf = (
  { publicUrl, regionId, regionHosts }: Pick<Config, 'publicUrl' | 'regionId' | 'regionHosts'>,
  requestUrl: string,
): Place => {
  const { protocol, host, hostname, origin } = new URL(requestUrl);
  const known = regionHosts.get(hostname);
  if (known === undefined)
    return { regionId, origin: publicUrl === null ? origin : new URL(publicUrl).origin };
  const scheme = publicUrl === null ? protocol : new URL(publicUrl).protocol;
  return { regionId: known, origin: `${scheme}//${host}` };
};

/** Who looks for a person, how, from which of the regions, and what a code to an address is kept under. */
export const lookerOf = <Channel extends string>(
  { actor, config, regionId, secret }: Pick<Context, 'actor' | 'config' | 'regionId' | 'secret'>,
  channel: Channel,
) => ({
  lookerId: actor.id,
  channel,
  regions: { own: regionId, others: otherRegions(config, regionId) },
  codeKeyOf: (email: string) => codeKey(secret, email),
});

/** The origin of a region's pages where nobody asks: in letters. */
export const originOf = (
  { publicUrl, regionHosts, host, port }: Pick<Config, 'publicUrl' | 'regionHosts' | 'host' | 'port'>,
  regionId: string,
): string => {
  const own = [...regionHosts].find(([, id]) => id === regionId)?.[0];
  const base = new URL(publicUrl ?? `http://${host}:${port}`);
  if (own !== undefined) base.hostname = own;
  return base.origin;
};
