import { eventForms } from '@inflytande/domain/events/event';
import { daysOf } from '@inflytande/domain/events/programme-item';
import type { Problem } from '@inflytande/domain/kernel/result';
import { eventFormWords } from '@inflytande/i18n/hearing-words';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Button } from '@inflytande/ui/button';
import { Checkbox, RadioGroup, Select, TextArea, TextField } from '@inflytande/ui/field';
import { errorAt, textOf } from '../organisations/form-parts.tsx';
import { paths } from '../paths.ts';
import { writtenWeekday } from '../site/dates.ts';
import { To, useHref, useSite } from '../site/site-context.tsx';

/** What a form says of an item; untrusted until the server has parsed it. */
export type Written = {
  readonly id: string;
  /** Whether it changes an item that was submitted before. */
  readonly isChange: boolean;
  readonly title: string;
  readonly text: string;
  readonly day: string;
  readonly starts: string;
  readonly ends: string;
  readonly form: string;
  readonly place: string;
  readonly audience: string;
  readonly contact: string;
  readonly contactShown: boolean;
};

export const nothingWritten = (): Written => ({
  id: crypto.randomUUID(),
  isChange: false,
  title: '',
  text: '',
  day: '',
  starts: '',
  ends: '',
  form: '',
  place: '',
  audience: '',
  contact: '',
  contactShown: false,
});

/** What a form posts. A browser writes a time of the day as `13:00`, people here as `13.00`. */
export const writtenIn = (form: FormData): Written => ({
  id: textOf(form, 'id'),
  isChange: form.get('andra') === '1',
  title: textOf(form, 'title'),
  text: textOf(form, 'text').replaceAll('\r\n', '\n'),
  day: textOf(form, 'day'),
  starts: textOf(form, 'starts').replace(':', '.'),
  ends: textOf(form, 'ends').replace(':', '.'),
  form: textOf(form, 'form'),
  place: textOf(form, 'place'),
  audience: textOf(form, 'audience'),
  contact: textOf(form, 'contact'),
  contactShown: form.has('contactShown'),
});

type ProgrammeFormProps = {
  readonly organisationId: string;
  readonly week: RouterOutputs['programmeItem']['ours']['week'];
  readonly written: Written;
  readonly problem: Problem | null;
};

const When = ({ week, written, problem }: Omit<ProgrammeFormProps, 'organisationId'>) => {
  const { language } = useSite();
  return (
    <>
      <Select
        id="day"
        name="day"
        label={m.programme_field_day()}
        error={errorAt(problem, 'day')}
        none={m.programme_field_day_none()}
        defaultValue={written.day}
        choices={daysOf(week).map((day) => ({ value: day, label: writtenWeekday(language, day) }))}
      />
      {(['starts', 'ends'] as const).map((field) => (
        <TextField
          key={field}
          id={field}
          name={field}
          type="time"
          className="field-short"
          label={field === 'starts' ? m.programme_field_starts() : m.programme_field_ends()}
          error={errorAt(problem, field)}
          defaultValue={written[field].replace('.', ':')}
        />
      ))}
    </>
  );
};

const Contact = ({ written, problem }: Pick<ProgrammeFormProps, 'written' | 'problem'>) => (
  <>
    <TextField
      id="contact"
      name="contact"
      label={m.programme_field_contact()}
      hint={m.programme_field_contact_hint()}
      error={errorAt(problem, 'contact')}
      maxLength={200}
      defaultValue={written.contact}
    />
    <Checkbox
      id="contactShown"
      name="contactShown"
      value="1"
      defaultChecked={written.contactShown}
      label={m.programme_field_contact_shown()}
    />
  </>
);

/** Submits an item for the awareness week, or says one anew (E1, E3). */
export const ProgrammeForm = ({ organisationId, week, written, problem }: ProgrammeFormProps) => {
  const href = useHref();
  return (
    <form method="post" action={href(paths.ourProgramme(organisationId))} className="form" noValidate>
      <input type="hidden" name="id" value={written.id} />
      {written.isChange ? <input type="hidden" name="andra" value="1" /> : null}
      <TextField
        id="title"
        name="title"
        label={m.programme_field_title()}
        error={errorAt(problem, 'title')}
        maxLength={150}
        defaultValue={written.title}
      />
      <TextArea
        id="text"
        name="text"
        label={m.programme_field_text()}
        error={errorAt(problem, 'text')}
        rows={4}
        maxLength={2000}
        defaultValue={written.text}
      />
      <When {...{ week, written, problem }} />
      <RadioGroup
        id="form"
        name="form"
        label={m.programme_field_form()}
        error={errorAt(problem, 'form')}
        chosen={written.form}
        choices={eventForms.map((value) => ({ value, label: eventFormWords[value]() }))}
      />
      <TextField
        id="place"
        name="place"
        label={m.programme_field_place()}
        hint={m.programme_field_place_hint()}
        error={errorAt(problem, 'place')}
        maxLength={300}
        defaultValue={written.place}
      />
      <TextField
        id="audience"
        name="audience"
        label={m.programme_field_audience()}
        hint={m.programme_field_audience_hint()}
        error={errorAt(problem, 'audience')}
        maxLength={200}
        defaultValue={written.audience}
      />
      <Contact {...{ written, problem }} />
      <p className="button-row">
        <Button type="submit">{written.isChange ? m.programme_send_again() : m.programme_send()}</Button>
        <To to={written.isChange ? paths.ourProgramme(organisationId) : paths.myAssociation(organisationId)}>
          {m.association_cancel()}
        </To>
      </p>
    </form>
  );
};
