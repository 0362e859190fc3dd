import { secrecyAssessments, type SecrecyAssessment } from '@inflytande/domain/feedback/moderation';
import { m } from '@inflytande/i18n/messages';
import { RadioGroup } from '@inflytande/ui/field';
import { MaskingEditor } from './masking-editor.tsx';
import type { PublicationDraft } from './publication-draft.ts';

const secrecyShown: Record<SecrecyAssessment, { label: () => string; hint: () => string }> = {
  'no-person-data': { label: m.admin_secrecy_no_person_data, hint: m.admin_secrecy_no_person_data_hint },
  'nobody-recognisable': {
    label: m.admin_secrecy_nobody_recognisable,
    hint: m.admin_secrecy_nobody_recognisable_hint,
  },
  consent: { label: m.admin_secrecy_consent, hint: m.admin_secrecy_consent_hint },
};

export type SecrecyDraft = Pick<PublicationDraft, 'masking' | 'secrecy'>;

type SecrecyFieldsProps = {
  readonly text: string;
  readonly draft: SecrecyDraft;
  readonly onChange: (part: Partial<SecrecyDraft>) => void;
  readonly error: string | undefined;
};

/** What is hidden, and how secrecy was assessed: decided before any words are published (B5). */
export const SecrecyFields = ({ text, draft, onChange, error }: SecrecyFieldsProps) => (
  <>
    <MaskingEditor
      purpose="web"
      text={text}
      draft={draft.masking}
      onChange={(masking) => onChange({ masking })}
    />
    <RadioGroup
      id="secrecy"
      name="secrecy"
      label={m.admin_secrecy()}
      hint={m.admin_secrecy_hint()}
      error={error}
      chosen={draft.secrecy}
      onChoose={(value) => onChange({ secrecy: secrecyAssessments.find((secrecy) => secrecy === value) })}
      choices={secrecyAssessments.map((value) => ({
        value,
        label: secrecyShown[value].label(),
        hint: secrecyShown[value].hint(),
      }))}
    />
  </>
);
