import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { EmptyState } from '@inflytande/ui/empty-state';
import { forSignedIn } from '../organisations/signed-in.tsx';
import { paths } from '../paths.ts';
import { Page } from '../site/page.tsx';
import { moved, shown, type Route } from '../site/route.ts';
import { useHref } from '../site/site-context.tsx';
import { DraftRows, SentRows, type Drafts, type Sent } from './own-rows.tsx';

const DraftList = ({ id, drafts }: { id: string; drafts: Drafts }) => (
  <section aria-labelledby="utkast">
    <h2 id="utkast">{m.raise_drafts()}</h2>
    {drafts.length === 0 ? (
      <EmptyState title={m.raise_drafts_none()}>
        <p>{m.raise_drafts_none_next()}</p>
      </EmptyState>
    ) : (
      <DraftRows id={id} drafts={drafts} />
    )}
  </section>
);

const SentList = ({ id, sent }: { id: string; sent: Sent }) => (
  <section aria-labelledby="skickat">
    <h2 id="skickat">{m.raise_sent()}</h2>
    {sent.length === 0 ? (
      <EmptyState title={m.raise_sent_none()}>
        <p>{m.raise_sent_none_next()}</p>
      </EmptyState>
    ) : (
      <SentRows id={id} sent={sent} />
    )}
  </section>
);

const NewDraft = ({ id }: { id: string }) => {
  const href = useHref();
  return (
    <form method="post" action={href(paths.ourStatements(id))}>
      <p className="button-row">
        <Button type="submit">{m.raise_new()}</Button>
      </p>
    </form>
  );
};

/** What an association writes and has sent in its own name (B1). */
export const ourStatementsRoute: Route = {
  pattern: '/min-forening/:id/synpunkter',
  get: (ask) =>
    forSignedIn(ask, async () => {
      const id = ask.params['id'] ?? '';
      const [drafts, { association, rows }] = await Promise.all([
        ask.api.statementDraft.list({ organisationId: id }),
        ask.api.ownStatement.list({ organisationId: id }),
      ]);
      return shown({
        title: () => m.raise_title(),
        secret: true,
        body: () => (
          <Page
            title={m.raise_title()}
            lead={m.raise_lead()}
            above={[
              { to: paths.myAssociations(), label: m.association_title() },
              { to: paths.myAssociation(id), label: association.name },
            ]}
          >
            <NewDraft id={id} />
            <DraftList id={id} drafts={drafts} />
            <SentList id={id} sent={rows} />
          </Page>
        ),
      });
    }),
  post: (ask) =>
    forSignedIn(ask, async () => {
      const organisationId = ask.params['id'] ?? '';
      const { id } = await ask.api.statementDraft.start({ organisationId });
      return moved(paths.ourDraft(organisationId, id));
    }),
};
