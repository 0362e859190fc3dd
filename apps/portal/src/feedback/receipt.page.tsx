import { parseReceipt } from '@inflytande/domain/feedback/receipt';
import { m } from '@inflytande/i18n/messages';
import { Alert } from '@inflytande/ui/alert';
import { Button } from '@inflytande/ui/button';
import { Details } from '@inflytande/ui/details';
import { EmptyState } from '@inflytande/ui/empty-state';
import { paths } from '../paths.ts';
import { Page } from '../site/page.tsx';
import { moved, shown, type Route } from '../site/route.ts';
import { To, useHref, useSite } from '../site/site-context.tsx';
import { HelpContacts } from './help-contacts.tsx';

const cookieName = 'kvitto';

/** Minutes during which the code can be read again by whoever reloads the page. */
const shownFor = 10;

const cookie = (value: string, { maxAge, secure }: { maxAge: number; secure: boolean }) =>
  `${cookieName}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;

/** Carries the code to the next page: never in an address, and gone after ten minutes. */
export const receiptCookie = (receipt: string, secure: boolean): string =>
  cookie(receipt, { maxAge: shownFor * 60, secure });

/** The code for following what was said, shown once (B6). */
export const receiptRoute: Route = {
  pattern: '/kvitto',
  get: ({ cookies }) => {
    const receipt = parseReceipt(cookies[cookieName] ?? '');
    return Promise.resolve(
      shown({
        secret: true,
        title: () => m.portal_receipt_title(),
        body: () => (receipt.ok ? <ReceiptPage code={receipt.value} /> : <NoReceiptPage />),
      }),
    );
  },
  post: ({ secure }) => Promise.resolve(moved(paths.start(), [cookie('', { maxAge: 0, secure })])),
};

const ReceiptPage = ({ code }: { code: string }) => {
  const href = useHref();
  const { replyDays } = useSite().region;
  return (
    <Page title={m.portal_receipt_title()} lead={m.portal_receipt_lead()}>
      <h2>{m.portal_receipt_code()}</h2>
      <p className="receipt-code">{code}</p>
      <Alert tone="warning">
        <p>{m.portal_receipt_save()}</p>
      </Alert>
      <h2>{m.portal_receipt_next_title()}</h2>
      <ol>
        <li>{m.portal_receipt_next_read()}</li>
        <li>{m.portal_receipt_next_reply({ days: replyDays })}</li>
        <li>
          {m.portal_receipt_next_follow()} <To to={paths.follow()}>{m.portal_nav_follow()}</To>
        </li>
      </ol>
      <form method="post" action={href(paths.receipt())} className="button-row">
        <Button type="submit">{m.portal_receipt_saved()}</Button>
      </form>
      <p className="soft small">{m.portal_receipt_gone({ minutes: shownFor })}</p>
      <Details quiet summary={m.portal_help_summary()}>
        <HelpContacts />
      </Details>
    </Page>
  );
};

const NoReceiptPage = () => (
  <Page title={m.portal_receipt_title()}>
    <EmptyState title={m.portal_receipt_none()}>
      <p>
        <To to={paths.follow()}>{m.portal_nav_follow()}</To>
      </p>
    </EmptyState>
  </Page>
);
