import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { EmptyState } from '@inflytande/ui/empty-state';
import { paths } from '../paths.ts';
import { notFoundPage } from '../site/error-pages.tsx';
import { Page } from '../site/page.tsx';
import { shown, type Route } from '../site/route.ts';
import { To } from '../site/site-context.tsx';

/** Letters to invented persons. Elsewhere than in the demonstration there is no such page. */
export const mailboxRoute: Route = {
  pattern: '/demo/brevlada',
  get: async ({ api }) => {
    const [{ mailbox }, letters] = await Promise.all([api.session.ways(), api.session.mailbox()]);
    if (!mailbox) return notFoundPage();
    return shown({
      title: () => m.mailbox_title(),
      body: () => <MailboxPage letters={letters} />,
    });
  },
};

const MailboxPage = ({ letters }: { letters: RouterOutputs['session']['mailbox'] }) => (
  <Page title={m.mailbox_title()} lead={m.mailbox_lead()}>
    {letters.length === 0 ? (
      <EmptyState title={m.mailbox_empty()}>
        <p>{m.mailbox_empty_next()}</p>
      </EmptyState>
    ) : (
      <ol className="records">
        {letters.map(({ id, to, subject, text }) => (
          <li key={id}>
            <h2>{subject}</h2>
            <p className="meta">{m.mailbox_to({ to })}</p>
            <p className="said">{text}</p>
          </li>
        ))}
      </ol>
    )}
    <p>
      <To to={paths.signIn()}>{m.sign_in_title()}</To>
    </p>
  </Page>
);
