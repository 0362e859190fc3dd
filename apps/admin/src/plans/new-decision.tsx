import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { Select, TextArea, TextField } from '@inflytande/ui/field';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { patterns } from '../paths.ts';
import { fieldErrorOf, FormProblem } from '../shell/form-problem.tsx';
import { MayDo } from '../shell/may-do.tsx';
import { Page } from '../shell/page.tsx';

const empty = {
  text: '',
  on: '',
  deciderId: '',
  deciderName: '',
  delegation: '',
  consequence: '',
  caseNumber: '',
  amount: '',
};
type Draft = typeof empty;
type FieldName = keyof Draft;

const fields = Object.fromEntries(Object.keys(empty).map((name) => [name, `decision-${name}`])) as Record<
  FieldName,
  string
>;

/** The bodies and the authorities that may have decided. */
const useDeciders = () => {
  const bodies = useQuery(trpc.body.list.queryOptions({}));
  const authorities = useQuery(trpc.authority.list.queryOptions());
  return [...(authorities.data ?? []), ...(bodies.data ?? [])].map(({ id, name }) => ({
    value: id,
    label: name,
  }));
};

type FieldsProps = {
  /** What a field needs, by its name. */
  readonly field: (name: FieldName) => {
    readonly id: string;
    readonly error: string | undefined;
    readonly value: string;
    readonly onChange: (event: { target: { value: string } }) => void;
  };
  /** Whoever decided is chosen from the register. */
  readonly known: boolean;
};

const DecisionFields = ({ field, known }: FieldsProps) => {
  const deciders = useDeciders();
  return (
    <>
      <TextArea {...field('text')} label={m.decision_field_text()} rows={3} maxLength={2000} />
      <TextField
        {...field('on')}
        className="field-short"
        label={m.decision_field_on()}
        hint={m.decision_field_on_hint()}
        maxLength={10}
      />
      <Select
        {...field('deciderId')}
        label={m.decision_field_decider()}
        none={m.decision_field_decider_none()}
        choices={deciders}
      />
      {known ? null : (
        <TextField
          {...field('deciderName')}
          label={m.decision_field_decider_name()}
          hint={m.decision_field_decider_name_hint()}
          maxLength={200}
        />
      )}
      <TextField {...field('delegation')} label={m.decision_field_delegation()} maxLength={200} />
      <TextArea {...field('consequence')} label={m.decision_field_consequence()} rows={3} maxLength={2000} />
      <TextField
        {...field('amount')}
        className="field-short"
        label={m.decision_field_amount()}
        hint={m.decision_field_amount_hint()}
        maxLength={40}
      />
      <TextField
        {...field('caseNumber')}
        className="field-short"
        label={m.decision_case_number()}
        maxLength={100}
      />
    </>
  );
};

const Form = () => {
  const [id] = useState(() => crypto.randomUUID());
  const [draft, setDraft] = useState<Draft>(empty);
  const navigate = useNavigate();
  const register = useMutation(
    trpc.decision.register.mutationOptions(
      afterChange(m.decision_saved(), () => navigate({ to: patterns.decision, params: { id } })),
    ),
  );
  const errorOf = fieldErrorOf(register.error);
  const field = (name: FieldName) => ({
    id: fields[name],
    error: errorOf(name),
    value: draft[name],
    onChange: ({ target }: { target: { value: string } }) => setDraft({ ...draft, [name]: target.value }),
  });
  return (
    <form
      className="form panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!register.isPending) register.mutate({ id, ...draft });
      }}
    >
      <FormProblem error={register.error} fields={fields} />
      <DecisionFields field={field} known={draft.deciderId !== ''} />
      <Button type="submit" aria-disabled={register.isPending}>
        {register.isPending ? m.admin_sending() : m.decision_save()}
      </Button>
    </form>
  );
};

/** Enters a decision in the register (P2). */
export const NewDecision = () => (
  <Page title={m.decision_new_title()} above={<Link to={patterns.decisions}>{m.decision_back()}</Link>}>
    <MayDo action="decision/register">
      <Form />
    </MayDo>
  </Page>
);
