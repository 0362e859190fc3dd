import type { Place } from './auth/auth.ts';
import type { Config } from './config.ts';

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
