import { randomUUID } from 'node:crypto';
import type { PlanConsultation } from '@inflytande/domain/consultations/plan-consultation';
import { emptyContent } from '@inflytande/domain/feedback/raise-draft';
import { plainDate } from '@inflytande/domain/kernel/plain-date';
import { demoKnown } from './queries.ts';
import type { TestApp } from './test-app.ts';

type Server = Pick<TestApp, 'as'>;

/** A remiss to the association of the demo's editor and to one that nobody acts for, as a form plans it. */
export const planForm = (more: Partial<PlanConsultation> = {}): PlanConsultation => ({
  id: randomUUID(),
  label: 'referral',
  title: 'Ny entré',
  whatChanges: 'Entrén flyttar till baksidan.',
  documents: ['Ritning, version 1'],
  decisionOn: plainDate('2026-12-01'),
  opens: plainDate('2026-09-01'),
  closes: plainDate('2026-10-31'),
  partyIds: [demoKnown.organisationId, 'org-rsmh-dalarna'],
  stages: [],
  cycleYear: null,
  openToAnyone: false,
  ...more,
});

/** A plan that is kept; answers with its id. */
export const plan = async ({ as }: Server, more: Partial<PlanConsultation> = {}): Promise<string> =>
  (await as('coordinator').consultation.plan.mutate(planForm(more))).id;

/** The form of a sending to the association that letters reach, after a look at the preview. */
export const sendingForm = async ({ as }: Server, id: string) => {
  const { parties } = await as('coordinator').consultationSending.preview.query({ id });
  const reached = parties.filter(({ persons }) => persons.length > 0);
  return {
    id,
    sendingId: randomUUID(),
    channel: 'mail' as const,
    partyIds: reached.map(({ partyId }) => partyId),
    personIds: reached.flatMap(({ persons }) => persons.map(({ personId }) => personId)),
  };
};

/** One that is sent; answers with its id. */
export const sendOne = async (server: Server, more: Partial<PlanConsultation> = {}): Promise<string> => {
  const id = await plan(server, more);
  await server.as('coordinator').consultationSending.send.mutate(await sendingForm(server, id));
  return id;
};

/** A call for views of a round, sent by post to the association of the demo's editor; answers with its id (B8). */
export const sendCall = async (server: Server, cycleYear: number): Promise<string> => {
  const { organisationId } = demoKnown;
  const id = await plan(server, {
    label: 'call-for-views',
    title: 'Vad vill ni ta upp i år?',
    decisionOn: null,
    cycleYear,
  });
  await server.as('coordinator').consultationSending.send.mutate({
    id,
    sendingId: randomUUID(),
    channel: 'post',
    partyIds: [organisationId],
    personIds: [],
  });
  return id;
};

/** What somebody writes in the form of what is open to anyone. */
export const openAnswerForm = (id: string, text = 'Bygg en ramp.') => ({
  id,
  statement: { clientKey: randomUUID() as string, text, identity: 'anonymous' as const },
});

/** A draft of an answer to a call, with words; seen as version 2. */
export const draftForCall = async (
  server: Server,
  { id, text = `Vi vill ha fler råd. ${randomUUID()}` }: { readonly id: string; readonly text?: string },
): Promise<string> => {
  const editor = server.as('association-editor');
  const { organisationId } = demoKnown;
  const draft = await editor.callForViews.start.mutate({ id, organisationId });
  await editor.statementDraft.save.mutate({ id: draft.id, seen: 1, content: { ...emptyContent, text } });
  return draft.id;
};

/** What staff type of an answer to a call that came in a letter. */
export const takeInForm = (id: string) => ({
  id,
  organisationId: demoKnown.organisationId,
  clientKey: randomUUID() as string,
  text: 'Bygg en ramp.',
  way: 'letter' as const,
  lateReason: 'Brevet kom fram sent',
});
