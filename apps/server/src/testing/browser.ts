import type { TestApp } from './test-app.ts';
import type { ProcedurePath } from './procedures.ts';

type Body = {
  readonly result?: { readonly data: unknown };
  readonly error?: { readonly data?: { readonly problem?: { readonly code: string } | null } };
};

const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';

/** Somebody's browser: it keeps the cookies it gets, and sends them back. Addresses are of `origin`. */
export const browser = ({ app }: Pick<TestApp, 'app'>, origin = 'http://localhost', userAgent = firefox) => {
  const jar = new Map<string, string>();
  const keep = (response: Response): void => {
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = '', ...flags] = cookie.split('; ');
      const at = pair.indexOf('=');
      if (flags.some((flag) => /^max-age=0$/i.test(flag))) jar.delete(pair.slice(0, at));
      else jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
  };
  const headers = () => ({
    cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
    'user-agent': userAgent,
  });
  const visit = async (path: string): Promise<Response> => {
    const response = await app.request(`${origin}${path}`, { headers: headers() });
    keep(response);
    return response;
  };
  const send = async (path: ProcedurePath, input?: unknown, method = 'POST') => {
    const query =
      method === 'GET' && input !== undefined ? `?input=${encodeURIComponent(JSON.stringify(input))}` : '';
    const response = await app.request(`${origin}/api/trpc/${path}${query}`, {
      method,
      headers: { ...headers(), 'content-type': 'application/json', origin },
      ...(method === 'POST' && input !== undefined ? { body: JSON.stringify(input) } : {}),
    });
    keep(response);
    const body = (await response.json()) as Body;
    return {
      status: response.status,
      data: body.result?.data,
      problem: body.error?.data?.problem?.code ?? null,
    };
  };
  return {
    jar,
    visit,
    /** Changes something; answers with what came of it. */
    post: (path: ProcedurePath, input?: unknown) => send(path, input),
    get: async (path: ProcedurePath) => (await send(path, undefined, 'GET')).data,
    /** Who the server takes the bearer for. */
    who: async (): Promise<string | null> => {
      const { data } = await send('session.me', undefined, 'GET');
      return (data as { person: { id: string } | null }).person?.id ?? null;
    },
  };
};

/** The newest code sent to an address; letters of other kinds, such as of a new device, may have come after it. */
export const codeTo = async (
  { services }: Pick<TestApp, 'services'>,
  email: string,
): Promise<string | null> => {
  await services.mail.settled();
  const codes = services.mail
    .latest()
    .filter(({ to }) => to === email)
    .map(({ text }) => /\b\d{6}\b/.exec(text)?.[0]);
  return codes.find((code) => code !== undefined) ?? null;
};
