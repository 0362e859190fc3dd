import { attendanceFindingWord } from '@inflytande/i18n/hearing-words';
import { m } from '@inflytande/i18n/messages';
import { Alert } from '@inflytande/ui/alert';
import { Button } from '@inflytande/ui/button';
import { TextField } from '@inflytande/ui/field';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { fieldErrorOf, FormProblem } from '../shell/form-problem.tsx';
import type { Hearing } from './plan-draft.ts';

const fields = {
  total: 'total',
  'stated.total': 'total',
  'stated.onSite': 'on-site-count',
  'stated.remote': 'remote-count',
  reason: 'attendance-reason',
};

const textOf = (count: number | null): string => (count === null ? '' : String(count));
/** What is no number goes as it is, and the server says so. */
const countOf = (text: string): number | null => (text.trim() === '' ? null : Number(text));

/** Enters how many came, split if that is known (E1); what does not add up is told and stands. */
export const EnterAttendance = ({ hearing }: { hearing: Hearing }) => {
  const [draft, setDraft] = useState({
    total: textOf(hearing.participants),
    onSite: textOf(hearing.onSite),
    remote: textOf(hearing.remote),
    reason: '',
  });
  const enter = useMutation(
    trpc.event.recordAttendance.mutationOptions(afterChange(m.hearing_attendance_saved())),
  );
  const errorOf = fieldErrorOf(enter.error);
  const count = (name: 'total' | 'onSite' | 'remote', label: string) => ({
    id: fields[`stated.${name}`],
    label,
    error: name === 'total' ? (errorOf('total') ?? errorOf('stated.total')) : errorOf(`stated.${name}`),
    inputMode: 'numeric' as const,
    maxLength: 6,
    value: draft[name],
    onChange: ({ target }: { target: { value: string } }) => setDraft({ ...draft, [name]: target.value }),
  });
  const corrects = hearing.attendance.total !== null || hearing.onSite !== null || hearing.remote !== null;
  return (
    <form
      className="form panel"
      noValidate
      aria-labelledby="attendance"
      onSubmit={(event) => {
        event.preventDefault();
        if (enter.isPending) return;
        const stated = {
          total: countOf(draft.total),
          onSite: countOf(draft.onSite),
          remote: countOf(draft.remote),
        };
        enter.mutate({ id: hearing.id, stated, reason: draft.reason });
      }}
    >
      <h2 id="attendance">{m.hearing_attendance()}</h2>
      <p>{m.hearing_attendance_lead()}</p>
      <FormProblem error={enter.error} fields={fields} />
      {hearing.attendance.findings.map((finding) => (
        <Alert key={finding.code} tone="warning">
          <p>{attendanceFindingWord(finding)}</p>
        </Alert>
      ))}
      <TextField {...count('onSite', m.hearing_attendance_on_site())} className="field-short" />
      <TextField {...count('remote', m.hearing_attendance_remote())} className="field-short" />
      <TextField {...count('total', m.hearing_attendance_total())} className="field-short" />
      {corrects ? (
        <TextField
          id="attendance-reason"
          label={m.hearing_attendance_reason()}
          hint={m.hearing_attendance_reason_hint()}
          error={errorOf('reason')}
          maxLength={1000}
          value={draft.reason}
          onChange={({ target }) => setDraft({ ...draft, reason: target.value })}
        />
      ) : null}
      <Button type="submit" aria-disabled={enter.isPending}>
        {m.hearing_attendance_send()}
      </Button>
    </form>
  );
};
