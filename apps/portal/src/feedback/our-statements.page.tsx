import type { RouterOutputs } from '@inflytande/server/api';
import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { EmptyState } from '@inflytande/ui/empty-state';
import { StatusTag } from '@inflytande/ui/tag';
import { forSignedIn } from '../organisations/signed-in.tsx';
import { paths } from '../paths.ts';
import { writtenDay, writtenMoment } from '../site/dates.ts';
import { Page } from '../site/page.tsx';
import { moved, shown, type Route } from '../site/route.ts';
import { Swedish, To, useHref, useSite } from '../site/site-context.tsx';
import { statementLooks } from './follow-parts.tsx';

type Drafts = RouterOutputs['statementDraft']['list'];
type Sent = RouterOutputs['ownStatement']['list']['rows'];

const excerptLength = 90;

/** The first words of a text, to know it by. */
const excerpt = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= excerptLength) return line;
  const space = line.lastIndexOf(' ', excerptLength);
  return `${line.slice(0, space > 0 ? space : excerptLength)} …`;
};

const DraftList = ({ id, drafts }: { id: string; drafts: Drafts }) => {
  const { language } = useSite();
  return (
    <section aria-labelledby="utkast">
      <h2 id="utkast">{m.raise_drafts()}</h2>
      {drafts.length === 0 ? (
        <EmptyState title={m.raise_drafts_none()}>
          <p>{m.raise_drafts_none_next()}</p>
        </EmptyState>
      ) : (
        <ul className="records">
          {drafts.map((draft) => (
            <li key={draft.id}>
              <h3>
                <To to={paths.readDraft(id, draft.id)}>
                  {draft.text.trim() === '' ? (
                    m.raise_draft_empty()
                  ) : (
                    <Swedish>{excerpt(draft.text)}</Swedish>
                  )}
                </To>
              </h3>
              <p className="meta">
                {draft.asksForReader ? (
                  <StatusTag
                    tone={draft.approved ? 'success' : 'warning'}
                    shape={draft.approved ? 'check' : 'ring'}
                  >
                    {draft.approved ? m.raise_approved() : m.raise_waits_reader()}
                  </StatusTag>
                ) : null}
                <span>
                  {m.raise_changed({
                    when: writtenMoment(language, Date.parse(draft.changedAt)),
                    name: draft.changedBy ?? m.raise_somebody(),
                  })}
                </span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

const SentList = ({ id, sent }: { id: string; sent: Sent }) => {
  const { language } = useSite();
  return (
    <section aria-labelledby="skickat">
      <h2 id="skickat">{m.raise_sent()}</h2>
      {sent.length === 0 ? (
        <EmptyState title={m.raise_sent_none()}>
          <p>{m.raise_sent_none_next()}</p>
        </EmptyState>
      ) : (
        <ul className="records">
          {sent.map((one) => {
            const { tone, shape, word } = statementLooks[one.status];
            return (
              <li key={one.id}>
                <h3>
                  <To to={paths.ourStatement(id, one.id)}>
                    <Swedish>{excerpt(one.text)}</Swedish>
                  </To>
                </h3>
                <p className="meta">
                  <StatusTag tone={tone} shape={shape}>
                    {word()}
                  </StatusTag>
                  <span>{writtenDay(language, Date.parse(one.receivedAt))}</span>
                </p>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
};

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
