import type { LinkedStep } from '@inflytande/domain/plans/trail-link';
import { m } from '@inflytande/i18n/messages';
import { trailStepWords } from '@inflytande/i18n/trail-words';
import { Button } from '@inflytande/ui/button';
import { Select, TextField } from '@inflytande/ui/field';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FormButtons } from '../form-buttons.tsx';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { fieldErrorOf, FormProblem } from '../shell/form-problem.tsx';
import type { Here } from './trail-section.tsx';

/** What may be linked to a point and to a decision, and whether it comes before. */
const partners = {
  point: [
    { step: 'decision', before: false },
    { step: 'initiative', before: false },
  ],
  decision: [
    { step: 'point', before: true },
    { step: 'meeting', before: true },
    { step: 'initiative', before: false },
  ],
} as const satisfies Record<Here['step'], readonly { step: LinkedStep; before: boolean }[]>;

type Choice = { readonly value: string; readonly label: string };

/** What there is of a kind to link to: points by words, all of the others. */
const useChoices = (step: LinkedStep, words: string): readonly Choice[] => {
  const points = useQuery({
    ...trpc.point.list.queryOptions({ query: words }),
    enabled: step === 'point' && words.trim().length > 1,
  });
  const meetings = useQuery({
    ...trpc.event.list.queryOptions({ kind: 'hearing' }),
    enabled: step === 'meeting',
  });
  const decisions = useQuery({ ...trpc.decision.list.queryOptions(), enabled: step === 'decision' });
  const initiatives = useQuery({ ...trpc.initiative.list.queryOptions(), enabled: step === 'initiative' });
  const found: Readonly<Record<LinkedStep, readonly Choice[]>> = {
    point: (points.data?.rows ?? []).map(({ id, title }) => ({ value: id, label: title })),
    meeting: (meetings.data ?? []).map(({ id, title }) => ({ value: id, label: title })),
    decision: (decisions.data ?? []).map(({ id, text }) => ({ value: id, label: text })),
    initiative: (initiatives.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
  };
  return found[step];
};

type Chosen = { readonly step: LinkedStep; readonly id: string };
type OtherProps = {
  readonly here: Here;
  readonly chosen: Chosen;
  readonly error: string | undefined;
  readonly onChange: (chosen: Chosen) => void;
};

/** The other end of a link: of what kind, and which one. */
const Other = ({ here, chosen: { step, id }, error, onChange }: OtherProps) => {
  const [words, setWords] = useState('');
  const choices = useChoices(step, words);
  const searches = step === 'point';
  return (
    <>
      <Select
        id="link-kind"
        label={m.trail_link_kind()}
        choices={partners[here.step].map((one) => ({ value: one.step, label: trailStepWords[one.step]() }))}
        value={step}
        onChange={({ target }) => onChange({ step: target.value as LinkedStep, id: '' })}
      />
      {searches ? (
        <TextField
          id="link-words"
          type="search"
          label={m.trail_link_words()}
          hint={m.trail_link_words_hint()}
          maxLength={100}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      ) : null}
      {searches && words.trim().length > 1 && choices.length === 0 ? (
        <p role="status">{m.trail_link_none()}</p>
      ) : null}
      <Select
        id="link-other"
        label={trailStepWords[step]()}
        none={m.trail_link_choose()}
        error={error}
        choices={choices}
        value={id}
        onChange={({ target }) => onChange({ step, id: target.value })}
      />
    </>
  );
};

const Form = ({ here, onDone }: { readonly here: Here; readonly onDone: () => void }) => {
  const [chosen, setChosen] = useState<Chosen>({ step: partners[here.step][0].step, id: '' });
  const [reason, setReason] = useState('');
  const link = useMutation(trpc.trail.link.mutationOptions(afterChange(m.trail_linked(), onDone)));
  const errorOf = fieldErrorOf(link.error);
  return (
    <form
      className="form panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (link.isPending) return;
        const before = partners[here.step].some((one) => one.step === chosen.step && one.before);
        link.mutate(before ? { from: chosen, to: here, reason } : { from: here, to: chosen, reason });
      }}
    >
      <FormProblem error={link.error} fields={{ to: 'link-other', reason: 'link-reason' }} />
      <Other here={here} chosen={chosen} error={errorOf('to')} onChange={setChosen} />
      <TextField
        id="link-reason"
        label={m.trail_link_reason()}
        hint={m.trail_link_reason_hint()}
        error={errorOf('reason')}
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <FormButtons send={m.trail_link_add()} query={link} onCancel={onDone} />
    </form>
  );
};

/** Links what one looks at with what came before or after it, and says why (P3). */
export const AddLink = ({ here }: { readonly here: Here }) => {
  const [open, setOpen] = useState(false);
  if (open) return <Form here={here} onDone={() => setOpen(false)} />;
  return (
    <p>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {m.trail_link_open()}
      </Button>
    </p>
  );
};
