import { m } from '@inflytande/i18n/messages';
import { useSite } from '../site/site-context.tsx';

const explained: Readonly<Record<string, () => string>> = {
  emergency: m.portal_help_112,
  'health-care': m.portal_help_1177,
  'suicide-line': m.portal_help_90101,
  children: m.portal_help_bris,
};

/** Whom to call at once, and that nobody here reads round the clock (B5). */
export const HelpContacts = () => (
  <>
    <ul>
      {useSite().region.helpContacts.map(({ id, name, phone }) => (
        <li key={id}>
          <a className="phone" href={`tel:${phone.replaceAll(' ', '')}`}>
            {phone}
          </a>{' '}
          – {explained[id]?.() ?? name}
        </li>
      ))}
    </ul>
    <p>{m.portal_help_not_watched()}</p>
  </>
);
