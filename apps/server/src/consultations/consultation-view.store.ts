import { anyoneFrom, publicAccess } from '@inflytande/domain/consultations/answer-openly';
import { labelRules, type Consultation, type LabelRule } from '@inflytande/domain/consultations/consultation';
import { overviewOf } from '@inflytande/domain/consultations/overview';
import { answersByParty, requestActions } from '@inflytande/domain/kernel/request';
import { toPage } from '../database/page.ts';
import type { Tx } from '../database/space.ts';
import { namesIn } from '../shown-person.ts';
import { namesOfParties } from './consultation-sending.store.ts';
import type { KeptConsultation } from './consultation.store.ts';

const partiesOf = ({ request }: Consultation<string>): readonly string[] =>
  request.audience.kind === 'named' ? request.audience.partyIds : [];

type Label = Consultation<string>['label'];
type Said = Consultation<string>['request']['responses'][number]['said'];
const bodyBy = (by: LabelRule['answeredBy'], label: Label, said: Said): string | null =>
  said.kind === 'answer' && labelRules[label].answeredBy === by ? said.body : null;

/** The words of an answer; of one that is a statement they are read where statements are (B5). */
export const saidIn = (label: Label, said: Said): string => bodyBy('words', label, said) ?? '';
/** The statement that is an answer to a call for views (B8). */
export const statementIn = (label: Label, said: Said): string | null => bodyBy('statements', label, said);

const rowOf = ({ consultation }: KeptConsultation, at: number) => {
  const { label, title, decisionOn, cycleYear, request, ledTo } = consultation;
  const { asked, ...overview } = overviewOf(consultation, at);
  return {
    id: request.id,
    label,
    title,
    decisionOn,
    cycleYear,
    opens: request.opens,
    hasOutcome: ledTo !== null,
    anyoneMayAnswer: publicAccess(consultation, at) === 'write',
    ...overview,
    asked: asked.length,
  };
};

/** A page of a list, at an instant in milliseconds. */
export const toPageOf = (
  {
    rows,
    total,
  }: { readonly rows: (KeptConsultation & { readonly place: string })[]; readonly total: number },
  at: number,
) => {
  const page = toPage(rows, total, (row) => ({ value: row.place, id: row.consultation.request.id }));
  return { ...page, rows: page.rows.map((row) => rowOf(row, at)) };
};

/** What everybody may see: the plan as it was sent, where it stands, and who has answered (X1). */
export const shownOf = async (tx: Tx, { consultation }: KeptConsultation, at: number) => {
  const { label, title, whatChanges, documents, decisionOn, cycleYear, openToAnyone, request, ledTo } =
    consultation;
  const { asked, ...overview } = overviewOf(consultation, at);
  const names = await namesOfParties(tx, partiesOf(consultation));
  return {
    id: request.id,
    label,
    title,
    whatChanges,
    documents,
    decisionOn,
    cycleYear,
    openToAnyone,
    anyoneFrom: anyoneFrom(consultation),
    anyoneMayAnswer: publicAccess(consultation, at) === 'write',
    ledTo,
    opens: request.opens,
    ...overview,
    extensions: request.extensions.map(({ closes, reason }) => ({
      closes,
      reason,
    })),
    cancelled: request.cancelled,
    asked: asked.map((one) => ({
      ...one,
      name: names.get(one.partyId) ?? one.partyId,
    })),
  };
};

/** What was sent to a party, and every version of what it answered. */
const partOf = (
  { consultation: { request, label }, enteredBy }: KeptConsultation,
  partyId: string,
  nameOf: (personId: string) => string | null,
) => ({
  sendings: request.sendings
    .filter(({ partyIds }) => partyIds.includes(partyId))
    .map(({ at, channel, documents }) => ({ at, channel, documents })),
  answers: request.responses
    .map((response, index) => ({ ...response, enteredBy: nameOf(enteredBy[index] ?? '') }))
    .filter((response) => response.partyId === partyId)
    .map(({ at, said, lateReason, enteredBy: by }) => ({
      at,
      kind: said.kind,
      text: saidIn(label, said),
      lateReason,
      enteredBy: by,
    })),
});

/** What those see who see to it: the plan, the proof and every version of every answer as well (X1). */
export const reviewOf = async (tx: Tx, kept: KeptConsultation, now: number) => {
  const { consultation, enteredBy } = kept;
  const { request } = consultation;
  const partyIds = partiesOf(consultation);
  const names = await namesOfParties(tx, partyIds);
  const nameOf = await namesIn(
    tx,
    'staff-page',
    enteredBy.flatMap((id) => id ?? []),
  );
  const shown = await shownOf(tx, kept, now);
  const standing = answersByParty(request);
  return {
    ...shown,
    authorityId: kept.authorityId,
    closes: request.closes,
    stages: request.stages.map(({ id: _id, ...stage }) => stage),
    may: requestActions[shown.status],
    parties: partyIds.map((partyId) => ({
      partyId,
      name: names.get(partyId) ?? partyId,
      answer:
        shown.asked.find((one) => one.partyId === partyId)?.answer ?? standing.get(partyId) ?? 'not-sent',
      ...partOf(kept, partyId, nameOf),
    })),
  };
};
