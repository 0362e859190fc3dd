import { personWith, type TestApp, type TestRole } from './test-app.ts';

const reason = 'Beslut hos Skatteverket';
let people = 0;

/** A new person whose identity is protected, with the administrator as handler; the id (Z5). */
export const protectedPerson = async ({ as }: Pick<TestApp, 'as'>): Promise<string> => {
  const { person, personHandler } = as('administrator');
  const { id: personId } = await person.add.mutate({
    name: 'Gömda Gun Hittepåström',
    email: `gomd${(people += 1)}@inflytande.example`,
  });
  const handlerId = personWith.administrator;
  await personHandler.protect.mutate({ personId, protection: 'secrecy-mark', handlerId, reason });
  return personId;
};

/** The registrar as handler of a new protected person, already named or to be named. */
const aboutRegistrar = async (server: Pick<TestApp, 'as'>, { named }: { readonly named: boolean }) => {
  const asked = { personId: await protectedPerson(server), handlerId: personWith.registrar, reason };
  if (named) await server.as('administrator').personHandler.name.mutate(asked);
  return asked;
};

/** A call that is accepted of every change of who sees a protected person (Z5). */
export const handlerCommands = (server: () => Pick<TestApp, 'as'>) =>
  ({
    'personHandler.end': async () => ({
      role: 'administrator',
      input: await aboutRegistrar(server(), { named: true }),
    }),
    'personHandler.name': async () => ({
      role: 'administrator',
      input: await aboutRegistrar(server(), { named: false }),
    }),
    'personHandler.protect': async () => ({
      role: 'administrator',
      input: {
        ...(await aboutRegistrar(server(), { named: false })),
        protection: 'protected-registration',
      },
    }),
  }) satisfies Record<string, () => Promise<{ readonly role: TestRole; readonly input: unknown }>>;
