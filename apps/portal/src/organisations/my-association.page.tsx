import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { standingDocuments, type StandingDocument } from '@inflytande/domain/organisations/standing';
import { documentTitle } from '@inflytande/i18n/document-words';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Alert } from '@inflytande/ui/alert';
import { ToAnswer } from '../consultations/to-answer.tsx';
import { CouncilWork } from '../councils/council-work.tsx';
import { ToJudge } from '../feedback/to-judge.tsx';
import { paths } from '../paths.ts';
import { writtenDate } from '../site/dates.ts';
import { Page } from '../site/page.tsx';
import { shown, type Ask, type Route } from '../site/route.ts';
import { Swedish, To, useSite } from '../site/site-context.tsx';
import { Money } from './money.tsx';
import { Mandates } from './mandates.tsx';
import { ResponsiblePersons } from './responsible.tsx';
import { forSignedIn } from './signed-in.tsx';
import { StandingDocuments } from './standing-documents.tsx';

/** The year that an address asks for, else this one. */
export const askedYear = ({ search, now }: Pick<Ask, 'search' | 'now'>): number => {
  const asked = search.get('ar') ?? '';
  return Number(/^\d{4}$/.test(asked) ? asked : stockholmDate(now).slice(0, 4));
};

export const isDocument = (value: unknown): value is StandingDocument =>
  standingDocuments.some((document) => document === value);

/** What one does for an association, and what it needs from one (journey 4). */
export const myAssociationRoute: Route = {
  pattern: '/min-forening/:id',
  get: (ask) =>
    forSignedIn(ask, async ({ id: personId, held }) => {
      const organisationId = ask.params['id'] ?? '';
      const year = askedYear(ask);
      const [standing, people, mandates, account, number, matters, consultations, proposed, nominating] =
        await Promise.all([
          ask.api.standingDocument.list({ organisationId, year }),
          ask.api.associationEditor.list({ organisationId }),
          ask.api.mandate.list({ organisationId }),
          ask.api.bankAccount.current({ organisationId }),
          ask.api.verifiedNumber.get({ organisationId }),
          ask.api.verdictProposal.list({ organisationId }),
          ask.api.consultationAnswer.list({ organisationId }),
          ask.api.agendaProposal.list({ organisationId }),
          ask.api.nominationRequest.list({ organisationId }),
        ]);
      const isSignatory = held.some(
        ({ role, scopeId }) => role === 'signatory' && scopeId === organisationId,
      );
      const done = ask.search.get('klart');
      const judgedUntil = dayIn(ask.search.get('bedomt'));
      return shown({
        title: () => standing.association.name,
        secret: true,
        body: () => (
          <Page
            title={<Swedish>{standing.association.name}</Swedish>}
            above={[{ to: paths.myAssociations(), label: m.association_title() }]}
          >
            {isDocument(done) ? (
              <Alert tone="success" role="status">
                <p>{m.association_handed_in({ document: documentTitle(done) })}</p>
              </Alert>
            ) : null}
            {judgedUntil === null ? null : <Proposed until={judgedUntil} />}
            <ToAnswer rows={consultations} organisationId={organisationId} />
            <ToJudge matters={matters} organisationId={organisationId} />
            <CouncilWork
              organisationId={organisationId}
              proposals={proposed.proposals}
              requests={nominating.requests}
            />
            <section aria-labelledby="synpunkter">
              <h2 id="synpunkter">{m.raise_title()}</h2>
              <p>
                <To to={paths.ourStatements(organisationId)}>{m.raise_go()}</To>
              </p>
            </section>
            <StandingDocuments standing={standing} year={year} />
            <OtherYears id={organisationId} year={year} />
            <Money account={account} number={number} />
            <ResponsiblePersons id={organisationId} {...{ people, personId, isSignatory }} />
            <Signatories id={organisationId} mandates={mandates} isSignatory={isSignatory} />
          </Page>
        ),
      });
    }),
};

type SignatoriesProps = {
  readonly id: string;
  readonly mandates: RouterOutputs['mandate']['list'];
  readonly isSignatory: boolean;
};

/** Who has asked to sign for the association (O6); whoever does so already is not asked to. */
const Signatories = ({ id, mandates, isSignatory }: SignatoriesProps) =>
  isSignatory && mandates.length === 0 ? null : (
    <section aria-labelledby="firmatecknare">
      <h2 id="firmatecknare">{m.association_signatories_title()}</h2>
      {mandates.length === 0 ? <p>{m.association_signatories_none()}</p> : <Mandates mandates={mandates} />}
      {isSignatory ? null : (
        <p>
          <To to={paths.askMandate(id)}>{m.association_ask_title()}</To>
        </p>
      )}
    </section>
  );

/** A day that an address says, or null. */
const dayIn = (text: string | null): string | null =>
  text !== null && /^\d{4}-\d\d-\d\d$/.test(text) ? text : null;

/** That a verdict was proposed, and till when others may object (B4). */
const Proposed = ({ until }: { until: string }) => {
  const { language } = useSite();
  return (
    <Alert tone="success" role="status">
      <p>{m.verdict_proposed_done({ date: writtenDate(language, until) })}</p>
    </Alert>
  );
};

const OtherYears = ({ id, year }: { id: string; year: number }) => (
  <nav aria-label={m.association_years()}>
    <ul>
      {[year - 1, year + 1].map((other) => (
        <li key={other}>
          <To to={paths.myAssociation(id, { ar: String(other) })}>{m.association_year({ year: other })}</To>
        </li>
      ))}
    </ul>
  </nav>
);
