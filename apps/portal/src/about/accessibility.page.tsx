import { m } from '@inflytande/i18n/messages';
import { paths } from '../paths.ts';
import { Page } from '../site/page.tsx';
import { shown, type Route } from '../site/route.ts';
import { To } from '../site/site-context.tsx';

/** What the site reaches, what it does not, and how to say that something is wrong. */
export const accessibilityRoute: Route = {
  pattern: '/tillganglighet',
  get: () =>
    Promise.resolve(
      shown({ title: () => m.portal_accessibility_title(), body: () => <AccessibilityPage /> }),
    ),
};

const AccessibilityPage = () => (
  <Page title={m.portal_accessibility_title()} lead={m.portal_accessibility_lead()}>
    <h2>{m.portal_accessibility_reach_title()}</h2>
    <p>{m.portal_accessibility_reach()}</p>
    <ul>
      <li>{m.portal_accessibility_reach_script()}</li>
      <li>{m.portal_accessibility_reach_keyboard()}</li>
      <li>{m.portal_accessibility_reach_zoom()}</li>
      <li>{m.portal_accessibility_reach_colour()}</li>
      <li>{m.portal_accessibility_reach_easy()}</li>
    </ul>
    <h2>{m.portal_accessibility_tested_title()}</h2>
    <p>{m.portal_accessibility_tested()}</p>
    <h2>{m.portal_accessibility_faults_title()}</h2>
    <ul>
      <li>{m.portal_accessibility_fault_easy()}</li>
      <li>{m.portal_accessibility_fault_sources()}</li>
      <li>{m.portal_accessibility_fault_users()}</li>
    </ul>
    <h2>{m.portal_accessibility_report_title()}</h2>
    <p>
      {m.portal_accessibility_report()} <To to={paths.submit()}>{m.portal_nav_submit()}</To>
    </p>
    <p>{m.portal_accessibility_authority()}</p>
  </Page>
);
