import type { DocumentStatus } from '@inflytande/domain/organisations/standing';
import { documentStatusWords, documentTitle, documentWords } from '@inflytande/i18n/document-words';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Alert } from '@inflytande/ui/alert';
import { Button } from '@inflytande/ui/button';
import { StatusTag, type Shape, type Tone } from '@inflytande/ui/tag';
import { paths } from '../paths.ts';
import { writtenDay } from '../site/dates.ts';
import { Swedish, To, useSite } from '../site/site-context.tsx';

type Standing = RouterOutputs['standingDocument']['list'];
type Document = Standing['documents'][number];

const looks = {
  missing: { tone: 'neutral', shape: 'ring' },
  submitted: { tone: 'info', shape: 'half' },
  approved: { tone: 'success', shape: 'check' },
  rejected: { tone: 'warning', shape: 'triangle' },
} as const satisfies Record<DocumentStatus, { readonly tone: Tone; readonly shape: Shape }>;

const stateWords = {
  approved: m.association_state_approved,
  'to-review': m.association_state_to_review,
  incomplete: m.association_state_incomplete,
} as const satisfies Record<Standing['state'], unknown>;

/** A button that fetches a file: files are asked for by a form, so that no address leads to one. */
export const FetchFile = ({ id, name }: { readonly id: string; readonly name: string }) => (
  <form method="post" action="/api/downloads/file">
    <input type="hidden" name="id" value={id} />
    <Button type="submit" variant="tertiary">
      {m.association_open_file({ name })}
    </Button>
  </form>
);

const DocumentItem = ({ document, handInAt }: { document: Document; handInAt: string }) => {
  const { language } = useSite();
  const word = documentWords[document.document]();
  return (
    <li>
      <h3>{documentTitle(document.document)}</h3>
      <p className="meta">
        <StatusTag {...looks[document.status]}>{documentStatusWords[document.status]()}</StatusTag>
        {document.submittedAt === null ? null : (
          <span>
            {m.association_submitted_on({ date: writtenDay(language, Date.parse(document.submittedAt)) })}
          </span>
        )}
      </p>
      {document.reason === null ? null : (
        <Alert tone="warning">
          <p>
            <Swedish>{m.association_rejected_because({ reason: document.reason })}</Swedish>
          </p>
        </Alert>
      )}
      {document.file === null ? null : <FetchFile {...document.file} />}
      <p>
        <To to={handInAt}>
          {document.status === 'missing'
            ? m.association_hand_in({ document: word })
            : m.association_hand_in_again({ document: word })}
        </To>
      </p>
    </li>
  );
};

/** The documents of a year: what is missing, handed in, approved, or rejected and why (O5). */
export const StandingDocuments = ({ standing, year }: { standing: Standing; year: number }) => (
  <section aria-labelledby="dokument">
    <h2 id="dokument">{m.association_documents_title({ year })}</h2>
    <p>{m.association_documents_lead()}</p>
    <p>
      <strong>{stateWords[standing.state]({ year })}</strong>
    </p>
    <ul className="records">
      {standing.documents.map((document) => (
        <DocumentItem
          key={document.document}
          document={document}
          handInAt={paths.handIn(standing.association.id, {
            dokument: document.document,
            ar: String(year),
          })}
        />
      ))}
    </ul>
  </section>
);
