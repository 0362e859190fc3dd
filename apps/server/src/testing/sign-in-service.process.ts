import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

/** What the process is started with. */
export type ServiceOptions = {
  /** Where it sends people back to. */
  readonly callbacks: readonly string[];
  /** 0 takes any that is free. */
  readonly port: number;
  /** Whether it has made sure that the addresses belong to those who sign in. */
  readonly verified: boolean;
  readonly client: { readonly id: string; readonly secret: string };
};

/** A sign-in service by OpenID Connect. Whoever gives an address as the name has that address. */
const { callbacks, port, verified, client } = JSON.parse(process.argv[2] ?? '{}') as ServiceOptions;
const server = createServer();
server.listen(port, '127.0.0.1', () => {
  const taken = (server.address() as AddressInfo).port;
  const provider = new Provider(`http://127.0.0.1:${taken}`, {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [...callbacks] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['a key of the service'] },
    findAccount: (_ctx, id) => ({
      accountId: id,
      claims: () => ({ sub: `number of ${id}`, email: id, email_verified: verified, name: 'Namn hos dem' }),
    }),
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  process.send?.(taken);
});
