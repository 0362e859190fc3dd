import type { Problem } from '@inflytande/domain/kernel/result';
import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { TextArea, TextField } from '@inflytande/ui/field';
import { errorAt } from '../organisations/form-parts.tsx';
import { paths } from '../paths.ts';
import { useHref } from '../site/site-context.tsx';
import type { AskedRow } from './nominee-form.tsx';

type FormProps = {
  readonly organisationId: string;
  readonly request: AskedRow;
  readonly problem: Problem | null;
};

/** The association nominates nobody, and says why (C4). */
export const DeclineForm = ({ organisationId, request, problem, word }: FormProps & { word: string }) => {
  const href = useHref();
  return (
    <section aria-labelledby="avsta">
      <h2 id="avsta">{m.nomination_decline_title()}</h2>
      <form
        method="post"
        action={href(paths.ourNomination(organisationId, request.id))}
        className="form"
        noValidate
      >
        <input type="hidden" name="vad" value="avsta" />
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
      </form>
    </section>
  );
};

type WithdrawFormProps = FormProps & {
  /** Whether the person is appointed, and so has a last day. */
  readonly sits: boolean;
  readonly lastDay: string;
};

/** The association withdraws whom it nominated, or its representative from a day (C4). */
export const WithdrawForm = ({ organisationId, request, problem, sits, lastDay }: WithdrawFormProps) => {
  const href = useHref();
  return (
    <section aria-labelledby="dra-tillbaka">
      <h2 id="dra-tillbaka">{sits ? m.nomination_end_title() : m.nomination_withdraw_title()}</h2>
      <p>{sits ? m.nomination_end_lead() : m.nomination_withdraw_lead()}</p>
      <form
        method="post"
        action={href(paths.ourNomination(organisationId, request.id))}
        className="form"
        noValidate
      >
        <input type="hidden" name="vad" value="dra-tillbaka" />
        <input type="hidden" name="nominationId" value={request.nominations.at(-1)?.id ?? ''} />
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
      </form>
    </section>
  );
};
