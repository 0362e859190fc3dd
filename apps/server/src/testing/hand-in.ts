import { randomUUID } from 'node:crypto';
import type { StandingDocument } from '@inflytande/domain/organisations/standing';
import { demoKnown } from './queries.ts';
import type { TestApp, TestRole } from './test-app.ts';

/** A file that looks like a PDF from within, with this text. */
export const pdf = (text = 'Årsmötesprotokoll', name = 'Årsmöte.pdf'): File =>
  new File([`%PDF-1.7\n${text}\n%%EOF`], name, { type: 'application/pdf' });

export const formWith = (fields: Readonly<Record<string, string | File>>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
};

type Sent = {
  readonly organisationId: string;
  readonly year: string;
  readonly document: StandingDocument;
  readonly file: File;
};

const toBeSent = {
  organisationId: demoKnown.organisationId,
  year: '2026',
  document: 'statutes',
} as const;

/** The form of a document; the association of the demo's editor hands in its statutes unless told otherwise. */
export const documentForm = (sent: Partial<Sent> = {}): FormData =>
  formWith({ ...toBeSent, file: pdf(), ...sent });

/** Hands a document in and answers with the file that counts now. */
export const handIn = async (
  { as }: Pick<TestApp, 'as'>,
  role: TestRole,
  sent: Partial<Sent> = {},
): Promise<string> => {
  const { organisationId, year, document } = { ...toBeSent, ...sent };
  await as(role).standingDocument.submit.mutate(documentForm(sent));
  const { documents } = await as(role).standingDocument.list.query({ organisationId, year: Number(year) });
  return documents.find((one) => one.document === document)?.file?.id ?? '';
};

type Asked = {
  readonly organisationId: string;
  readonly signs: string;
  readonly from: string;
  readonly file: File;
};

/** The form of somebody who asks to be a signatory, of the association of the demo's editor unless told otherwise. */
export const mandateForm = (asked: Partial<Asked> = {}): FormData =>
  formWith({
    organisationId: demoKnown.organisationId,
    signs: 'alone',
    from: '2026-03-01',
    until: '',
    file: pdf('Årsmötet väljer firmatecknare'),
    ...asked,
  });

/** A member of a council asks to sign for an association that nobody has asked about yet, and gets the mandate's id. */
export const askForMandate = async ({ as, database }: Pick<TestApp, 'as' | 'database'>): Promise<string> => {
  const { rows } = await database.pool.query<{ id: string }>(
    `select id from organisation where region_id = 'dalarna' and id <> $1
    and id not in (select organisation_id from mandate) order by id limit 1`,
    [demoKnown.organisationId],
  );
  const form = mandateForm({ organisationId: rows[0]?.id ?? '' });
  return (await as('council-member').mandate.ask.mutate(form)).id;
};

/** An account of an association that has none yet, as somebody at the authority enters it. */
export const newAccount = async ({ database }: Pick<TestApp, 'database'>) => {
  const { rows } = await database.pool.query<{ id: string }>(
    `select id from organisation where region_id = 'dalarna'
    and id not in (select organisation_id from bank_account) order by id limit 1`,
  );
  const organisationId = rows[0]?.id ?? '';
  return { organisationId, kind: 'bankgiro', number: '9990-0037', basis: 'Kontoutdrag från banken' } as const;
};

/** The economist enters it, and gets the account's id. */
export const enterAccount = async (server: Pick<TestApp, 'as' | 'database'>): Promise<string> =>
  (await server.as('economist').bankAccount.enter.mutate(await newAccount(server))).id;

export const invitation = {
  organisationId: demoKnown.organisationId,
  name: 'Nya Nina Påhittson',
  reason: 'Sekreterare från årsmötet',
} as const;

/** The signatory of the demo invites somebody new, and gets the id of what was given. */
export const inviteSomebody = async ({ as }: Pick<TestApp, 'as'>): Promise<string> => {
  const email = `inbjuden-${randomUUID().replaceAll(/\d/g, '')}@inflytande.example`;
  await as('signatory').associationEditor.invite.mutate({ ...invitation, email });
  const { organisationId } = invitation;
  const { responsible } = await as('signatory').associationEditor.list.query({ organisationId });
  return responsible.find((one) => one.email === email)?.grantId ?? '';
};
