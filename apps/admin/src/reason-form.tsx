import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { ErrorSummary } from '@inflytande/ui/error-summary';
import { TextArea } from '@inflytande/ui/field';
import { useState } from 'react';
import { FormButtons } from './form-buttons.tsx';
import { ProblemNotice } from './shell/problem-notice.tsx';

type ReasonFormProps = {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** What is said where nothing was written. */
  readonly missing: string;
  readonly send: string;
  readonly query: { readonly isPending: boolean; readonly error: unknown };
  readonly onSend: (reason: string) => void;
  readonly onCancel: () => void;
};

/** Asks why, for everything that is not done without a reason. */
export const ReasonForm = ({ id, label, hint, missing, send, query, onSend, onCancel }: ReasonFormProps) => {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const error = tried && reason.trim() === '' ? missing : undefined;
  return (
    <form
      className="form panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (reason.trim() !== '' && !query.isPending) onSend(reason);
      }}
    >
      {error === undefined ? null : (
        <ErrorSummary title={m.admin_form_errors()} errors={[{ field: id, message: error }]} />
      )}
      {query.error === null ? null : (
        <ProblemNotice
          error={query.error}
          comfort={m.admin_nothing_lost()}
          again={() => {
            onSend(reason);
          }}
        />
      )}
      <TextArea
        id={id}
        label={label}
        hint={hint}
        error={error}
        rows={3}
        maxLength={1000}
        value={reason}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever chose to say no writes why next
        autoFocus
        onChange={({ target }) => setReason(target.value)}
      />
      <FormButtons send={send} query={query} onCancel={onCancel} />
    </form>
  );
};

type AskReasonProps = Omit<ReasonFormProps, 'onSend' | 'onCancel'> & {
  readonly variant: 'secondary' | 'tertiary';
  /** `close`: to be called when it has been done. */
  readonly onSend: (reason: string, close: () => void) => void;
};

/** The button for what is not done without a reason: it asks for the reason first. */
export const AskReason = ({ variant, onSend, ...asked }: AskReasonProps) => {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  if (open) return <ReasonForm {...asked} onSend={(reason) => onSend(reason, close)} onCancel={close} />;
  return (
    <p>
      <Button variant={variant} onClick={() => setOpen(true)}>
        {asked.send}
      </Button>
    </p>
  );
};
