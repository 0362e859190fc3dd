import { ownCareChoices } from '@inflytande/domain/feedback/forwarding';
import { allWaysForward } from '@inflytande/domain/feedback/moderation';
import { ownCareWords, wayForwardSentences } from '@inflytande/i18n/own-care-words';
import { findPersonalData } from '@inflytande/domain/kernel/personal-data';
import { m } from '@inflytande/i18n/messages';
import { Alert } from '@inflytande/ui/alert';
import { Button } from '@inflytande/ui/button';
import { DefinitionList } from '@inflytande/ui/definition-list';
import { Swedish } from '../site/site-context.tsx';
import { kindChoices, labelOf } from './choices.ts';
import { isIdentity, type Draft } from './draft.ts';
import { Urgent } from './submit-similar.tsx';
import { Carried, type Choices } from './submit-carried.tsx';

const identityWords = {
  'own-name': m.portal_identity_own,
  'name-not-published': m.portal_identity_hidden,
  anonymous: m.portal_identity_anonymous,
} as const;

/** Where a matter of one's own care is taken up, before it is sent here (B5). */
const WaysForward = () => (
  <Alert>
    <h3>{m.own_care_ways_title()}</h3>
    <ul>
      {allWaysForward.map((way) => (
        <li key={way}>{wayForwardSentences[way]()}</li>
      ))}
    </ul>
  </Alert>
);

/** Everything once more before it is sent; each answer can be changed. */
export const CheckStep = ({
  draft,
  choices,
  urgent,
}: {
  draft: Draft;
  choices: Choices;
  urgent: boolean;
}) => {
  const ownCare = ownCareChoices.find((choice) => choice === draft.ownCare);
  const name = draft.identity === 'anonymous' ? '' : draft.authorName.trim();
  return (
    <>
      <h2>{m.portal_check_title()}</h2>
      {urgent ? <Urgent /> : null}
      {ownCare === undefined ? null : <WaysForward />}
      {findPersonalData(draft.text).length === 0 ? null : (
        <Alert tone="warning">
          <p>{m.portal_check_personal()}</p>
        </Alert>
      )}
      <DefinitionList
        facts={[
          {
            term: m.portal_check_who(),
            value: isIdentity(draft.identity)
              ? `${identityWords[draft.identity]()}${name === '' ? '' : ` (${name})`}`
              : null,
          },
          { term: m.portal_check_text(), value: <span className="said">{draft.text}</span> },
          {
            term: m.own_care_label(),
            value: ownCare === undefined ? null : ownCareWords[ownCare](),
          },
          { term: m.kind_label(), value: labelOf(kindChoices(), draft.kind) },
          {
            term: m.portal_text_theme(),
            value: <Swedish>{labelOf(choices.themes, draft.themeId) ?? m.portal_text_theme_none()}</Swedish>,
          },
          {
            term: m.portal_text_municipality(),
            value:
              labelOf(choices.municipalities, draft.municipalityCode) ?? m.portal_text_municipality_none(),
          },
          {
            term: m.portal_check_joins(),
            value: choices.joined === null ? null : <Swedish>{choices.joined.title}</Swedish>,
          },
        ]}
      />
      <Carried draft={draft} besides={[]} />
      <p className="button-row">
        <Button type="submit" name="till" value="skicka">
          {m.portal_send()}
        </Button>
        <Button type="submit" variant="secondary" name="till" value="text">
          {m.portal_check_change_text()}
        </Button>
        <Button type="submit" variant="secondary" name="till" value="identity">
          {m.portal_check_change_who()}
        </Button>
      </p>
      <p className="soft small">{m.portal_check_after()}</p>
    </>
  );
};
