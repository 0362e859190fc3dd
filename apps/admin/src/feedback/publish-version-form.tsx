import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { ErrorSummary } from '@inflytande/ui/error-summary';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { trpc } from '../api.ts';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { useDraft } from './drafts.ts';
import type { IncomingRow } from './incoming-queue.tsx';
import { maskingOf, startMasking } from './masking-draft.ts';
import { SecrecyFields, type SecrecyDraft } from './secrecy-fields.tsx';
import { useSettled } from './settle.ts';

type PublishVersionFormProps = {
  readonly row: IncomingRow;
  readonly version: number;
  readonly onSettled: () => void;
};

/** Publishes what an author has said in other words; it stays at the point where the first words are (B1, B5). */
export const PublishVersionForm = ({ row, version, onSettled }: PublishVersionFormProps) => {
  const form = useRef<HTMLFormElement>(null);
  const start: SecrecyDraft = { masking: startMasking, secrecy: undefined };
  const [draft, change] = useDraft(`publish ${row.id}`, start);
  const [tried, setTried] = useState(0);
  const settled = useSettled(row.id, onSettled);
  const publish = useMutation(
    trpc.statementVersion.publish.mutationOptions({ onSuccess: () => settled(m.admin_live_published()) }),
  );
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const error = tried > 0 && draft.secrecy === undefined ? m.admin_secrecy_missing() : undefined;
  const send = () => {
    setTried(tried + 1);
    const { secrecy } = draft;
    if (secrecy === undefined || publish.isPending) return;
    publish.mutate({ id: row.id, version, secrecy, ...maskingOf(row.text, draft.masking) });
  };
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
      <h3>{m.admin_publish_title()}</h3>
      {error === undefined ? null : (
        <ErrorSummary
          key={tried}
          title={m.admin_form_errors()}
          errors={[{ field: 'secrecy', message: error }]}
        />
      )}
      {publish.error === null ? null : (
        <ProblemNotice error={publish.error} comfort={m.admin_nothing_lost()} />
      )}
      <SecrecyFields text={row.text} draft={draft} onChange={change} error={error} />
      <Button type="submit" aria-disabled={publish.isPending}>
        {publish.isPending ? m.admin_sending() : m.admin_publish()}
      </Button>
    </form>
  );
};
