import type { Problem } from '@inflytande/domain/kernel/result';
import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { TextArea, TextField } from '@inflytande/ui/field';
import { errorAt } from '../organisations/form-parts.tsx';
import { DeedForm } from './deed-form.tsx';
import type { AskedRow } from './nominee-form.tsx';

type FormProps = {
  readonly organisationId: string;
  readonly request: AskedRow;
  readonly problem: Problem | null;
};

/** The association nominates nobody, and says why (C4). */
export const DeclineForm = ({ problem, word, ...about }: FormProps & { word: string }) => (
  <DeedForm deed="avsta" title={m.nomination_decline_title()} {...about}>
    <TextArea
      id="word"
      name="word"
      label={m.nomination_decline_word()}
      hint={m.nomination_decline_word_hint()}
      error={errorAt(problem, 'word')}
      rows={3}
      maxLength={1000}
      defaultValue={word}
    />
    <p className="button-row">
      <Button type="submit" variant="secondary">
        {m.nomination_decline_send()}
      </Button>
    </p>
  </DeedForm>
);

type WithdrawFormProps = FormProps & {
  /** Whether the person is appointed, and so has a last day. */
  readonly sits: boolean;
  readonly lastDay: string;
};

/** The association withdraws whom it nominated, or its representative from a day (C4). */
export const WithdrawForm = ({ problem, sits, lastDay, ...about }: WithdrawFormProps) => (
  <DeedForm
    deed="dra-tillbaka"
    title={sits ? m.nomination_end_title() : m.nomination_withdraw_title()}
    lead={sits ? m.nomination_end_lead() : m.nomination_withdraw_lead()}
    {...about}
  >
    <input type="hidden" name="nominationId" value={about.request.nominations.at(-1)?.id ?? ''} />
    {sits ? (
      <TextField
        id="lastDay"
        name="lastDay"
        type="date"
        className="field-short"
        label={m.nomination_end_day()}
        error={errorAt(problem, 'lastDay')}
        defaultValue={lastDay}
      />
    ) : (
      <input type="hidden" name="lastDay" value={lastDay} />
    )}
    <p className="button-row">
      <Button type="submit" variant="secondary">
        {sits ? m.nomination_end_send() : m.nomination_withdraw_send()}
      </Button>
    </p>
  </DeedForm>
);
