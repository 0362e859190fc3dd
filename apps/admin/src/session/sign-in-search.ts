import * as v from 'valibot';

/** Where to go after signing in: only ever an address of our own. */
export const SignInSearch = v.object({
  till: v.optional(v.fallback(v.optional(v.pipe(v.string(), v.regex(/^\/(?!\/)/))), undefined)),
});
