import { roleGrants } from '@inflytande/demo/role-grants';
import { access, mayDo, type Action, type Clause } from '@inflytande/domain/access';
import { heldBy, roleScopes, type Held } from '@inflytande/domain/people/role';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { downloads } from './downloads/downloads.ts';
import { askForDocument, given } from './testing/ask-for-document.ts';
import { changeCommands } from './testing/change-commands.ts';
import { contents } from './testing/change-log.ts';
import { formWith, handIn, pdf } from './testing/hand-in.ts';
import { call, procedures, type Answer, type ChangePath, type QueryPath } from './testing/procedures.ts';
import { askerOf, demoKnown, inputsOf } from './testing/queries.ts';
import { knownRaised } from './testing/raise.ts';
import { sendStatement } from './testing/send-statement.ts';
import {
  fromOurPages,
  personWith,
  testApp,
  testRoles,
  type TestApp,
  type TestRole,
} from './testing/test-app.ts';

/**
 * Z4 own and other: every procedure that a role reaches for an association, an authority or a body only, asked about
 * things of the demo by those who hold the role for it, and by the same people once they hold it for another.
 */
let server: TestApp;
let known: Parameters<typeof inputsOf>[0];
beforeAll(async () => {
  server = await testApp();
  const { receipt } = await sendStatement(server);
  const releaseId = await askForDocument(server);
  known = { ...demoKnown, ...(await knownRaised(server)), receipt, releaseId };
});

const commands = changeCommands(() => server);

/** What is held for, and another of its kind, which nothing in the tests belongs to. */
const others = {
  organisation: 'org-balans-dalarna',
  authority: 'another-authority',
  body: 'another-body',
} as const;
type Kind = keyof typeof others;
const kindOf = (role: TestRole): Kind | null => {
  const kind = role === 'public' ? 'region' : roleScopes[role];
  return kind in others ? (kind as Kind) : null;
};

const grants = roleGrants.map(({ id, personId, role, scopeId }) => ({ id, personId, role, scopeId }));
/** All who hold a role for something of this kind hold it for another one; back: for their own again. */
const hold = async (kind: Kind, whose: 'own' | 'other'): Promise<void> => {
  for (const { id, role, scopeId } of grants.filter((grant) => roleScopes[grant.role] === kind))
    await server.database.pool.query('update role_grant set scope_id = $2 where id = $1', [
      id,
      whose === 'own' ? scopeId : others[roleScopes[role] as Kind],
    ]);
};
const heldElsewhere = (role: TestRole): readonly Held[] => {
  const personId = personWith[role] ?? '';
  const moved = grants.map((grant) =>
    roleScopes[grant.role] === kindOf(role) ? { ...grant, scopeId: others[kindOf(role) as Kind] } : grant,
  );
  return heldBy(
    personId,
    moved.filter((grant) => grant.personId === personId),
  );
};

/** Whose the things of the demo are that are asked for; another person's where they are a person's. */
const record = {
  organisationId: demoKnown.organisationId,
  authorityId: 'region-dalarna',
  bodyId: demoKnown.networkId,
  personId: 'nobody',
};

const reached = (action: Action, role: TestRole): boolean => {
  const clauses: readonly Clause[] = access[action];
  return clauses.some(({ who }) => who[role] === 'scope');
};

const cells = procedures.flatMap(({ path, type, action, channel }) =>
  testRoles.flatMap((role) => {
    const kind = kindOf(role);
    if (kind === null || action === undefined || type === 'subscription' || !reached(action, role)) return [];
    return [{ path, type, action, channel, role, kind }];
  }),
);

/** Whoever shows the code of a receipt may follow what it stands for, whatever else they hold (B6). */
const byProof = new Set<string>(['statement.follow']);

/** Lists and nothing else but counts of them, and all of them empty. */
const isEmpty = (data: unknown): boolean =>
  Array.isArray(data)
    ? data.length === 0
    : Object.values(data as object).every((value) => value === null || value === 0 || isEmptyList(value));
const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
/** A refusal, or an answer in which there is nothing. */
const keepsOut = ({ status, data, problem }: Answer): boolean =>
  status === 200
    ? data === null || isEmpty(data)
    : status === 404 || (status === 403 && (problem?.code.startsWith('access/') ?? false));

/** A question that is answered, or a change that is accepted, and whose it is to ask. */
const askedFor = async (path: string, type: string) =>
  type === 'mutation'
    ? commands[path as ChangePath]()
    : { role: askerOf(path as QueryPath), input: inputsOf(known)[path as QueryPath] };

describe('Z4 own and other', () => {
  it('has something to ask: roles of each kind', () => {
    expect(new Set(cells.map(({ kind }) => kind))).toEqual(new Set(Object.keys(others)));
  });

  it.each(cells)(
    '$role of another $kind, $path: kept out as the table says, and own let in',
    async ({ path, type, action, channel, role, kind }) => {
      const { input, role: owner } = await askedFor(path, type);
      const said = mayDo(heldElsewhere(role), action, {
        record,
        strong: true,
        ...(channel === undefined ? {} : { channel }),
      });
      const all = () => contents(server.database, { without: 'role_grant' });
      await hold(kind, 'other');
      const before = await all();
      const answer = await call(server, role, { path, input });
      const after = await all();
      await hold(kind, 'own');
      if (said.ok || byProof.has(path)) expect(answer.problem?.code ?? '').not.toMatch(/^access\//);
      else {
        expect({ ...answer, keptOut: keepsOut(answer) }).toMatchObject({ keptOut: true });
        expect(after).toBe(before);
      }
      if (kind !== 'organisation' && role !== owner) return;
      const own = await call(server, role, { path, input });
      expect(own.problem?.code ?? '').not.toMatch(/^access\/|\/not-found$/);
    },
  );
});

describe('Z4 own and other: files', () => {
  /** What asks for a file of the demo's, by the files that a role reaches for something of its own only. */
  const forms: Readonly<Record<string, () => Promise<FormData>>> = {
    file: async () =>
      formWith({ id: await handIn(server, 'association-editor', { file: pdf(randomUUID()) }) }),
    release: async () => {
      const id = await askForDocument(server);
      await server.as('registrar').release.decide.mutate({ id, ...given });
      return formWith({ id, format: 'pdf' });
    },
  };
  const files = downloads.flatMap(({ path, action }) =>
    testRoles.flatMap((role) => {
      const kind = kindOf(role);
      return kind === null || !reached(action, role) ? [] : [{ path, role, kind }];
    }),
  );

  it('every such file is asked for', () => {
    expect(new Set(files.map(({ path }) => path))).toEqual(new Set(Object.keys(forms)));
  });

  it.each(files)(
    '$role of another $kind gets no $path, and of its own does',
    async ({ path, role, kind }) => {
      const body = (await forms[path]?.()) ?? new FormData();
      const headers = { ...server.cookieOf(role), ...fromOurPages };
      const ask = () => server.app.request(`/api/downloads/${path}`, { method: 'POST', headers, body });
      await hold(kind, 'other');
      const kept = await ask();
      await hold(kind, 'own');
      expect(kept.status).toBe(403);
      expect((await ask()).status).toBe(200);
    },
  );
});
