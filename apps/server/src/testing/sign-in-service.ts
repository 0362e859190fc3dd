import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

type Options = {
  /** Where it sends people back to. */
  readonly callbacks: readonly string[];
  readonly port?: number;
  /** Whether it has made sure that the addresses belong to those who sign in. */
  readonly verified?: boolean;
};

export const client = { id: 'inflytande', secret: 'a secret between us and the service' } as const;

/** A real sign-in service by OpenID Connect, on this machine. Whoever gives an address as the name has that address. */
export const signInService = async ({ callbacks, port = 0, verified = true }: Options) => {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const taken = (server.address() as AddressInfo).port;
  const issuer = `http://127.0.0.1:${taken}`;
  const provider = new Provider(issuer, {
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
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { issuer, port: taken, close };
};

/** Walks through the service's own pages as a person there, and answers with the address that leads back to us. */
export const throughService = async (start: string, name: string): Promise<URL> => {
  const { origin } = new URL(start);
  const jar = new Map<string, string>();
  const ask = async (url: string, form?: Record<string, string>): Promise<Response> => {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...jar].map((pair) => pair.join('=')).join('; ') },
      ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    return response;
  };
  let response = await ask(start);
  for (let step = 0; step < 12; step += 1) {
    const to = response.headers.get('location');
    if (to !== null) {
      const next = new URL(to, origin);
      if (next.origin !== origin) return next;
      response = await ask(next.href);
      continue;
    }
    const page = await response.text();
    const action = /action="([^"]+)"/.exec(page)?.[1];
    if (action === undefined) throw new Error(`the service says: ${page.slice(0, 500)}`);
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? '';
    response = await ask(new URL(action, origin).href, { prompt, login: name, password: 'x' });
  }
  throw new Error('the service did not send us back');
};
