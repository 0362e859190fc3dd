import { createHmac } from 'node:crypto';

/** A digest that only this installation can make, different for every purpose. */
export const keyedDigest = (secret: string, purpose: string, what: string): string =>
  createHmac('sha256', secret).update(`${purpose}:${what}`).digest('base64url');
