import { eventForms, invitedKinds } from '@inflytande/domain/events/event';
import { eventFormWords, invitedKindWords } from '@inflytande/i18n/hearing-words';
import { m } from '@inflytande/i18n/messages';
import { RadioGroup, TextField } from '@inflytande/ui/field';
import { planFields, type PlanDraft } from './plan-draft.ts';

type PlanFieldsProps = {
  readonly draft: PlanDraft;
  readonly errorOf: (path: string) => string | undefined;
  readonly onChange: (draft: PlanDraft) => void;
};

type Name = Exclude<keyof PlanDraft, 'invited' | 'form'>;

/** When, where and in which form, who is invited, and until when one signs up (E1). */
export const PlanFields = ({ draft, errorOf, onChange }: PlanFieldsProps) => {
  const field = (name: Name, label: string) => ({
    id: planFields[name],
    label,
    error: errorOf(name),
    value: draft[name],
    onChange: ({ target }: { target: { value: string } }) => onChange({ ...draft, [name]: target.value }),
  });
  return (
    <>
      <TextField {...field('title', m.hearing_title())} maxLength={200} />
      <TextField {...field('date', m.hearing_date())} type="date" className="field-short" />
      <div className="row">
        <TextField {...field('starts', m.hearing_starts())} type="time" />
        <TextField {...field('ends', m.hearing_ends())} type="time" />
      </div>
      <RadioGroup
        id="form"
        name="form"
        label={m.hearing_form()}
        error={errorOf('form')}
        chosen={draft.form}
        onChoose={(form) => onChange({ ...draft, form })}
        choices={eventForms.map((value) => ({ value, label: eventFormWords[value]() }))}
      />
      <TextField {...field('place', m.hearing_place())} hint={m.hearing_place_hint()} maxLength={300} />
      <TextField
        {...field('places', m.hearing_places())}
        hint={m.hearing_places_hint()}
        inputMode="numeric"
        maxLength={6}
        className="field-short"
      />
      <TextField
        {...field('link', m.hearing_link())}
        hint={m.hearing_link_hint()}
        type="url"
        maxLength={500}
      />
      <TextField
        {...field('signUpUntil', m.hearing_sign_up_until())}
        hint={m.hearing_sign_up_until_hint()}
        type="date"
        className="field-short"
      />
      <fieldset className="ds-fieldset form-fields">
        <legend>{m.hearing_invited_title()}</legend>
        <p data-field="description">{m.hearing_invited_hint()}</p>
        {invitedKinds.map((kind) => (
          <TextField
            key={kind}
            id={`invited-${kind}`}
            label={invitedKindWords[kind]()}
            value={draft.invited[kind]}
            onChange={({ target }) =>
              onChange({ ...draft, invited: { ...draft.invited, [kind]: target.value } })
            }
          />
        ))}
      </fieldset>
    </>
  );
};
