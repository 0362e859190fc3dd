import { takenDownWays, type TakenDownWay } from '@inflytande/domain/feedback/take-down';
import { takenDownWords } from '@inflytande/i18n/feedback-words';
import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { Select, TextArea, TextField } from '@inflytande/ui/field';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { fieldErrorOf, FormProblem } from '../shell/form-problem.tsx';
import type { ConsultationData } from './consultation.tsx';

const empty = (organisationId: string) => ({
  clientKey: crypto.randomUUID() as string,
  organisationId,
  text: '',
  way: 'letter' as TakenDownWay,
  lateReason: '',
});

/** Takes down a statement that answers a call for views and came by another way, or after the last day (B1, X1). */
export const CallTakeIn = ({ data }: { data: ConsultationData }) => {
  const parties = data.parties.filter(({ sendings }) => sendings.length > 0);
  const [draft, setDraft] = useState(() => empty(parties[0]?.partyId ?? ''));
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const takeIn = useMutation(
    trpc.callForViews.takeIn.mutationOptions(
      afterChange(m.call_admin_taken_in(), () => setDraft(empty(draft.organisationId))),
    ),
  );
  const errorOf = fieldErrorOf(takeIn.error);
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!takeIn.isPending) takeIn.mutate({ id: data.id, ...draft });
      }}
    >
      <FormProblem error={takeIn.error} fields={{ text: 'take-in-text', lateReason: 'take-in-how' }} />
      <p className="soft">{m.call_admin_take_in_hint()}</p>
      <Select
        id="take-in-from"
        label={m.admin_consultation_take_in_from()}
        choices={parties.map(({ partyId, name }) => ({ value: partyId, label: name }))}
        value={draft.organisationId}
        onChange={({ target }) => change({ organisationId: target.value })}
      />
      <TextArea
        id="take-in-text"
        label={m.call_admin_take_in_text()}
        error={errorOf('text')}
        rows={6}
        maxLength={5000}
        value={draft.text}
        onChange={({ target }) => change({ text: target.value })}
      />
      <Select
        id="take-in-way"
        label={m.takedown_way()}
        choices={takenDownWays.map((value) => ({ value, label: takenDownWords[value]() }))}
        value={draft.way}
        onChange={({ target }) => change({ way: target.value as TakenDownWay })}
      />
      {data.status === 'closed' ? (
        <TextField
          id="take-in-how"
          label={m.call_admin_take_in_late()}
          error={errorOf('lateReason')}
          maxLength={500}
          value={draft.lateReason}
          onChange={({ target }) => change({ lateReason: target.value })}
        />
      ) : null}
      <Button type="submit" aria-disabled={takeIn.isPending}>
        {takeIn.isPending ? m.admin_sending() : m.call_admin_take_in_send()}
      </Button>
    </form>
  );
};
