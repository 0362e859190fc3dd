import { randomUUID } from 'node:crypto';
import { plainDate } from '@inflytande/domain/kernel/plain-date';
import type { inferRouterInputs } from '@trpc/server';
import type { appRouter } from '../router.ts';
import type { TestApp } from './test-app.ts';

type Inputs = inferRouterInputs<typeof appRouter>['statement'];
type Sent = Inputs['submit'];
type Server = Pick<TestApp, 'as' | 'database'>;

/** Sends a statement as the public does; anonymous and about nothing in particular unless told otherwise. */
export const sendStatement = async (
  server: Server,
  sent: Partial<Sent> = {},
): Promise<{ id: string; receipt: string }> => {
  const form = {
    clientKey: randomUUID(),
    text: `Bemötandet på mottagningen är dåligt. ${randomUUID().replaceAll(/\d/g, '')}`,
    identity: 'anonymous',
    ...sent,
  } as const;
  const { receipt } = await server.as('public').statement.submit.mutate(form);
  const { rows } = await server.database.pool.query<{ id: string }>(
    'select id from statement where client_key = $1',
    [form.clientKey],
  );
  return { id: rows[0]?.id ?? '', receipt };
};

/** What somebody said by phone, as staff take it down. */
export const takenDown = {
  clientKey: 'what-was-said-by-phone',
  text: 'Telefontiderna räcker inte.',
  way: 'phone',
  wording: 'reported',
  authorKind: 'individual',
  authorId: null,
  identity: 'anonymous',
  saidAt: plainDate('2026-01-15'),
} satisfies Inputs['takeDown'];

type NewPoint = Extract<Inputs['publish']['place'], { newPoint: unknown }>['newPoint'];

/** A new point as a moderator places a statement. */
export const newPoint: NewPoint = {
  title: 'Bemötande på mottagningen',
  themeId: 'T01',
  kind: 'problem',
  principalIds: ['region-dalarna'],
  principalCertain: true,
  municipalityCode: null,
};
