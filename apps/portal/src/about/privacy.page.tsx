import { m } from '@inflytande/i18n/messages';
import { Page } from '../site/page.tsx';
import { shown, type Route } from '../site/route.ts';

/** What is stored, why, and for how long. */
export const privacyRoute: Route = {
  pattern: '/integritet',
  get: () => Promise.resolve(shown({ title: () => m.portal_privacy_title(), body: () => <PrivacyPage /> })),
};

const PrivacyPage = () => (
  <Page title={m.portal_privacy_title()} lead={m.portal_privacy_lead()}>
    <h2>{m.portal_privacy_reading_title()}</h2>
    <p>{m.portal_privacy_reading()}</p>
    <h2>{m.portal_privacy_saying_title()}</h2>
    <p>{m.portal_privacy_saying()}</p>
    <ul>
      <li>{m.portal_privacy_own()}</li>
      <li>{m.portal_privacy_hidden()}</li>
      <li>{m.portal_privacy_anonymous()}</li>
    </ul>
    <p>{m.portal_privacy_device()}</p>
    <h2>{m.portal_privacy_sign_in_title()}</h2>
    <p>{m.portal_privacy_sign_in()}</p>
    <h2>{m.portal_privacy_cookies_title()}</h2>
    <p>{m.portal_privacy_cookies()}</p>
    <h2>{m.portal_privacy_names_title()}</h2>
    <p>{m.portal_privacy_names()}</p>
    <h2>{m.portal_privacy_rights_title()}</h2>
    <p>{m.portal_privacy_rights()}</p>
  </Page>
);
