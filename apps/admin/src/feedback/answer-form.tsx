import { answerKinds, type AnswerKind } from '@inflytande/domain/feedback/answer';
import { longestAnswer } from '@inflytande/domain/feedback/give-answer';
import { answerKindWords } from '@inflytande/i18n/feedback-words';
import { m } from '@inflytande/i18n/messages';
import { ErrorSummary } from '@inflytande/ui/error-summary';
import { RadioGroup, Select, TextArea, TextField } from '@inflytande/ui/field';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { FormButtons } from '../form-buttons.tsx';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { today } from '../format.ts';
import { fieldErrorOf, FormProblem } from '../shell/form-problem.tsx';
import { dropDraft, useDraft } from './drafts.ts';

export type AnswerDraft = {
  readonly kind: AnswerKind | undefined;
  readonly text: string;
  readonly due: string;
};

export const emptyAnswer: AnswerDraft = { kind: undefined, text: '', due: '' };

/** The last day that goes along: a promise has one, whatever was typed before. */
export const dueOf = ({ kind, due }: AnswerDraft): string | null =>
  kind === 'promise' && due !== '' ? due : null;

const hints = {
  inform: m.answer_form_inform_hint,
  promise: m.answer_form_promise_hint,
  refuse: m.answer_form_refuse_hint,
  done: m.answer_form_done_hint,
} as const satisfies Record<AnswerKind, () => string>;

type AnswerFieldsProps = {
  readonly draft: AnswerDraft;
  readonly change: (part: Partial<AnswerDraft>) => void;
  readonly kindMissing: string | undefined;
  /** What is said of where the answer is shown. */
  readonly textHint?: string;
  readonly errorOf: (path: string) => string | undefined;
};

/** What kind of answer it is, the answer itself, and the last day of what it promises. */
export const AnswerFields = ({
  draft,
  change,
  kindMissing,
  textHint = m.answer_form_text_hint(),
  errorOf,
}: AnswerFieldsProps) => (
  <>
    <RadioGroup
      id="answer-kind"
      name="answer-kind"
      label={m.answer_form_kind()}
      error={kindMissing}
      chosen={draft.kind}
      onChoose={(value) => change({ kind: answerKinds.find((kind) => kind === value) })}
      choices={answerKinds.map((value) => ({
        value,
        label: answerKindWords[value](),
        hint: hints[value](),
      }))}
    />
    <TextArea
      id="answer-text"
      label={m.answer_form_text()}
      hint={textHint}
      error={errorOf('text')}
      rows={6}
      maxLength={longestAnswer}
      value={draft.text}
      onChange={({ target }) => change({ text: target.value })}
    />
    {draft.kind === 'promise' ? (
      <TextField
        id="answer-due"
        type="date"
        className="field-short"
        label={m.answer_form_due()}
        hint={m.answer_form_due_hint()}
        error={errorOf('due')}
        min={today()}
        value={draft.due}
        onChange={({ target }) => change({ due: target.value })}
      />
    ) : null}
  </>
);

type AnswerFormProps = {
  readonly pointId: string;
  /** The principals that one may answer for, at least one. */
  readonly principals: readonly { readonly id: string; readonly name: string }[];
  readonly onDone: () => void;
};

/** Answers a point for a principal: tells, promises with a last day, says no with the reason, or describes a change (B4). */
export const AnswerForm = ({ pointId, principals, onDone }: AnswerFormProps) => {
  const key = `answer ${pointId}`;
  const [draft, change] = useDraft<AnswerDraft>(key, emptyAnswer);
  const [principalId, setPrincipalId] = useState(principals[0]?.id ?? '');
  const [tried, setTried] = useState(0);
  const give = useMutation(
    trpc.answer.give.mutationOptions(
      afterChange(m.answer_form_sent(), () => {
        dropDraft(key);
        onDone();
      }),
    ),
  );
  const errorOf = fieldErrorOf(give.error);
  const kindMissing = tried > 0 && draft.kind === undefined ? m.answer_form_kind_missing() : undefined;
  const send = () => {
    setTried(tried + 1);
    const { kind, text } = draft;
    if (kind === undefined || give.isPending) return;
    give.mutate({ pointId, principalId, kind, text, due: dueOf(draft) });
  };
  return (
    <form
      className="form panel"
      noValidate
      aria-labelledby="answer-title"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h3 id="answer-title">{m.answer_form_title()}</h3>
      {kindMissing === undefined ? (
        <FormProblem key={tried} error={give.error} fields={{ text: 'answer-text', due: 'answer-due' }} />
      ) : (
        <ErrorSummary
          key={tried}
          title={m.admin_form_errors()}
          errors={[{ field: 'answer-kind', message: kindMissing }]}
        />
      )}
      {principals.length > 1 ? (
        <Select
          id="answer-who"
          label={m.answer_form_who()}
          value={principalId}
          onChange={({ target }) => setPrincipalId(target.value)}
          choices={principals.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : (
        <p>{m.answer_form_from({ name: principals[0]?.name ?? '' })}</p>
      )}
      <AnswerFields draft={draft} change={change} kindMissing={kindMissing} errorOf={errorOf} />
      <FormButtons send={m.answer_form_send()} query={give} onCancel={onDone} />
    </form>
  );
};
