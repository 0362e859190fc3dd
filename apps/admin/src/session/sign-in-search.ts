import * as v from 'valibot';

/** Where to go after signing in, only ever an address of our own; and why a service did not let one in. */
export const SignInSearch = v.object({
  till: v.optional(v.fallback(v.optional(v.pipe(v.string(), v.regex(/^\/(?![/\\])/))), undefined)),
  fel: v.optional(v.fallback(v.optional(v.pipe(v.string(), v.regex(/^[a-z-]+\/[a-z-]+$/))), undefined)),
});
