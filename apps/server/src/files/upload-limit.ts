import type { Context as HonoContext, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Config } from '../config.ts';
import type { Context } from '../context.ts';

/** The largest request without a file, in bytes. */
const largestBody = 256 * 1024;

/** Where files come in: procedures that take a form, and the portal's pages whose forms they answer. */
const withFile = [
  /^\/api\/trpc\/(standingDocument\.submit|mandate\.ask|release\.attach)$/,
  /^(\/lattlast|\/en)?\/min-forening\/[^/]+\/(dokument|firmatecknare)$/,
];

const limited = (maxSize: number, sentence: string) =>
  bodyLimit({ maxSize, onError: (c) => c.text(sentence, 413) });

/**
 * Limits what comes in. A large request is taken only where files are, and only from somebody who is signed in; twice
 * the largest file, so that a file that is somewhat too large gets its sentence in the form.
 */
export const uploadLimit = (
  { largestFile }: Pick<Config, 'largestFile'>,
  contextOf: (c: HonoContext) => Pick<Context, 'whoAsks'>,
): MiddlewareHandler => {
  const small = limited(largestBody, 'För mycket text på en gång.');
  const large = limited(2 * largestFile, 'Filen är för stor. Gå tillbaka och välj en mindre fil.');
  return async (c, next) => {
    const takesFiles = c.req.method === 'POST' && withFile.some((path) => path.test(c.req.path));
    const signedIn = takesFiles && (await contextOf(c).whoAsks()).id !== null;
    return (signedIn ? large : small)(c, next);
  };
};
