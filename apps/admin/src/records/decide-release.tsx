import type { MaskingChoice } from '@inflytande/domain/feedback/masking';
import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { ErrorSummary } from '@inflytande/ui/error-summary';
import { RadioGroup, TextArea, TextField } from '@inflytande/ui/field';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { fieldErrorOf, FormProblem } from '../shell/form-problem.tsx';
import type { Original } from './release.tsx';

type Draft = {
  readonly outcome: 'give' | 'withhold' | undefined;
  readonly author: 'shown' | 'masked' | null;
  readonly ground: string;
  readonly reason: string;
};

type DecideReleaseProps = {
  readonly id: string;
  /** The statement; null for a file. */
  readonly original: Original | null;
  readonly masking: MaskingChoice;
  /** Whether a masked copy stands in place of a file. */
  readonly hasMaskedCopy: boolean;
};

const fields = {
  author: 'author',
  ground: 'ground',
  reason: 'reason',
  masks: 'masking-text',
  shownProposals: 'masking-text',
};

/** What is asked before anything is sent: whether it is given, and whether the name is. */
const missingIn = ({ outcome, author }: Draft, hasAuthor: boolean) => [
  ...(hasAuthor && outcome !== 'withhold' && author === null
    ? [{ field: 'author', message: m.release_author_missing() }]
    : []),
  ...(outcome === undefined ? [{ field: 'outcome', message: m.release_outcome_missing() }] : []),
];

type QuestionsProps = {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
  readonly errorOf: (field: string) => string | undefined;
  readonly original: Original | null;
  readonly isMasked: boolean;
};

const Questions = ({ draft, onChange, errorOf, original, isMasked }: QuestionsProps) => {
  const name = original?.authorName ?? null;
  return (
    <>
      {name === null ? null : (
        <RadioGroup
          id="author"
          name="author"
          label={m.release_author_question({ name })}
          hint={original?.identity === 'name-not-published' ? m.release_author_hint() : undefined}
          error={errorOf('author')}
          chosen={draft.author ?? undefined}
          onChoose={(value) => onChange({ author: value === 'shown' ? 'shown' : 'masked' })}
          choices={[
            { value: 'shown', label: m.release_author_shown() },
            { value: 'masked', label: m.release_author_masked() },
          ]}
        />
      )}
      <RadioGroup
        id="outcome"
        name="outcome"
        label={m.release_outcome()}
        error={errorOf('outcome')}
        chosen={draft.outcome}
        onChoose={(value) => onChange({ outcome: value === 'give' ? 'give' : 'withhold' })}
        choices={[
          {
            value: 'give',
            label: m.release_outcome_give(),
            hint: isMasked ? m.release_outcome_give_masked() : m.release_outcome_give_whole(),
          },
          {
            value: 'withhold',
            label: m.release_outcome_withhold(),
            hint: m.release_outcome_withhold_hint(),
          },
        ]}
      />
      <TextField
        id="ground"
        label={m.release_ground()}
        hint={m.release_ground_hint()}
        error={errorOf('ground')}
        maxLength={300}
        value={draft.ground}
        onChange={({ target }) => onChange({ ground: target.value })}
      />
      <TextArea
        id="reason"
        label={m.release_reason()}
        hint={m.release_reason_hint()}
        error={errorOf('reason')}
        rows={3}
        maxLength={1000}
        value={draft.reason}
        onChange={({ target }) => onChange({ reason: target.value })}
      />
    </>
  );
};

/** The decision: given whole or masked, or not given, by which provision and why (P4). */
export const DecideRelease = ({ id, original, masking, hasMaskedCopy }: DecideReleaseProps) => {
  const name = original?.authorName ?? null;
  const [draft, setDraft] = useState<Draft>({
    outcome: undefined,
    author: original?.identity === 'own-name' ? 'shown' : null,
    ground: '',
    reason: '',
  });
  const [tried, setTried] = useState(0);
  const decide = useMutation(trpc.release.decide.mutationOptions(afterChange(m.release_decided())));
  const missing = tried === 0 ? [] : missingIn(draft, name !== null);
  const errorOf = (field: string) =>
    missing.find((one) => one.field === field)?.message ?? fieldErrorOf(decide.error)(field);
  const isMasked = masking.masks.length > 0 || draft.author === 'masked' || hasMaskedCopy;
  return (
    <form
      className="form panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(tried + 1);
        const { outcome, ...rest } = draft;
        if (outcome === undefined || missingIn(draft, name !== null).length > 0 || decide.isPending) return;
        decide.mutate({ id, outcome, ...rest, ...masking });
      }}
    >
      <h2>{m.release_decide()}</h2>
      {missing.length === 0 ? (
        <FormProblem error={decide.error} fields={fields} />
      ) : (
        <ErrorSummary key={tried} title={m.admin_form_errors()} errors={missing} />
      )}
      <Questions
        draft={draft}
        onChange={(part) => setDraft({ ...draft, ...part })}
        errorOf={errorOf}
        original={original}
        isMasked={isMasked}
      />
      <Button type="submit" aria-disabled={decide.isPending}>
        {decide.isPending ? m.admin_sending() : m.release_decide_send()}
      </Button>
    </form>
  );
};
