import type { Consultation } from '@inflytande/domain/consultations/consultation';
import type { SendingChannel } from '@inflytande/domain/consultations/send-consultation';
import type { PlainDate } from '@inflytande/domain/kernel/plain-date';
import { closingDay } from '@inflytande/domain/kernel/request';
import { eq, inArray } from 'drizzle-orm';
import type { Tx } from '../database/space.ts';
import type { ConsultationLetterData } from '../mail/consultation-letters.ts';
import type { Ours } from '../mail/our-letter.ts';
import { enqueue } from '../mail/enqueue.ts';
import { reachableGrants } from '../mail/recipients.ts';
import { tellAssociations } from '../mail/tell-associations.ts';
import { organisation } from '../organisations/organisation.table.ts';
import { consultationSending } from './consultation-sending.table.ts';

/** The associations with these ids, as a look-up of their names; what the region does not know is not in it. */
export const namesOfParties = async (
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ id: organisation.id, name: organisation.name })
    .from(organisation)
    .where(inArray(organisation.id, [...new Set(ids)]));
  return new Map(rows.map(({ id, name }) => [id, name]));
};

/** Whom a letter to these associations reaches on a day: those who act for them, each for each. */
export const recipientsOf = async (tx: Tx, partyIds: readonly string[], on: PlainDate) => {
  if (partyIds.length === 0) return [];
  const rows = await reachableGrants(tx, {
    roles: ['association-editor', 'signatory'],
    scopeIds: partyIds,
    on,
  });
  const each = new Map(rows.map((row) => [`${row.scopeId}/${row.personId}`, row]));
  return [...each.values()].map(({ scopeId, scopeName, ...row }) => ({
    ...row,
    partyId: scopeId,
    partyName: scopeName,
  }));
};
export type Recipients = Awaited<ReturnType<typeof recipientsOf>>;

/** Whether the same form has been sent before. */
export const hasSending = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.$count(consultationSending, eq(consultationSending.id, id))) > 0;

/** Keeps the latest sending of a consultation. */
export const insertSending = async (
  tx: Tx,
  { request }: Consultation<string>,
  kept: { readonly regionId: string; readonly id: string; readonly sentBy: string },
): Promise<void> => {
  const sending = request.sendings.at(-1);
  if (sending === undefined) return;
  const { at, channel, partyIds, documents } = sending;
  await tx.insert(consultationSending).values({
    ...kept,
    consultationId: request.id,
    sentAt: new Date(at),
    channel: channel as SendingChannel,
    partyIds,
    documents,
  });
};

/** What a letter about a consultation needs to know. */
const letterAbout =
  ({ label, title, request }: Consultation<string>) =>
  (ours: Ours) => ({
    ...ours,
    consultationId: request.id,
    label,
    title,
    closes: closingDay(request) ?? '',
  });

type Sent = { readonly consultation: Consultation<string>; readonly recipients: Recipients };
type Occasion = {
  readonly regionId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** What it is about: nobody gets a second letter about it. */
  readonly about: string;
};

/** Sends a consultation to exactly these; somebody who acts for several of its associations gets one letter. */
export const sendLetters = async (
  tx: Tx,
  { consultation, recipients }: Sent,
  occasion: Occasion,
): Promise<void> => {
  const data = letterAbout(consultation);
  const first = new Map(recipients.toReversed().map((one) => [one.personId, one]));
  const to = [...first.values()].map(({ personId, partyId, partyName }) => ({
    personId,
    data: data({ associationId: partyId, association: partyName }),
  }));
  await enqueue(tx, { ...occasion, kind: 'consultation-sent', to });
};

/** Tells all whom it was sent to what has become of it. */
export const tellAsked = (
  tx: Tx,
  consultation: Consultation<string>,
  occasion: Occasion & { readonly kind: Exclude<keyof ConsultationLetterData, 'consultation-sent'> },
): Promise<void> =>
  tellAssociations(tx, {
    ...occasion,
    associationIds: [...new Set(consultation.request.sendings.flatMap(({ partyIds }) => partyIds))],
    data: letterAbout(consultation),
  });
