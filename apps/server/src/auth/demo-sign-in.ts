import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import * as v from 'valibot';
import { endpoints } from './auth.ts';

/** A sign-in of its own for invented persons: a real session, without proof. Put in only where the demo is. */
export const demoSignIn = {
  id: 'demo-sign-in',
  endpoints: {
    signInDemo: createAuthEndpoint(
      endpoints.chooseInvented.path,
      { method: 'POST', body: v.object({ email: v.string() }) },
      async (ctx) => {
        const { internalAdapter } = ctx.context;
        const { email } = ctx.body;
        const known = await internalAdapter.findUserByEmail(email);
        const user =
          known?.user ??
          (await internalAdapter.createUser({ email, emailVerified: true, name: '' }, { method: 'demo' }));
        const session = await internalAdapter.createSession(user.id);
        await setSessionCookie(ctx, { session, user });
        return ctx.json({ status: true });
      },
    ),
  },
} as const;
