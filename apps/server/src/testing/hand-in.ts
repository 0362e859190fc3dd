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
