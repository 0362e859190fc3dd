import { m } from '@inflytande/i18n/messages';
import { paths } from '../paths.ts';
import { Page } from './page.tsx';
import { shown, type Shown } from './route.ts';
import { To } from './site-context.tsx';

/** There is no such page (404). Says where to go instead. */
export const notFoundPage = (): Shown =>
  shown({
    status: 404,
    title: () => m.portal_not_found_title(),
    body: () => (
      <Page title={m.portal_not_found_title()} lead={m.portal_not_found_lead()}>
        <ul>
          <li>
            <To to={paths.points()}>{m.portal_nav_points()}</To>
          </li>
          <li>
            <To to={paths.bodies()}>{m.portal_nav_bodies()}</To>
          </li>
          <li>
            <To to={paths.organisations()}>{m.portal_nav_organisations()}</To>
          </li>
        </ul>
      </Page>
    ),
  });

/** A fault of ours (500). What the person wrote was not stored, and the page says so. */
export const errorPage = (): Shown =>
  shown({
    status: 500,
    title: () => m.portal_error_title(),
    body: () => (
      <Page title={m.portal_error_title()} lead={m.portal_error_lead()}>
        <p>{m.portal_error_crisis()}</p>
      </Page>
    ),
  });
