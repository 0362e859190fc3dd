import {
  consultationLabels,
  labelRules,
  type ConsultationLabel,
} from '@inflytande/domain/consultations/consultation';
import type { PlanConsultation } from '@inflytande/domain/consultations/plan-consultation';
import type { PlainDate } from '@inflytande/domain/kernel/plain-date';
import { consultationLabelHints, consultationLabelWords } from '@inflytande/i18n/consultation-words';
import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { Checkbox, RadioGroup, TextArea, TextField } from '@inflytande/ui/field';
import { useState } from 'react';
import { today } from '../format.ts';
import { fieldErrorOf, FormProblem } from '../shell/form-problem.tsx';
import { ChooseCycle } from './choose-cycle.tsx';
import { ChooseParties, type Party } from './choose-parties.tsx';
import { StagesField, type StageDraft } from './stages-field.tsx';

/** A plan as it is typed. */
export type PlanDraft = {
  readonly label: ConsultationLabel;
  readonly title: string;
  readonly whatChanges: string;
  readonly documents: string;
  readonly decisionOn: string;
  readonly opens: string;
  readonly closes: string;
  /** The round of a call for views; empty where none is chosen (B8). */
  readonly cycleYear: string;
  readonly openToAnyone: boolean;
  readonly parties: readonly Party[];
  readonly stages: readonly StageDraft[];
};

export const emptyPlan = (): PlanDraft => ({
  label: 'statutory',
  title: '',
  whatChanges: '',
  documents: '',
  decisionOn: '',
  opens: today(),
  closes: '',
  cycleYear: '',
  openToAnyone: false,
  parties: [],
  stages: [],
});

/** Whether it is answered by statements of a round (B8). */
export const isCall = ({ label }: { readonly label: ConsultationLabel }): boolean =>
  labelRules[label].answeredBy === 'statements';

/** The lines of a text that have something in them. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const dayOf = (typed: string): PlainDate | null => (typed === '' ? null : (typed as PlainDate));

const planOf = (
  id: string,
  { documents, parties, stages, opens, cycleYear, ...draft }: PlanDraft,
): PlanConsultation => ({
  ...draft,
  id,
  documents: linesOf(documents),
  decisionOn: isCall(draft) ? null : dayOf(draft.decisionOn),
  cycleYear: cycleYear === '' ? null : Number(cycleYear),
  opens: opens as PlainDate,
  closes: dayOf(draft.closes),
  partyIds: parties.map((party) => party.id),
  stages: isCall(draft) ? [] : stages.map((stage) => ({ ...stage, from: stage.from as PlainDate })),
});

type ConsultationFormProps = {
  readonly id: string;
  readonly start: PlanDraft;
  readonly query: { readonly isPending: boolean; readonly error: unknown };
  readonly onSave: (plan: PlanConsultation) => void;
};

const fields = Object.fromEntries(
  [
    'title',
    'whatChanges',
    'documents',
    'decisionOn',
    'opens',
    'closes',
    'cycleYear',
    'partyIds',
    'stages',
  ].map((name) => [name, name]),
);
/** A refusal of the audience is one of the field in which it is chosen. */
const audience = { ...fields, audience: 'partyIds' };

type PartProps = {
  readonly draft: PlanDraft;
  readonly errorOf: (path: string) => string | undefined;
  readonly set: (changed: Partial<PlanDraft>) => void;
};

/** What it is and what it says. */
const WhatItSays = ({ draft, errorOf, set }: PartProps) => (
  <>
    <RadioGroup
      id="label"
      name="label"
      label={m.admin_consultation_label()}
      chosen={draft.label}
      onChoose={(label) => set({ label: label as ConsultationLabel })}
      choices={consultationLabels.map((value) => ({
        value,
        label: consultationLabelWords[value](),
        hint: consultationLabelHints[value](),
      }))}
    />
    <TextField
      id="title"
      label={m.admin_consultation_title()}
      hint={m.admin_consultation_title_hint()}
      error={errorOf('title')}
      maxLength={150}
      value={draft.title}
      onChange={({ target }) => set({ title: target.value })}
    />
    <TextArea
      id="whatChanges"
      label={isCall(draft) ? m.call_what() : m.admin_consultation_what()}
      hint={m.admin_consultation_what_hint()}
      error={errorOf('whatChanges')}
      rows={8}
      maxLength={10_000}
      value={draft.whatChanges}
      onChange={({ target }) => set({ whatChanges: target.value })}
    />
    <TextArea
      id="documents"
      label={m.consultation_documents()}
      hint={m.admin_consultation_documents_hint()}
      error={errorOf('documents')}
      rows={3}
      value={draft.documents}
      onChange={({ target }) => set({ documents: target.value })}
    />
  </>
);

/** Whom it is sent to, whether anyone may answer besides, and from which day who may what. */
const WhoIsAsked = ({ draft, errorOf, set }: PartProps) => (
  <>
    <ChooseParties
      chosen={draft.parties}
      error={errorOf('partyIds') ?? errorOf('audience')}
      onChange={(parties) => {
        const ids = new Set(parties.map((party) => party.id));
        set({
          parties,
          stages: draft.stages.map((stage) => ({
            ...stage,
            access: Object.fromEntries(Object.entries(stage.access).filter(([partyId]) => ids.has(partyId))),
          })),
        });
      }}
    />
    <Checkbox
      id="openToAnyone"
      label={m.open_answer_admin_box()}
      hint={m.open_answer_admin_box_hint()}
      checked={draft.openToAnyone}
      onChange={({ target }) => set({ openToAnyone: target.checked })}
    />
    {isCall(draft) ? null : (
      <StagesField
        stages={draft.stages}
        parties={draft.parties}
        openToAnyone={draft.openToAnyone}
        opens={draft.opens}
        error={errorOf('stages')}
        onChange={(stages) => set({ stages })}
      />
    )}
  </>
);

/** What changes, when, and who is asked; nothing is sent by it (X1). */
export const ConsultationForm = ({ id, start, query, onSave }: ConsultationFormProps) => {
  const [draft, setDraft] = useState(start);
  const errorOf = fieldErrorOf(query.error);
  const set = (changed: Partial<PlanDraft>) => setDraft((before) => ({ ...before, ...changed }));
  const day = (name: 'opens' | 'closes' | 'decisionOn', label: string, hint?: string) => (
    <TextField
      id={name}
      type="date"
      className="field-short"
      label={label}
      {...(hint === undefined ? {} : { hint })}
      error={errorOf(name)}
      value={draft[name]}
      onChange={({ target }) => set({ [name]: target.value })}
    />
  );
  return (
    <form
      className="form panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!query.isPending) onSave(planOf(id, draft));
      }}
    >
      <FormProblem error={query.error} fields={audience} />
      <WhatItSays draft={draft} errorOf={errorOf} set={set} />
      {isCall(draft) ? (
        <ChooseCycle
          year={draft.cycleYear}
          error={errorOf('cycleYear')}
          parties={draft.parties}
          onChange={set}
        />
      ) : (
        day('decisionOn', m.consultation_decision_on(), m.admin_consultation_decision_hint())
      )}
      {day('opens', m.consultation_opens())}
      {day(
        'closes',
        m.consultation_last_day(),
        labelRules[draft.label].mustClose || draft.openToAnyone
          ? m.admin_consultation_closes_hint()
          : m.admin_consultation_closes_hint_optional(),
      )}
      <WhoIsAsked draft={draft} errorOf={errorOf} set={set} />
      <Button type="submit" aria-disabled={query.isPending}>
        {query.isPending ? m.admin_sending() : m.admin_consultation_save()}
      </Button>
    </form>
  );
};
