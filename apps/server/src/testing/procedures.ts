import type { AccessChannel, Action } from '@inflytande/domain/access';
import { appRouter } from '../router.ts';
import { sentEvents } from './server-sent-events.ts';
import { fromOurPages, type TestApp, type TestRole } from './test-app.ts';

type Tree = (typeof appRouter)['_def']['record'];
type Kinds = {
  [Noun in keyof Tree]: {
    [Name in keyof Tree[Noun] & string as `${Noun}.${Name}`]: Tree[Noun][Name] extends {
      _def: { type: infer Kind };
    }
      ? Kind
      : never;
  };
}[keyof Tree];
type Flat<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;
type KindOf = Flat<Kinds>;
type Those<Kind> = { [Path in keyof KindOf]: KindOf[Path] extends Kind ? Path : never }[keyof KindOf];

/** The names of all procedures, so that a table of them cannot miss one. */
export type ProcedurePath = keyof KindOf;
export type QueryPath = Those<'query'>;
export type MutationPath = Those<'mutation'>;
/** What is about one's own account: it stands outside the regions and leaves no event. Tested in `auth`. */
export type AccountPath = Extract<MutationPath, `${'session' | 'passkey'}.${string}`>;
export type ChangePath = Exclude<MutationPath, AccountPath>;

/** Every procedure as the router has it. */
export const procedures = Object.entries(appRouter._def.procedures).map(([path, procedure]) => {
  const { type, meta, inputs } = (
    procedure as unknown as {
      _def: {
        type: 'query' | 'mutation' | 'subscription';
        meta?: { action?: Action; channel?: AccessChannel };
        inputs: readonly unknown[];
      };
    }
  )._def;
  const { action, channel } = meta ?? {};
  return { path: path as ProcedurePath, type, action, channel, input: inputs[0] };
});

/** The procedures about one's own account that change something. */
export const accountPaths = procedures
  .filter(({ path, type }) => type === 'mutation' && /^(session|passkey)\./.test(path))
  .map(({ path }) => path as AccountPath);

export type Answer = {
  readonly status: number;
  readonly text: string;
  /** What the procedure answered, untyped. */
  readonly data: unknown;
  readonly problem: { readonly code: string; readonly path?: string } | null;
};

type Body = { result?: { data: unknown }; error?: { data?: { problem: Answer['problem'] } } };

/** How long a subscription that is refused may take to say so, in milliseconds. */
const patience = 300;

/** The first thing that a subscription says, if it says anything soon. */
const firstWord = async (response: Response, stop: AbortController): Promise<Body> => {
  const timer = setTimeout(() => stop.abort(), patience);
  for await (const { event, data } of sentEvents(response)) {
    if (event === 'connected') continue;
    clearTimeout(timer);
    stop.abort();
    return event === 'serialized-error'
      ? { error: data as NonNullable<Body['error']> }
      : { result: { data } };
  }
  return {};
};

/** Calls a procedure as a request that need not keep to its types. */
export const call = async (
  { app, cookieOf }: Pick<TestApp, 'app' | 'cookieOf'>,
  role: TestRole,
  { path, input }: { path: ProcedurePath; input?: unknown },
): Promise<Answer> => {
  const type = procedures.find((procedure) => procedure.path === path)?.type;
  const form = input instanceof FormData ? input : null;
  const json = input === undefined || form !== null ? undefined : JSON.stringify(input);
  const query = type !== 'mutation' && json !== undefined ? `?input=${encodeURIComponent(json)}` : '';
  const stop = new AbortController();
  const response = await app.request(`/api/trpc/${path}${query}`, {
    method: type === 'mutation' ? 'POST' : 'GET',
    headers: {
      ...cookieOf(role),
      ...(form === null ? { 'content-type': 'application/json' } : fromOurPages),
    },
    signal: stop.signal,
    body: type === 'mutation' ? (form ?? json ?? null) : null,
  });
  const text = type === 'subscription' ? '' : await response.text();
  const body = type === 'subscription' ? await firstWord(response, stop) : (JSON.parse(text) as Body);
  return {
    status: response.status,
    text,
    data: body.result?.data,
    problem: body.error?.data?.problem ?? null,
  };
};
