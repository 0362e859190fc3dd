import { m } from '@inflytande/i18n/messages';
import { rolesWord } from '@inflytande/i18n/role-words';
import type { RouterOutputs } from '@inflytande/server/api';
import { useMutation } from '@tanstack/react-query';
import { trpc } from '../api.ts';
import { publicPaths } from '../paths.ts';
import { ProblemNotice } from '../shell/problem-notice.tsx';

type InventedProps = {
  readonly people: RouterOutputs['session']['people'];
  readonly mailbox: boolean;
  readonly onDone: () => void;
};

/** The demonstration's sign-in: choose an invented person. */
export const Invented = ({ people, mailbox, onDone }: InventedProps) => {
  const start = useMutation(trpc.session.start.mutationOptions({ onSuccess: onDone }));
  return (
    <section>
      <h2>{m.sign_in_demo_title()}</h2>
      <p>{m.sign_in_demo_about()}</p>
      {start.error === null ? null : <ProblemNotice error={start.error} />}
      <ul className="plain-list people">
        {people.map((person) => (
          <li key={person.id}>
            <button
              type="button"
              className="person"
              disabled={start.isPending}
              onClick={() => start.mutate({ personId: person.id })}
            >
              <strong>{person.name}</strong>
              <span>{rolesWord(person.held.map(({ role }) => role))}</span>
            </button>
          </li>
        ))}
      </ul>
      {mailbox ? (
        <p>
          <a href={publicPaths.mailbox}>{m.sign_in_demo_mailbox()}</a>
        </p>
      ) : null}
    </section>
  );
};
