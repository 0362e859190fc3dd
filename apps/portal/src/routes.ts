import { accessibilityRoute } from './about/accessibility.page.tsx';
import { openDataRoute } from './about/open-data.page.tsx';
import { privacyRoute } from './about/privacy.page.tsx';
import { accountRoute, signOutRoute } from './account/account.page.tsx';
import { mailboxRoute } from './account/mailbox.page.tsx';
import { signInRoute } from './account/sign-in.page.tsx';
import { ourProposalsRoute } from './councils/our-proposals.page.tsx';
import { ourNominationRoute } from './councils/our-nomination.page.tsx';
import { ourNominationsRoute } from './councils/our-nominations.page.tsx';
import { consultationRoute } from './consultations/consultation.page.tsx';
import { consultationsRoute } from './consultations/consultations.page.tsx';
import { ourConsultationRoute } from './consultations/our-consultation.page.tsx';
import { bodiesRoute } from './councils/bodies.page.tsx';
import { bodyRoute } from './councils/body.page.tsx';
import { hearingRoute } from './events/hearing.page.tsx';
import { hearingsRoute } from './events/hearings.page.tsx';
import { joinRoute } from './events/join.page.tsx';
import { liveHearingRoute } from './events/live-hearing.page.tsx';
import { ownSignUpRoute } from './events/own-sign-up.page.tsx';
import { ourProgrammeRoute } from './events/our-programme.page.tsx';
import { programmeRoute } from './events/programme.page.tsx';
import { presentHearingRoute } from './events/present-hearing.page.tsx';
import { editionRoute } from './feedback/edition.page.tsx';
import { editionsRoute } from './feedback/editions.page.tsx';
import { figuresRoute } from './feedback/figures.page.tsx';
import { followRoute } from './feedback/follow.page.tsx';
import { judgeForBodyRoute, judgeRoute } from './feedback/judge.page.tsx';
import { myBodyRoute } from './feedback/my-body.page.tsx';
import { objectToVerdictRoute } from './feedback/object-to-verdict.page.tsx';
import { pointRoute } from './feedback/point.page.tsx';
import { pointsRoute } from './feedback/points.page.tsx';
import { ourDraftRoute } from './feedback/our-draft.page.tsx';
import { ourStatementRoute } from './feedback/our-statement.page.tsx';
import { ourStatementsRoute } from './feedback/our-statements.page.tsx';
import { readDraftRoute } from './feedback/read-draft.page.tsx';
import { receiptRoute } from './feedback/receipt.page.tsx';
import { searchRoute } from './feedback/search.page.tsx';
import { submitRoute } from './feedback/submit.page.tsx';
import { themeRoute } from './feedback/theme.page.tsx';
import { askMandateRoute } from './organisations/ask-mandate.page.tsx';
import { endEditorRoute } from './organisations/end-editor.page.tsx';
import { inviteEditorRoute } from './organisations/invite-editor.page.tsx';
import { handInRoute } from './organisations/hand-in.page.tsx';
import { myAssociationRoute } from './organisations/my-association.page.tsx';
import { myAssociationsRoute } from './organisations/my-associations.page.tsx';
import { organisationRoute } from './organisations/organisation.page.tsx';
import { organisationsRoute } from './organisations/organisations.page.tsx';
import { actionPlanRoute } from './plans/action-plan.page.tsx';
import { decisionRoute } from './plans/decision.page.tsx';
import { decisionsRoute } from './plans/decisions.page.tsx';
import { consentsRoute } from './people/consents.page.tsx';
import type { Route } from './site/route.ts';
import { startRoute } from './start/start.page.tsx';

/** Every page of the portal. The first pattern that fits an address answers it. */
export const routes: readonly Route[] = [
  startRoute,
  bodiesRoute,
  bodyRoute,
  organisationsRoute,
  organisationRoute,
  myAssociationsRoute,
  myAssociationRoute,
  ourStatementsRoute,
  ourStatementRoute,
  ourDraftRoute,
  readDraftRoute,
  handInRoute,
  inviteEditorRoute,
  endEditorRoute,
  askMandateRoute,
  searchRoute,
  judgeRoute,
  objectToVerdictRoute,
  myBodyRoute,
  judgeForBodyRoute,
  pointsRoute,
  figuresRoute,
  themeRoute,
  pointRoute,
  submitRoute,
  receiptRoute,
  followRoute,
  editionsRoute,
  editionRoute,
  hearingsRoute,
  consultationsRoute,
  consultationRoute,
  ourConsultationRoute,
  ourNominationsRoute,
  ourNominationRoute,
  ourProposalsRoute,
  programmeRoute,
  ourProgrammeRoute,
  hearingRoute,
  ownSignUpRoute,
  joinRoute,
  liveHearingRoute,
  presentHearingRoute,
  actionPlanRoute,
  decisionsRoute,
  decisionRoute,
  signInRoute,
  signOutRoute,
  accountRoute,
  mailboxRoute,
  openDataRoute,
  accessibilityRoute,
  privacyRoute,
  consentsRoute,
];
