import { audiences, audienceKinds, type AudienceKind } from '@inflytande/domain/records/send-out';
import { audienceWords } from '@inflytande/i18n/letter-words';
import { m } from '@inflytande/i18n/messages';
import { Select } from '@inflytande/ui/field';
import { useScopeChoices } from '../people/scope-choices.ts';

/** To whom; `kind` is empty until that is said, `scopeId` where the group needs no body or authority. */
type Chosen = { readonly kind: AudienceKind | ''; readonly scopeId: string };

/** Chooses a group, and its body or authority where the group has one. */
export const SendOutAudience = ({
  kind,
  scopeId,
  onChange,
}: Chosen & { readonly onChange: (chosen: Chosen) => void }) => {
  const scopes = useScopeChoices(kind === '' ? '' : audiences[kind].roles[0], '');
  return (
    <>
      <Select
        id="audience"
        label={m.admin_send_out_audience()}
        none={m.admin_choose()}
        value={kind}
        onChange={({ target }) =>
          onChange({ kind: audienceKinds.find((one) => one === target.value) ?? '', scopeId: '' })
        }
        choices={audienceKinds.map((one) => ({ value: one, label: audienceWords[one]() }))}
      />
      {kind !== '' && audiences[kind].scope !== 'region' ? (
        <Select
          id="scope"
          label={kind === 'body' ? m.admin_send_out_body() : m.admin_send_out_authority()}
          none={m.admin_choose()}
          value={scopeId}
          onChange={({ target }) => onChange({ kind, scopeId: target.value })}
          choices={scopes ?? []}
        />
      ) : null}
    </>
  );
};
