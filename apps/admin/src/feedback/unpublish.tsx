import { declinePrinciples, type DeclinePrinciple } from '@inflytande/domain/feedback/moderation';
import { declineWords } from '@inflytande/i18n/feedback-words';
import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { ErrorSummary } from '@inflytande/ui/error-summary';
import { RadioGroup, TextArea } from '@inflytande/ui/field';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { FormButtons } from '../form-buttons.tsx';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { useMayDo } from '../shell/may-do.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';

const Form = ({ id, onDone }: { id: string; onDone: () => void }) => {
  const [principle, setPrinciple] = useState<DeclinePrinciple>();
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const unpublish = useMutation(
    trpc.unpublishedStatement.unpublish.mutationOptions(afterChange(m.gone_unpublish_done(), onDone)),
  );
  const error = tried && principle === undefined ? m.admin_principle_missing() : undefined;
  return (
    <form
      className="form panel"
      noValidate
      aria-labelledby={`unpublish-${id}`}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (principle !== undefined && !unpublish.isPending) unpublish.mutate({ id, principle, note });
      }}
    >
      <h3 id={`unpublish-${id}`}>{m.gone_unpublish_title()}</h3>
      <p>{m.gone_unpublish_lead()}</p>
      {error === undefined ? null : (
        <ErrorSummary title={m.admin_form_errors()} errors={[{ field: `principle-${id}`, message: error }]} />
      )}
      {unpublish.error === null ? null : (
        <ProblemNotice error={unpublish.error} comfort={m.admin_nothing_lost()} />
      )}
      <RadioGroup
        id={`principle-${id}`}
        name={`principle-${id}`}
        label={m.admin_principle()}
        hint={m.admin_principle_hint()}
        error={error}
        chosen={principle}
        onChoose={(value) => setPrinciple(declinePrinciples.find((one) => one === value))}
        choices={declinePrinciples.map((value) => ({ value, label: declineWords[value]() }))}
      />
      <TextArea
        id={`note-${id}`}
        label={m.admin_decline_note()}
        hint={m.admin_decline_note_hint()}
        rows={3}
        maxLength={1000}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      <FormButtons send={m.gone_unpublish()} query={unpublish} onCancel={onDone} />
    </form>
  );
};

/** Takes one published statement off the web, by a published principle (B5). */
export const Unpublish = ({ id }: { id: string }) => {
  const { ok } = useMayDo('statement/unpublish');
  const [open, setOpen] = useState(false);
  if (!ok) return null;
  if (open) return <Form id={id} onDone={() => setOpen(false)} />;
  return (
    <p>
      <Button variant="tertiary" onClick={() => setOpen(true)}>
        {m.gone_unpublish()}
      </Button>
    </p>
  );
};
