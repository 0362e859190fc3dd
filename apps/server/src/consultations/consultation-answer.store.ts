import { labelRules, type Consultation } from '@inflytande/domain/consultations/consultation';
import type { Tx } from '../database/space.ts';
import { consultationAnswer } from './consultation-answer.table.ts';

/** Keeps the latest version of what an association has said. */
export const insertAnswer = async (
  tx: Tx,
  { request, label }: Consultation<string>,
  { regionId, enteredBy }: { readonly regionId: string; readonly enteredBy: string },
): Promise<void> => {
  const latest = request.responses.at(-1);
  if (latest === undefined) return;
  const { partyId, at, said, lateReason } = latest;
  const body = said.kind === 'answer' ? said.body : '';
  const isStatement = labelRules[label].answeredBy === 'statements' && body !== '';
  await tx.insert(consultationAnswer).values({
    regionId,
    consultationId: request.id,
    organisationId: partyId,
    version: request.responses.filter((response) => response.partyId === partyId).length,
    at: new Date(at),
    kind: said.kind,
    text: isStatement ? '' : body,
    statementId: isStatement ? body : null,
    lateReason,
    enteredBy,
  });
};
