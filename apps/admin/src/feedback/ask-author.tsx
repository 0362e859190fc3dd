import { longestQuestion } from '@inflytande/domain/feedback/author-question';
import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { ErrorSummary } from '@inflytande/ui/error-summary';
import { TextArea } from '@inflytande/ui/field';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { announce } from '../announce.ts';
import { trpc } from '../api.ts';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { dropDraft, useDraft } from './drafts.ts';

/** Asks whoever wrote, before it is published or declined; the statement stays in the queue meanwhile (B5). */
export const AskAuthor = ({ statementId, onAsked }: { statementId: string; onAsked: () => void }) => {
  const form = useRef<HTMLFormElement>(null);
  const key = `ask ${statementId}`;
  const [draft, change] = useDraft(key, { text: '' });
  const [missing, setMissing] = useState(false);
  const queries = useQueryClient();
  const ask = useMutation(
    trpc.authorQuestion.ask.mutationOptions({
      onSuccess: () => {
        dropDraft(key);
        announce(m.ask_sent());
        onAsked();
        void queries.invalidateQueries(trpc.statement.incoming.pathFilter());
      },
    }),
  );
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const error = missing && draft.text.trim() === '' ? m.ask_missing() : undefined;
  return (
    <form
      ref={form}
      className="form panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(draft.text.trim() === '');
        if (draft.text.trim() !== '' && !ask.isPending) ask.mutate({ statementId, text: draft.text });
      }}
    >
      <h3>{m.ask_title()}</h3>
      <p>{m.ask_lead()}</p>
      {error === undefined ? null : (
        <ErrorSummary title={m.admin_form_errors()} errors={[{ field: 'question', message: error }]} />
      )}
      {ask.error === null ? null : <ProblemNotice error={ask.error} comfort={m.admin_nothing_lost()} />}
      <TextArea
        id="question"
        label={m.ask_label()}
        hint={m.ask_hint()}
        error={error}
        rows={4}
        maxLength={longestQuestion}
        value={draft.text}
        onChange={({ target }) => change({ text: target.value })}
      />
      <Button type="submit" aria-disabled={ask.isPending}>
        {ask.isPending ? m.admin_sending() : m.ask_send()}
      </Button>
    </form>
  );
};
