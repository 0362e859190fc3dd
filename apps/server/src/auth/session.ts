import { createHmac, timingSafeEqual } from 'node:crypto';

/** How long a demo session lasts, in milliseconds. */
const sessionLength = 12 * 60 * 60 * 1000;

export const sessionCookie = 'inflytande_session';

const sign = (secret: string, content: string) =>
  createHmac('sha256', secret).update(`session:${content}`).digest('base64url');

/** A token that says who signed in and until when, signed with the server's secret. */
export const makeSession = (secret: string, personId: string, at: number): string => {
  const content = `${Buffer.from(personId).toString('base64url')}.${at + sessionLength}`;
  return `${content}.${sign(secret, content)}`;
};

/** The person's id, or null when the token is forged, broken or too old. */
export const readSession = (secret: string, token: string, at: number): string | null => {
  const [person, until, signature] = token.split('.');
  if (person === undefined || until === undefined || signature === undefined) return null;
  const expected = Buffer.from(sign(secret, `${person}.${until}`));
  const given = Buffer.from(signature);
  if (expected.length !== given.length || !timingSafeEqual(expected, given) || Number(until) < at)
    return null;
  return Buffer.from(person, 'base64url').toString();
};
