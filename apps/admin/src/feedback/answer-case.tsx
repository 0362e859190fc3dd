import { m } from '@inflytande/i18n/messages';
import { ErrorSummary } from '@inflytande/ui/error-summary';
import { TextArea } from '@inflytande/ui/field';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { FormButtons } from '../form-buttons.tsx';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { fieldErrorOf, FormProblem } from '../shell/form-problem.tsx';
import { AnswerFields, dueOf, emptyAnswer, type AnswerDraft } from './answer-form.tsx';
import { dropDraft, useDraft } from './drafts.ts';

type AnswerCaseProps = {
  readonly id: string;
  /** Whether the last day has passed: then the reason is asked for. */
  readonly isLate: boolean;
  readonly onDone: () => void;
};

const start = { ...emptyAnswer, lateReason: '' };

/** Answers a case that was put to oneself (B11); a late answer says why. */
export const AnswerCase = ({ id, isLate, onDone }: AnswerCaseProps) => {
  const key = `case ${id}`;
  const [draft, change] = useDraft<AnswerDraft & { readonly lateReason: string }>(key, start);
  const [tried, setTried] = useState(0);
  const answer = useMutation(
    trpc.case.answer.mutationOptions(
      afterChange(m.case_sent(), () => {
        dropDraft(key);
        onDone();
      }),
    ),
  );
  const errorOf = fieldErrorOf(answer.error);
  const kindMissing = tried > 0 && draft.kind === undefined ? m.answer_form_kind_missing() : undefined;
  const send = () => {
    setTried(tried + 1);
    const { kind, text, lateReason } = draft;
    if (kind !== undefined && !answer.isPending)
      answer.mutate({ id, kind, text, due: dueOf(draft), lateReason });
  };
  return (
    <form
      className="form panel"
      noValidate
      aria-label={m.case_answer()}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {kindMissing === undefined ? (
        <FormProblem
          key={tried}
          error={answer.error}
          fields={{ text: 'answer-text', due: 'answer-due', lateReason: 'late-reason' }}
        />
      ) : (
        <ErrorSummary
          key={tried}
          title={m.admin_form_errors()}
          errors={[{ field: 'answer-kind', message: kindMissing }]}
        />
      )}
      <AnswerFields
        draft={draft}
        change={change}
        kindMissing={kindMissing}
        textHint={m.case_form_text_hint()}
        errorOf={errorOf}
      />
      {isLate ? (
        <TextArea
          id="late-reason"
          label={m.case_late_reason()}
          error={errorOf('lateReason')}
          rows={2}
          maxLength={500}
          value={draft.lateReason}
          onChange={({ target }) => change({ lateReason: target.value })}
        />
      ) : null}
      <FormButtons send={m.answer_form_send()} query={answer} onCancel={onDone} />
    </form>
  );
};
