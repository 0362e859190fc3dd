import { proposers } from '@inflytande/domain/councils/rules-of-procedure';
import { m } from '@inflytande/i18n/messages';
import { proposerWords } from '@inflytande/i18n/rules-words';
import { Checkbox, RadioGroup, TextField } from '@inflytande/ui/field';
import type { RulesDraft, RulesNumbers } from './rules-draft.ts';

/** The id of the field for each place in the rules that the server may name. */
export const rulesFieldIds = {
  'value.meetingsPerYear': 'rules-meetingsPerYear',
  'value.noticeDays': 'rules-noticeDays',
  'value.documentDays': 'rules-documentDays',
  'value.quorum.count.least': 'rules-least',
  'value.quorum.count.share': 'rules-percent',
  'value.termMonths': 'rules-termMonths',
  'value.mostTerms': 'rules-mostTerms',
  'value.minutesDays': 'rules-minutesDays',
  'value.adjusters': 'rules-adjusters',
} as const;

type RulesFieldsProps = {
  readonly draft: RulesDraft;
  readonly onChange: (draft: RulesDraft) => void;
  readonly errorOf: (path: string) => string | undefined;
};

type NumberFieldProps = RulesFieldsProps & {
  readonly name: keyof RulesNumbers;
  readonly path: keyof typeof rulesFieldIds;
  readonly label: string;
  readonly hint?: string;
};

const NumberField = ({ draft, onChange, errorOf, name, path, ...about }: NumberFieldProps) => (
  <TextField
    {...about}
    id={rulesFieldIds[path]}
    className="field-short"
    inputMode="decimal"
    error={errorOf(path)}
    value={draft.numbers[name]}
    onChange={({ target }) => onChange({ ...draft, numbers: { ...draft.numbers, [name]: target.value } })}
  />
);

const Quorum = (props: RulesFieldsProps) => {
  const { draft, onChange } = props;
  return (
    <>
      <RadioGroup
        id="rules-quorum"
        name="rules-quorum"
        label={m.admin_rules_field_quorum()}
        chosen={draft.quorum}
        choices={[
          { value: 'none', label: m.admin_rules_quorum_none() },
          { value: 'number', label: m.admin_rules_quorum_number() },
          { value: 'share', label: m.admin_rules_quorum_share() },
        ]}
        onChoose={(quorum) => onChange({ ...draft, quorum: quorum as RulesDraft['quorum'] })}
      />
      {draft.quorum === 'number' ? (
        <NumberField
          {...props}
          name="least"
          path="value.quorum.count.least"
          label={m.admin_rules_field_least()}
        />
      ) : null}
      {draft.quorum === 'share' ? (
        <NumberField
          {...props}
          name="percent"
          path="value.quorum.count.share"
          label={m.admin_rules_field_percent()}
          hint={m.admin_rules_field_percent_hint()}
        />
      ) : null}
      <Checkbox
        id="rules-chair"
        label={m.admin_rules_field_chair()}
        checked={draft.chairRequired}
        onChange={({ target }) => onChange({ ...draft, chairRequired: target.checked })}
      />
    </>
  );
};

const MayPropose = ({ draft, onChange }: RulesFieldsProps) => (
  <fieldset className="ds-fieldset">
    <legend className="ds-label">{m.admin_rules_field_propose()}</legend>
    {proposers.map((one) => (
      <Checkbox
        key={one}
        id={`rules-propose-${one}`}
        label={proposerWords[one]()}
        checked={draft.mayPropose.includes(one)}
        onChange={({ target }) =>
          onChange({
            ...draft,
            mayPropose: proposers.filter((other) =>
              other === one ? target.checked : draft.mayPropose.includes(other),
            ),
          })
        }
      />
    ))}
  </fieldset>
);

/** Every rule of a body's rules of procedure, to be filled in (C5). */
export const RulesFields = (props: RulesFieldsProps) => (
  <>
    <h3>{m.admin_rules_group_meetings()}</h3>
    <NumberField
      {...props}
      name="meetingsPerYear"
      path="value.meetingsPerYear"
      label={m.rules_term_meetings()}
    />
    <NumberField {...props} name="noticeDays" path="value.noticeDays" label={m.admin_rules_field_notice()} />
    <NumberField
      {...props}
      name="documentDays"
      path="value.documentDays"
      label={m.admin_rules_field_documents()}
    />
    <MayPropose {...props} />
    <Quorum {...props} />
    <h3>{m.admin_rules_group_members()}</h3>
    <NumberField
      {...props}
      name="termMonths"
      path="value.termMonths"
      label={m.admin_rules_field_term()}
      hint={m.admin_rules_empty_no_limit()}
    />
    <NumberField
      {...props}
      name="mostTerms"
      path="value.mostTerms"
      label={m.admin_rules_field_terms()}
      hint={m.admin_rules_empty_no_limit()}
    />
    <h3>{m.admin_rules_group_after()}</h3>
    <NumberField
      {...props}
      name="minutesDays"
      path="value.minutesDays"
      label={m.admin_rules_field_minutes()}
    />
    <NumberField
      {...props}
      name="adjusters"
      path="value.adjusters"
      label={m.admin_rules_field_adjusters()}
      hint={m.admin_rules_field_adjusters_hint()}
    />
  </>
);
