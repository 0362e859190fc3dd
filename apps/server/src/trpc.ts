import { mayDo, type AccessChannel, type Action } from '@inflytande/domain/access';
import type { Problem } from '@inflytande/domain/kernel/result';
import { initTRPC, StandardSchemaV1Error, TRPCError } from '@trpc/server';
import { nobody, type Context } from './context.ts';
import { accepted, Refusal } from './refusal.ts';

const step = (key: unknown) =>
  String(typeof key === 'object' && key !== null && 'key' in key ? key.key : key);

/** Schemas of the domain give a problem code as the message of an issue; other schemas their own English. */
const codeOf = (message: string) => (/^[a-z-]+\/[a-z-]+$/.test(message) ? message : 'input/invalid');

/** The problem behind an error, if it is one for people: a refusal of the domain, or input of the wrong shape. */
export const problemOf = (error: TRPCError): Problem | null => {
  if (error.cause instanceof Refusal) return error.cause.problem;
  if (!(error.cause instanceof StandardSchemaV1Error)) return null;
  const [issue] = error.cause.issues;
  return { code: codeOf(issue?.message ?? ''), path: (issue?.path ?? []).map(step).join('.') };
};

const t = initTRPC
  .context<Context>()
  .meta<{ action: Action; channel: AccessChannel }>()
  .create({
    errorFormatter: ({ shape, error }) => ({
      message:
        problemOf(error)?.code ?? (error.code === 'INTERNAL_SERVER_ERROR' ? 'internal' : shape.message),
      code: shape.code,
      // Never the stack, nor the message of a failed query: they tell strangers about the house and about others.
      data: { code: shape.data.code, httpStatus: shape.data.httpStatus, problem: problemOf(error) },
    }),
  });

const statusOf = (problem: Problem): TRPCError['code'] =>
  problem.code.startsWith('access/')
    ? 'FORBIDDEN'
    : problem.code.endsWith('/not-found')
      ? 'NOT_FOUND'
      : 'UNPROCESSABLE_CONTENT';

/** PostgreSQL's codes for values that it cannot hold: a zero in a text, a number or a moment beyond all others. */
const impossible = new Set<unknown>(['22003', '22007', '22021', '22P05']);
const isImpossibleValue = (error: unknown): boolean =>
  error instanceof Error &&
  (impossible.has((error as NodeJS.ErrnoException).code) || isImpossibleValue(error.cause));

const refusalIn = (error: TRPCError): Refusal | null => {
  if (error.cause instanceof Refusal) return error.cause;
  return isImpossibleValue(error) ? new Refusal({ code: 'input/invalid' }) : null;
};

/** The one place where a refusal becomes an error of the wire. */
const refusals = t.middleware(async ({ next }) => {
  const result = await next();
  const cause = result.ok ? null : refusalIn(result.error);
  if (cause === null) return result;
  throw new TRPCError({ code: statusOf(cause.problem), message: cause.problem.code, cause });
});

/** A procedure for those who may do this, by this channel (Z4). There is no other way to make one. */
export const may = (action: Action, channel: AccessChannel = 'page') =>
  t.procedure
    .meta({ action, channel })
    .use(refusals)
    .use(async ({ ctx, next }) => {
      const actor = mayDo(nobody.held, action, { channel }).ok ? ctx.actor : await ctx.whoAsks();
      accepted(mayDo(actor.held, action, { channel, strong: actor.strong }));
      return next({ ctx: { actor } });
    });

export const { router, createCallerFactory } = t;
