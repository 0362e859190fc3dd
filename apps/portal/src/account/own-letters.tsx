import { letterPaces, type LetterPace } from '@inflytande/domain/records/letter';
import { m } from '@inflytande/i18n/messages';
import type { RouterInputs, RouterOutputs } from '@inflytande/server/api';
import { Button } from '@inflytande/ui/button';
import { RadioGroup, Select } from '@inflytande/ui/field';
import { languages, paths, type Language } from '../paths.ts';
import { useHref } from '../site/site-context.tsx';

const paceWords = {
  'at-once': m.account_letters_at_once,
  daily: m.account_letters_daily,
  weekly: m.account_letters_weekly,
} as const satisfies Record<LetterPace, () => string>;

const languageWords = {
  sv: m.account_letters_sv,
  'sv-simple': m.account_letters_sv_simple,
  en: m.account_letters_en,
} as const satisfies Record<Language, () => string>;

/** The choice as a form posted it. The server says what it cannot be. */
export const letterChoiceIn = (form: FormData) => {
  const posted = { pace: form.get('takt'), language: form.get('sprak') };
  return posted as RouterInputs['mailPreference']['change'];
};

/** How often one wants news by mail, and in which language; what is about one's own words never waits. */
export const OwnLetters = ({ chosen }: { chosen: RouterOutputs['mailPreference']['own'] }) => {
  const href = useHref();
  return (
    <section aria-labelledby="brev">
      <h2 id="brev">{m.account_letters()}</h2>
      <p>{m.account_letters_lead()}</p>
      <form method="post" action={href(paths.account())} className="form">
        <RadioGroup
          id="takt"
          name="takt"
          label={m.account_letters_pace()}
          choices={letterPaces.map((value) => ({ value, label: paceWords[value]() }))}
          chosen={chosen.pace}
        />
        <Select
          id="sprak"
          name="sprak"
          className="field-short"
          label={m.account_letters_language()}
          defaultValue={chosen.language}
          choices={languages.map((value) => ({ value, label: languageWords[value]() }))}
        />
        <p className="button-row">
          <Button type="submit" name="brev" value="1">
            {m.account_letters_save()}
          </Button>
        </p>
      </form>
    </section>
  );
};
