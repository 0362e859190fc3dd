import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Button } from '@inflytande/ui/button';
import { TextField } from '@inflytande/ui/field';
import { paths, type Language } from '../paths.ts';
import { writtenDay } from '../site/dates.ts';
import { useHref } from '../site/site-context.tsx';
import { PasskeyPlace } from './passkey-place.tsx';

type OwnPasskeysProps = {
  readonly passkeys: RouterOutputs['passkey']['list'];
  readonly language: Language;
  /** Where the browser goes when one has been added. */
  readonly goal: string;
};

/** The passkeys of an account: rename, remove, add one. */
export const OwnPasskeys = ({ passkeys, language, goal }: OwnPasskeysProps) => {
  const href = useHref();
  return (
    <section>
      <h2>{m.account_passkeys()}</h2>
      <p>{m.account_passkeys_about()}</p>
      {passkeys.length === 0 ? (
        <p>{m.account_passkeys_none()}</p>
      ) : (
        <ul className="records">
          {passkeys.map(({ id, name, createdAt }) => {
            const called = name ?? m.account_passkey_unnamed();
            return (
              <li key={id}>
                <form method="post" action={href(paths.account())} className="form" noValidate>
                  <TextField
                    id={`namn-${id}`}
                    name={`namn-${id}`}
                    className="field-short"
                    label={m.account_passkey_name({ name: called })}
                    defaultValue={called}
                    maxLength={60}
                    autoComplete="off"
                  />
                  {createdAt === null ? null : (
                    <p className="meta">
                      {m.account_passkey_since({ when: writtenDay(language, Date.parse(createdAt)) })}
                    </p>
                  )}
                  <p className="button-row">
                    <Button type="submit" variant="secondary" name="byt-namn" value={id}>
                      {m.account_passkey_rename()}
                    </Button>
                    <Button type="submit" variant="tertiary" name="ta-bort" value={id}>
                      {m.account_passkey_remove({ name: called })}
                    </Button>
                  </p>
                </form>
              </li>
            );
          })}
        </ul>
      )}
      <noscript>
        <p>{m.account_passkey_needs_script()}</p>
      </noscript>
      <PasskeyPlace act="add" label={m.account_passkey_add()} goal={goal} language={language} />
    </section>
  );
};
