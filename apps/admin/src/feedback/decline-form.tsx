import { declinePrinciples, type DeclinePrinciple } from '@inflytande/domain/feedback/moderation';
import { declineWords } from '@inflytande/i18n/feedback-words';
import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { ErrorSummary } from '@inflytande/ui/error-summary';
import { RadioGroup, TextArea } from '@inflytande/ui/field';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { trpc } from '../api.ts';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { useDraft } from './drafts.ts';
import { newWordsOf, type IncomingRow } from './incoming-queue.tsx';
import { useSettled } from './settle.ts';

type DeclineDraft = { readonly principle: DeclinePrinciple | undefined; readonly note: string };

/** Declines a statement by a published principle. The content is kept and the author is told. */
export const DeclineForm = ({ row, onSettled }: { row: IncomingRow; onSettled: () => void }) => {
  const form = useRef<HTMLFormElement>(null);
  const [draft, change] = useDraft<DeclineDraft>(`decline ${row.id}`, { principle: undefined, note: '' });
  const [missing, setMissing] = useState(false);
  const settled = useSettled(row.id, onSettled);
  const after = { onSuccess: () => settled(m.admin_live_declined()) };
  const declineAll = useMutation(trpc.statement.decline.mutationOptions(after));
  const declineNew = useMutation(trpc.statementVersion.decline.mutationOptions(after));
  const version = newWordsOf(row);
  const decline = version === null ? declineAll : declineNew;
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const send = () => {
    setMissing(draft.principle === undefined);
    if (draft.principle === undefined || decline.isPending) return;
    const { principle, note } = draft;
    if (version === null) declineAll.mutate({ id: row.id, principle, note });
    else declineNew.mutate({ id: row.id, version, principle });
  };
  const error = missing && draft.principle === undefined ? m.admin_principle_missing() : undefined;
  return (
    <form
      ref={form}
      className="form panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h3>{m.admin_decline_title()}</h3>
      {error === undefined ? null : (
        <ErrorSummary title={m.admin_form_errors()} errors={[{ field: 'principle', message: error }]} />
      )}
      {decline.error === null ? null : (
        <ProblemNotice error={decline.error} comfort={m.admin_nothing_lost()} />
      )}
      <RadioGroup
        id="principle"
        name="principle"
        label={m.admin_principle()}
        hint={m.admin_principle_hint()}
        error={error}
        chosen={draft.principle}
        onChoose={(value) =>
          change({ principle: declinePrinciples.find((principle) => principle === value) })
        }
        choices={declinePrinciples.map((value) => ({ value, label: declineWords[value]() }))}
      />
      {version === null ? (
        <TextArea
          id="note"
          label={m.admin_decline_note()}
          hint={m.admin_decline_note_hint()}
          rows={3}
          maxLength={1000}
          value={draft.note}
          onChange={({ target }) => change({ note: target.value })}
        />
      ) : null}
      <Button type="submit" aria-disabled={decline.isPending}>
        {decline.isPending ? m.admin_sending() : m.admin_decline_send()}
      </Button>
    </form>
  );
};
