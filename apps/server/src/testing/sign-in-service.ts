import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ServiceOptions } from './sign-in-service.process.ts';

const program = fileURLToPath(new URL('sign-in-service.process.ts', import.meta.url));

export const client = { id: 'inflytande', secret: 'a secret between us and the service' } as const;

type Options = Pick<ServiceOptions, 'callbacks'> & Partial<Pick<ServiceOptions, 'port' | 'verified'>>;

/** A real sign-in service by OpenID Connect, in a process of its own on this machine. */
export const signInService = async ({ callbacks, port = 0, verified = true }: Options) => {
  const options: ServiceOptions = { callbacks, port, verified, client };
  const child = fork(program, [JSON.stringify(options)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ended = once(child, 'exit');
  const [taken] = (await Promise.race([
    once(child, 'message'),
    ended.then(() => Promise.reject(new Error('the sign-in service ended before it listened'))),
  ])) as [number];
  const close = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  return { issuer: `http://127.0.0.1:${taken}`, port: taken, close };
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
