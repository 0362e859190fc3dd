import type { SubmissionProblem } from '@inflytande/domain/feedback/submission';
import { longestText } from '@inflytande/domain/feedback/submission';
import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { Details } from '@inflytande/ui/details';
import { RadioGroup, Select, TextArea, TextField } from '@inflytande/ui/field';
import { kindChoices, ownCareOptions } from './choices.ts';
import type { Draft } from './draft.ts';
import { HelpContacts } from './help-contacts.tsx';
import { Carried, Joined, type Choices } from './submit-carried.tsx';
import { errorOf } from './submit-errors.tsx';

type StepProps = {
  readonly draft: Draft;
  readonly choices: Choices;
  readonly problems: readonly SubmissionProblem[];
};

/** Who speaks, with what each level means before anything is written (B6). */
export const IdentityStep = ({ draft, choices, problems }: StepProps) => (
  <>
    <Joined choices={choices} />
    <RadioGroup
      id="identity"
      name="identity"
      label={m.portal_identity_label()}
      hint={m.portal_identity_hint()}
      error={errorOf(problems, 'identity')}
      chosen={draft.identity}
      choices={[
        { value: 'own-name', label: m.portal_identity_own(), hint: m.portal_identity_own_about() },
        {
          value: 'name-not-published',
          label: m.portal_identity_hidden(),
          hint: m.portal_identity_hidden_about(),
        },
        {
          value: 'anonymous',
          label: m.portal_identity_anonymous(),
          hint: m.portal_identity_anonymous_about(),
        },
      ]}
    />
    <TextField
      id="authorName"
      name="authorName"
      className="field-short"
      autoComplete="name"
      label={m.portal_identity_name()}
      hint={m.portal_identity_name_hint()}
      error={errorOf(problems, 'authorName')}
      defaultValue={draft.authorName}
    />
    <Carried draft={draft} besides={['identity', 'authorName']} />
    <p className="button-row">
      <Button type="submit" name="till" value="text">
        {m.portal_continue()}
      </Button>
    </p>
    <p className="soft small">{m.portal_submit_not_stored()}</p>
  </>
);

/** The words themselves; help and similar points appear beside them where a script runs. */
export const TextStep = ({ draft, choices, problems }: StepProps) => (
  <>
    <Joined choices={choices} />
    <TextArea
      id="text"
      name="text"
      label={m.portal_text_label()}
      hint={m.portal_text_hint()}
      error={errorOf(problems, 'text')}
      defaultValue={draft.text}
      rows={9}
      data-most={longestText}
    />
    <div id="medan" aria-live="polite" />
    <Select
      id="kind"
      name="kind"
      className="field-short"
      label={m.kind_label()}
      none={m.kind_none()}
      defaultValue={draft.kind}
      choices={kindChoices()}
    />
    <Select
      id="themeId"
      name="themeId"
      label={m.portal_text_theme()}
      none={m.portal_text_theme_none()}
      error={errorOf(problems, 'themeId')}
      defaultValue={draft.themeId}
      choices={choices.themes}
    />
    <Select
      id="municipalityCode"
      name="municipalityCode"
      className="field-short"
      label={m.portal_text_municipality()}
      none={m.portal_text_municipality_none()}
      error={errorOf(problems, 'municipalityCode')}
      defaultValue={draft.municipalityCode}
      choices={choices.municipalities}
    />
    {draft.identity === 'own-name' ? null : (
      <Select
        id="ownCare"
        name="ownCare"
        label={m.own_care_label()}
        hint={m.own_care_hint()}
        none={m.own_care_no()}
        defaultValue={draft.ownCare}
        choices={ownCareOptions()}
      />
    )}
    <Carried draft={draft} besides={['text', 'kind', 'ownCare', 'themeId', 'municipalityCode']} />
    <p className="button-row">
      <Button type="submit" name="till" value="similar">
        {m.portal_continue()}
      </Button>
      <Button type="submit" variant="tertiary" name="till" value="identity">
        {m.portal_back()}
      </Button>
    </p>
    <Details quiet summary={m.portal_help_summary()}>
      <HelpContacts />
    </Details>
  </>
);
