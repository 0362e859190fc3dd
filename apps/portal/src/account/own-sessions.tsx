import { m } from '@inflytande/i18n/messages';
import { signInMethodWords } from '@inflytande/i18n/sign-in-words';
import type { RouterOutputs } from '@inflytande/server/api';
import { Button } from '@inflytande/ui/button';
import { paths, type Language } from '../paths.ts';
import { writtenDay } from '../site/dates.ts';
import { useHref } from '../site/site-context.tsx';

type OwnSessionsProps = {
  readonly sessions: RouterOutputs['session']['list'];
  readonly language: Language;
};

/** Where one is signed in, with a way to end each of the others. */
export const OwnSessions = ({ sessions, language }: OwnSessionsProps) => {
  const href = useHref();
  return (
    <section>
      <h2>{m.account_sessions()}</h2>
      <form method="post" action={href(paths.account())}>
        <ul className="records">
          {sessions.map(({ id, device, method, startedAt, isThis }) => {
            const called = device === null || device === '' ? m.account_session_unknown() : device;
            return (
              <li key={id}>
                <p>
                  <strong>{called}</strong>
                  {isThis ? ` – ${m.account_session_this()}` : ''}
                </p>
                <p className="meta">
                  {m.account_session_since({
                    when: writtenDay(language, Date.parse(startedAt)),
                    method: signInMethodWords[method](),
                  })}
                </p>
                {isThis ? null : (
                  <p className="button-row">
                    <Button type="submit" variant="secondary" name="logga-ut" value={id}>
                      {m.account_session_end({ device: called })}
                    </Button>
                  </p>
                )}
              </li>
            );
          })}
        </ul>
      </form>
    </section>
  );
};
