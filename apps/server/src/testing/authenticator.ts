import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';

/** As much of CBOR as an authenticator writes: maps, texts, bytes and small whole numbers. */
const head = (major: number, size: number): Buffer =>
  size < 24
    ? Buffer.of((major << 5) | size)
    : size < 256
      ? Buffer.of((major << 5) | 24, size)
      : Buffer.of((major << 5) | 25, size >> 8, size & 255);
const number = (value: number): Buffer => (value < 0 ? head(1, -1 - value) : head(0, value));
const bytes = (value: Buffer): Buffer => Buffer.concat([head(2, value.length), value]);
const text = (value: string): Buffer => Buffer.concat([head(3, value.length), Buffer.from(value)]);
const map = (...pairs: readonly (readonly [Buffer, Buffer])[]): Buffer =>
  Buffer.concat([head(5, pairs.length), ...pairs.flat()]);

const sha256 = (what: string | Buffer): Buffer => createHash('sha256').update(what).digest();
const url = (what: Buffer): string => what.toString('base64url');

/** Flags of an authenticator's word: somebody was there; it made sure who; it tells of a key. */
const present = 1;
const verifiedFlag = 4;
const attested = 64;

type Options = { readonly origin: string; readonly verified: boolean };

/** A device that keeps one key, in software. `verified`: whether it makes sure who holds it. */
export const authenticator = ({ origin, verified }: Options) => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(16);
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const coseKey = map(
    [number(1), number(2)],
    [number(3), number(-7)],
    [number(-1), number(1)],
    [number(-2), bytes(Buffer.from(x, 'base64url'))],
    [number(-3), bytes(Buffer.from(y, 'base64url'))],
  );
  const flags = present | (verified ? verifiedFlag : 0);
  const word = (more: number, rest: Buffer): Buffer =>
    Buffer.concat([sha256(new URL(origin).hostname), Buffer.of(flags | more), Buffer.alloc(4), rest]);
  const client = (type: string, challenge: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const answer = (response: object) => ({
    id: url(id),
    rawId: url(id),
    type: 'public-key',
    clientExtensionResults: {},
    response,
  });
  return {
    make: (options: { readonly challenge: string }) => {
      const credential = Buffer.concat([Buffer.alloc(16), Buffer.of(0, id.length), id, coseKey]);
      const attestation = map(
        [text('fmt'), text('none')],
        [text('attStmt'), map()],
        [text('authData'), bytes(word(attested, credential))],
      );
      return answer({
        clientDataJSON: url(client('webauthn.create', options.challenge)),
        attestationObject: url(attestation),
        transports: ['internal'],
      });
    },
    present: (options: { readonly challenge: string }) => {
      const clientData = client('webauthn.get', options.challenge);
      const authData = word(0, Buffer.alloc(0));
      const signature = createSign('sha256')
        .update(Buffer.concat([authData, sha256(clientData)]))
        .sign(privateKey);
      return answer({
        clientDataJSON: url(clientData),
        authenticatorData: url(authData),
        signature: url(signature),
      });
    },
  };
};
