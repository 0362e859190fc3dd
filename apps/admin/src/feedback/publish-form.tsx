import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { ErrorSummary } from '@inflytande/ui/error-summary';
import { RadioGroup } from '@inflytande/ui/field';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { trpc } from '../api.ts';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { useDraft } from './drafts.ts';
import type { IncomingRow } from './incoming-queue.tsx';
import { AuthorAssociation } from './author-association.tsx';
import { PlaceExisting } from './place-existing.tsx';
import { PlaceNew } from './place-new.tsx';
import { missingIn, publicationOf, startDraft } from './publication-draft.ts';
import { SecrecyFields } from './secrecy-fields.tsx';
import { useSettled } from './settle.ts';

/** Places a statement at a point and publishes it; the assessment of secrecy is recorded with it (B5). */
export const PublishForm = ({ row, onSettled }: { row: IncomingRow; onSettled: () => void }) => {
  const form = useRef<HTMLFormElement>(null);
  const [draft, change] = useDraft(`publish ${row.id}`, startDraft(row));
  const [tried, setTried] = useState(0);
  const settled = useSettled(row.id, onSettled);
  const publish = useMutation(
    trpc.statement.publish.mutationOptions({ onSuccess: () => settled(m.admin_live_published()) }),
  );
  useEffect(() => {
    // Where the writer has said which point it is, the assessment is what is left to do.
    const first = row.joinPoint === null ? 'input:checked' : '#secrecy';
    form.current?.querySelector<HTMLInputElement>(first)?.focus();
  }, [row.joinPoint]);
  const missing = tried === 0 ? [] : missingIn(draft);
  const errorOf = (field: string) => missing.find((item) => item.field === field)?.message;
  const send = () => {
    setTried(tried + 1);
    const command = publicationOf(row, draft);
    if (command !== null && !publish.isPending) publish.mutate(command);
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
      {missing.length === 0 ? null : (
        <ErrorSummary key={tried} title={m.admin_form_errors()} errors={missing} />
      )}
      {publish.error === null ? null : (
        <ProblemNotice error={publish.error} comfort={m.admin_nothing_lost()} />
      )}
      <RadioGroup
        id="where"
        name="where"
        label={m.admin_where_does_it_belong()}
        chosen={draft.where}
        onChoose={(value) => change({ where: value === 'new' ? 'new' : 'existing' })}
        choices={[
          { value: 'existing', label: m.admin_place_existing() },
          { value: 'new', label: m.admin_place_new() },
        ]}
      />
      {draft.where === 'existing' ? (
        <PlaceExisting
          text={row.text}
          chosen={draft.point}
          onChoose={(point) => change({ point })}
          error={errorOf('find-point')}
        />
      ) : (
        <PlaceNew draft={draft} onChange={change} errorOf={errorOf} />
      )}
      <AuthorAssociation
        row={row}
        chosen={draft.organisationId}
        onChoose={(organisationId) => change({ organisationId })}
      />
      <SecrecyFields text={row.text} draft={draft} onChange={change} error={errorOf('secrecy')} />
      <Button type="submit" aria-disabled={publish.isPending}>
        {publish.isPending ? m.admin_sending() : m.admin_publish()}
      </Button>
    </form>
  );
};
