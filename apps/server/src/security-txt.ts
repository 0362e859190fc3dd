import type { Config } from './config.ts';

const year = 365 * 24 * 60 * 60 * 1000;

/** Whom to tell of a weakness (RFC 9116); null where nobody is named. It expires a year after it is asked for. */
export const securityTxt = (
  { securityContact }: Pick<Config, 'securityContact'>,
  origin: string,
  at: number,
): string | null =>
  securityContact === null
    ? null
    : [
        `Contact: ${securityContact}`,
        `Expires: ${new Date(at + year).toISOString()}`,
        'Preferred-Languages: sv, en',
        `Canonical: ${origin}/.well-known/security.txt`,
        '',
      ].join('\n');
