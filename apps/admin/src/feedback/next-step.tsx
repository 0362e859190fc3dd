import type { CycleStep, stepRecord } from '@inflytande/domain/feedback/cycle-life';
import { cycleStepWords } from '@inflytande/i18n/cycle-words';
import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { Select, TextField } from '@inflytande/ui/field';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import type { CycleData } from './cycle.tsx';
import { fieldErrorOf, FormProblem } from '../shell/form-problem.tsx';

type RecordKind = NonNullable<(typeof stepRecord)[CycleStep]>;

/** A call for views is chosen among those that have been sent; other records are named. */
const recordWords: Record<Exclude<RecordKind, 'request'>, () => string> = {
  event: m.cycle_record_event,
  decision: m.cycle_record_decision,
};

type NextStepProps = {
  readonly cycle: Pick<CycleData, 'year' | 'calls'>;
  readonly next: readonly { readonly step: CycleStep; readonly record: RecordKind | null }[];
};

/** Takes a round to a step that may follow, with its record, and why where it does not go straight on (B8). */
export const NextStep = ({ cycle: { year, calls }, next }: NextStepProps) => {
  const [draft, setDraft] = useState({ step: next[0]?.step ?? '', recordId: '', callId: '', reason: '' });
  const chosen = next.find(({ step }) => step === draft.step);
  const enter = useMutation(
    trpc.cycle.enterStep.mutationOptions(
      afterChange(({ step }) => m.cycle_moved({ step: cycleStepWords[step]() })),
    ),
  );
  const errorOf = fieldErrorOf(enter.error);
  const orNull = (text: string) => (text.trim() === '' ? null : text);
  return (
    <form
      className="form panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen === undefined || enter.isPending) return;
        const { reason } = draft;
        const recordId = chosen.record === 'request' ? draft.callId || (calls[0]?.id ?? '') : draft.recordId;
        enter.mutate({ year, step: chosen.step, recordId: orNull(recordId), reason: orNull(reason) });
      }}
    >
      <h2>{m.cycle_next_title()}</h2>
      <FormProblem error={enter.error} fields={{ step: 'step', recordId: 'record', reason: 'reason' }} />
      <Select
        id="step"
        label={m.cycle_next_step()}
        error={errorOf('step')}
        value={draft.step}
        onChange={({ target }) => setDraft({ ...draft, step: target.value })}
        choices={next.map(({ step }) => ({ value: step, label: cycleStepWords[step]() }))}
      />
      {chosen?.record === 'request' ? (
        <Select
          id="record"
          label={m.call_admin_record()}
          {...(calls.length === 0 ? { none: m.call_admin_record_none() } : {})}
          error={errorOf('recordId')}
          value={draft.callId || (calls[0]?.id ?? '')}
          onChange={({ target }) => setDraft({ ...draft, callId: target.value })}
          choices={calls.map(({ id, title }) => ({ value: id, label: title }))}
        />
      ) : chosen?.record ? (
        <TextField
          id="record"
          label={recordWords[chosen.record]()}
          hint={m.cycle_record_hint()}
          error={errorOf('recordId')}
          maxLength={200}
          value={draft.recordId}
          onChange={({ target }) => setDraft({ ...draft, recordId: target.value })}
        />
      ) : null}
      <TextField
        id="reason"
        label={m.cycle_reason()}
        hint={m.cycle_reason_hint()}
        error={errorOf('reason')}
        maxLength={500}
        value={draft.reason}
        onChange={({ target }) => setDraft({ ...draft, reason: target.value })}
      />
      <Button type="submit" aria-disabled={enter.isPending}>
        {m.cycle_next_send()}
      </Button>
    </form>
  );
};
