import type { ReactNode } from 'react';
import { m } from '@inflytande/i18n/messages';
import { Link } from '@tanstack/react-router';
import { patterns } from '../paths.ts';
import { Page } from './page.tsx';

/** No screen at this address. */
export const NotFound = (): ReactNode => (
  <main id="main" className="lone-page">
    <Page title={m.admin_not_found_title()}>
      <p>{m.admin_not_found_text()}</p>
      <p>
        <Link to={patterns.toDo}>{m.admin_nav_to_do()}</Link>
      </p>
    </Page>
  </main>
);
