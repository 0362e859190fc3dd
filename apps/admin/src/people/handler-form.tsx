import { protections, type Protection } from '@inflytande/domain/people/protected-identity';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Select, TextField } from '@inflytande/ui/field';
import { useId, useState } from 'react';
import { FormButtons } from '../form-buttons.tsx';
import { fieldErrorOf, FormProblem } from '../shell/form-problem.tsx';

export const protectionWord = {
  none: m.handler_protection_none,
  'secrecy-mark': m.handler_protection_secrecy_mark,
  'protected-registration': m.handler_protection_protected_registration,
} as const satisfies Record<Protection, () => string>;

export type HandlerAsked = {
  readonly protection: Protection;
  readonly handlerId: string;
  readonly reason: string;
};

type HandlerFormProps = {
  readonly title: string;
  readonly hint?: string;
  /** What the person is protected with now, where that is to be chosen anew. */
  readonly protectedNow?: Protection;
  /** Who can be named, where somebody is. */
  readonly candidates?: RouterOutputs['personHandler']['candidates'];
  readonly sending: { readonly error: unknown; readonly isPending: boolean };
  readonly onSend: (asked: HandlerAsked) => void;
  readonly onCancel?: () => void;
};

/** A change of who sees a person: the protection and a handler where they are asked for, and always why (Z5). */
export const HandlerForm = (props: HandlerFormProps) => {
  const { title, hint, protectedNow, candidates, sending, onSend, onCancel } = props;
  const id = useId();
  const at = (field: string) => `${id}-${field}`;
  const kinds = protections.filter((one) => one !== 'none' && one !== protectedNow);
  const [draft, setDraft] = useState<HandlerAsked>({
    protection: kinds[0] ?? 'none',
    handlerId: '',
    reason: '',
  });
  const errorOf = fieldErrorOf(sending.error);
  const fields = { protection: at('protection'), handlerId: at('handler'), reason: at('reason') };
  return (
    <form
      className="form panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!sending.isPending) onSend(draft);
      }}
    >
      <h3>{title}</h3>
      {hint === undefined ? null : <p>{hint}</p>}
      <FormProblem error={sending.error} fields={fields} />
      {protectedNow === undefined ? null : (
        <Select
          id={fields.protection}
          label={m.handler_protection()}
          error={errorOf('protection')}
          value={draft.protection}
          onChange={({ target }) =>
            setDraft({ ...draft, protection: kinds.find((kind) => kind === target.value) ?? 'none' })
          }
          choices={kinds.map((kind) => ({ value: kind, label: protectionWord[kind]() }))}
        />
      )}
      {candidates === undefined ? null : (
        <Select
          id={fields.handlerId}
          label={m.handler_choose()}
          hint={m.handler_choose_hint()}
          none={m.admin_choose()}
          error={errorOf('handlerId')}
          value={draft.handlerId}
          onChange={({ target }) => setDraft({ ...draft, handlerId: target.value })}
          choices={candidates.map((one) => ({ value: one.id, label: one.name }))}
        />
      )}
      <TextField
        id={fields.reason}
        label={m.handler_reason()}
        hint={m.handler_reason_hint()}
        autoComplete="off"
        error={errorOf('reason')}
        maxLength={500}
        value={draft.reason}
        onChange={({ target }) => setDraft({ ...draft, reason: target.value })}
      />
      <FormButtons send={title} query={sending} onCancel={onCancel} />
    </form>
  );
};
