import { findPersonalData, type PersonalDataKind } from '@inflytande/domain/kernel/personal-data';
import { m } from '@inflytande/i18n/messages';

const kindWord: Record<PersonalDataKind, () => string> = {
  'personal-number': m.admin_personal_number,
  phone: m.admin_personal_phone,
  email: m.admin_personal_email,
  address: m.admin_personal_address,
};

/** A statement's own words, unchanged, with what may point out a person marked (B5). A person decides. */
export const MarkedText = ({ text }: { text: string }) => {
  const found = findPersonalData(text);
  const parts = found.map(({ kind, from, to }, index) => (
    <span key={from}>
      {text.slice(found[index - 1]?.to ?? 0, from)}
      <mark title={kindWord[kind]()}>{text.slice(from, to)}</mark>
    </span>
  ));
  return (
    <>
      <blockquote className="quote own-words" lang="sv">
        <p>
          {parts}
          {text.slice(found.at(-1)?.to ?? 0)}
        </p>
      </blockquote>
      {found.length === 0 ? null : (
        <p className="small">
          {m.admin_personal_found({
            kinds: [...new Set(found.map(({ kind }) => kindWord[kind]()))].join(', '),
          })}
        </p>
      )}
    </>
  );
};
