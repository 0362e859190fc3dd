import type { RulesOfProcedure } from '@inflytande/domain/councils/rules-of-procedure';
import { m } from '@inflytande/i18n/messages';
import { TextField } from '@inflytande/ui/field';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { FormButtons } from '../form-buttons.tsx';
import { formatDate, today } from '../format.ts';
import { OpensForm } from '../opens-form.tsx';
import { fieldErrorOf, FormProblem } from '../shell/form-problem.tsx';
import { rulesDraft, rulesValue } from './rules-draft.ts';
import { RulesFields, rulesFieldIds } from './rules-fields.tsx';

type AdoptProps = {
  readonly bodyId: string;
  /** What applies today. */
  readonly rules: RulesOfProcedure;
};

const decisionIds = { source: 'rules-source', adoptedOn: 'rules-adopted-on', from: 'rules-from' };

type Decision = Readonly<Record<keyof typeof decisionIds, string>>;

const AdoptForm = ({ bodyId, rules, close }: AdoptProps & { readonly close: () => void }) => {
  const [id] = useState(() => crypto.randomUUID());
  const [decision, setDecision] = useState<Decision>(() => ({ source: '', adoptedOn: '', from: today() }));
  const [draft, setDraft] = useState(() => rulesDraft(rules));
  const adopt = useMutation(
    trpc.rulesOfProcedure.adopt.mutationOptions(
      afterChange((_saved, { from }) => m.admin_rules_adopt_done({ from: formatDate(from) }), close),
    ),
  );
  const send = () => {
    if (!adopt.isPending) adopt.mutate({ id, bodyId, value: rulesValue(draft), ...decision });
  };
  const errorOf = fieldErrorOf(adopt.error);
  const bound = (name: keyof typeof decisionIds) => ({
    id: decisionIds[name],
    error: errorOf(name),
    value: decision[name],
    onChange: ({ target }: { target: { value: string } }) =>
      setDecision({ ...decision, [name]: target.value }),
  });
  return (
    <form
      className="form panel"
      noValidate
      aria-label={m.admin_rules_adopt()}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <p>{m.admin_rules_adopt_lead()}</p>
      <FormProblem error={adopt.error} fields={{ ...decisionIds, ...rulesFieldIds }} again={send} />
      <h3>{m.admin_rules_group_decision()}</h3>
      <TextField
        label={m.admin_rules_field_source()}
        hint={m.admin_rules_field_source_hint()}
        maxLength={300}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever chose to put it in writes the decision next
        autoFocus
        {...bound('source')}
      />
      <TextField
        type="date"
        className="field-short"
        label={m.admin_rules_field_adopted()}
        {...bound('adoptedOn')}
      />
      <TextField type="date" className="field-short" label={m.admin_rules_field_from()} {...bound('from')} />
      <RulesFields draft={draft} onChange={setDraft} errorOf={errorOf} />
      <FormButtons send={m.admin_rules_adopt_send()} query={adopt} onCancel={close} />
    </form>
  );
};

/** Puts in what a body has adopted as its rules of procedure (C5). */
export const AdoptRules = (props: AdoptProps) => (
  <OpensForm variant="secondary" label={m.admin_rules_adopt()}>
    {(close) => <AdoptForm {...props} close={close} />}
  </OpensForm>
);
