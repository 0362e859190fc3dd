import type { PlanConsultation } from '@inflytande/domain/consultations/plan-consultation';
import {
  publicAccesses,
  requestAccesses,
  type PublicAccess,
  type RequestAccess,
} from '@inflytande/domain/kernel/request';
import { accessWords } from '@inflytande/i18n/consultation-words';
import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { Select, TextField } from '@inflytande/ui/field';
import type { Party } from './choose-parties.tsx';

export type StageDraft = Omit<PlanConsultation['stages'][number], 'from'> & { readonly from: string };

type StagesFieldProps = {
  readonly stages: readonly StageDraft[];
  readonly parties: readonly Party[];
  /** Whether those may answer who are not asked. */
  readonly openToAnyone: boolean;
  /** The day from which a first stage would be. */
  readonly opens: string;
  readonly error: string | undefined;
  readonly onChange: (stages: readonly StageDraft[]) => void;
};

const publicChoices = publicAccesses.map((value) => ({ value, label: accessWords[value]() }));
const choices = requestAccesses.map((value) => ({ value, label: accessWords[value]() }));

type StageProps = {
  readonly stage: StageDraft;
  readonly number: number;
  readonly parties: readonly Party[];
  readonly openToAnyone: boolean;
  readonly error: string | undefined;
  readonly onChange: (stage: StageDraft | null) => void;
};

const Stage = ({ stage, number, parties, openToAnyone, error, onChange }: StageProps) => {
  const choose = (id: string, access: string) => {
    const { [id]: _before, ...others } = stage.access;
    onChange({ ...stage, access: access === '' ? others : { ...others, [id]: access as RequestAccess } });
  };
  return (
    <fieldset className="ds-fieldset panel">
      <legend>{m.admin_consultation_stage({ number })}</legend>
      <TextField
        id={number === 1 ? 'stages' : `stage-${number}`}
        type="date"
        className="field-short"
        label={m.admin_consultation_stage_from()}
        error={error}
        value={stage.from}
        onChange={({ target }) => onChange({ ...stage, from: target.value })}
      />
      {parties.map(({ id, name }) => (
        <Select
          key={id}
          id={`stage-${number}-${id}`}
          label={name}
          none={m.admin_consultation_stage_as_others()}
          choices={choices}
          value={stage.access[id] ?? ''}
          onChange={({ target }) => choose(id, target.value)}
        />
      ))}
      <Select
        id={`stage-${number}-others`}
        label={m.admin_consultation_stage_others()}
        choices={choices}
        value={stage.others}
        onChange={({ target }) => onChange({ ...stage, others: target.value as RequestAccess })}
      />
      {openToAnyone ? (
        <Select
          id={`stage-${number}-anyone`}
          label={m.open_answer_admin_stage()}
          choices={publicChoices}
          value={stage.anyone ?? 'read'}
          onChange={({ target }) => onChange({ ...stage, anyone: target.value as PublicAccess })}
        />
      ) : null}
      <p>
        <Button variant="tertiary" onClick={() => onChange(null)}>
          {m.admin_consultation_stage_remove({ number })}
        </Button>
      </p>
    </fieldset>
  );
};

/** From which day who sees it and who may answer; without stages all who are asked may (X1). */
export const StagesField = ({ stages, parties, openToAnyone, opens, error, onChange }: StagesFieldProps) => (
  <fieldset className="ds-fieldset">
    <legend>{m.admin_consultation_stages()}</legend>
    <p data-field="description">{m.admin_consultation_stages_hint()}</p>
    {stages.map((stage, index) => (
      <Stage
        // oxlint-disable-next-line react/no-array-index-key -- a stage has no name of its own while it is written
        key={index}
        stage={stage}
        number={index + 1}
        parties={parties}
        openToAnyone={openToAnyone}
        error={index === 0 ? error : undefined}
        onChange={(changed) =>
          onChange(stages.flatMap((one, place) => (place === index ? (changed ?? []) : one)))
        }
      />
    ))}
    <p>
      <Button
        variant="secondary"
        onClick={() => onChange([...stages, { from: opens, access: {}, others: 'write', anyone: 'write' }])}
      >
        {m.admin_consultation_stage_add()}
      </Button>
    </p>
  </fieldset>
);
