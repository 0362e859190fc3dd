import { experiences, genders, poolTasks } from '@inflytande/domain/people/interest-pool';
import { m } from '@inflytande/i18n/messages';
import { experienceWords, genderWords, poolTaskWords } from '@inflytande/i18n/pool-words';
import { Select, type Choice } from '@inflytande/ui/field';

type ChecksProps = { readonly name: string; readonly legend: string; readonly choices: readonly Choice[] };

/** Several of a few, where one may choose none. */
export const Checks = ({ name, legend, choices }: ChecksProps) => (
  <fieldset className="ds-fieldset">
    <legend>{legend}</legend>
    {choices.map(({ value, label }) => (
      <div className="ds-field" key={value}>
        <input className="ds-input" type="checkbox" id={`${name}-${value}`} name={name} value={value} />
        <label htmlFor={`${name}-${value}`}>{label}</label>
      </div>
    ))}
  </fieldset>
);

/** What the interest pool asks for: never a date of birth (R2). */
export const PoolFields = ({ municipalities }: { municipalities: readonly Choice[] }) => (
  <>
    <Select
      id="gender"
      name="gender"
      className="field-short"
      label={m.privacy_consent_gender()}
      defaultValue="not-stated"
      choices={genders.map((value) => ({ value, label: genderWords[value]() }))}
    />
    <Checks
      name="experience"
      legend={m.privacy_consent_experience()}
      choices={experiences.map((value) => ({ value, label: experienceWords[value]() }))}
    />
    <Select
      id="municipalityCode"
      name="municipalityCode"
      className="field-short"
      label={m.privacy_consent_municipality()}
      none={m.privacy_consent_municipality_none()}
      choices={municipalities}
    />
    <Checks
      name="willing"
      legend={m.privacy_consent_willing()}
      choices={poolTasks.map((value) => ({ value, label: poolTaskWords[value]() }))}
    />
  </>
);
