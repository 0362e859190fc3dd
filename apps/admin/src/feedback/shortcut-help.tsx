import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { useEffect, useRef } from 'react';
import { turnShortcuts, useShortcutsOn } from '../shortcuts.ts';

const keys = [
  ['j', m.admin_key_next],
  ['k', m.admin_key_previous],
  ['p', m.admin_key_publish],
  ['a', m.admin_key_decline],
  ['f', m.ask_key],
  ['Esc', m.admin_key_close],
  ['?', m.admin_key_help],
] as const;

/** The keys in one line, always in sight where they work. */
export const ShortcutLine = ({ onHelp }: { onHelp: () => void }) => {
  const on = useShortcutsOn();
  return (
    <p className="shortcut-line">
      {on
        ? keys
            .filter(([key]) => key !== 'Esc' && key !== '?')
            .map(([key, word]) => (
              <span key={key}>
                <kbd>{key}</kbd> {word()}
              </span>
            ))
        : null}
      <Button variant="tertiary" onClick={onHelp}>
        {on ? <kbd aria-hidden="true">?</kbd> : null} {m.admin_key_help()}
      </Button>
    </p>
  );
};

/** What each key does, and the way to turn them off. */
export const ShortcutHelp = ({ open, onClose }: { open: boolean; onClose: () => void }) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const on = useShortcutsOn();
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title">{m.admin_key_help()}</h2>
      <dl className="keys">
        {keys.map(([key, word]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{word()}</dd>
          </div>
        ))}
      </dl>
      <p>
        <label className="check">
          <input type="checkbox" checked={on} onChange={({ target }) => turnShortcuts(target.checked)} />{' '}
          {m.admin_keys_on()}
        </label>
      </p>
      <Button onClick={onClose}>{m.admin_close()}</Button>
    </dialog>
  );
};
