import type { DocumentStatus } from '@inflytande/domain/organisations/standing';
import { documentStatusWords, documentTitle, documentWords } from '@inflytande/i18n/document-words';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Button } from '@inflytande/ui/button';
import { Select } from '@inflytande/ui/field';
import { StatusTag, type Shape, type Tone } from '@inflytande/ui/tag';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { FetchFile } from '../fetch-file.tsx';
import { formatMoment } from '../format.ts';
import { ReasonForm } from '../reason-form.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { useMayDo } from '../shell/may-do.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';

type Document = RouterOutputs['standingDocument']['list']['documents'][number];
type Place = { readonly organisationId: string; readonly year: number };

const looks = {
  missing: { tone: 'neutral', shape: 'ring' },
  submitted: { tone: 'info', shape: 'half' },
  approved: { tone: 'success', shape: 'check' },
  rejected: { tone: 'warning', shape: 'triangle' },
} as const satisfies Record<DocumentStatus, { readonly tone: Tone; readonly shape: Shape }>;

const Judge = ({ document, fileId, place }: { document: Document; fileId: string; place: Place }) => {
  const [rejecting, setRejecting] = useState(false);
  const word = documentWords[document.document]();
  const seen = { ...place, document: document.document, fileId };
  const title = documentTitle(document.document);
  const approve = useMutation(
    trpc.standingDocument.approve.mutationOptions(
      afterChange(m.admin_document_approved({ document: title })),
    ),
  );
  const reject = useMutation(
    trpc.standingDocument.reject.mutationOptions(
      afterChange(m.admin_document_rejected({ document: title }), () => setRejecting(false)),
    ),
  );
  if (rejecting)
    return (
      <ReasonForm
        id={`reason-${document.document}`}
        label={m.admin_document_reject_reason({ document: word })}
        hint={m.admin_document_reject_hint()}
        missing={m.admin_document_reason_missing()}
        send={m.admin_document_reject_send()}
        query={reject}
        onSend={(reason) => reject.mutate({ ...seen, reason })}
        onCancel={() => setRejecting(false)}
      />
    );
  return (
    <>
      {approve.error === null ? null : <ProblemNotice error={approve.error} />}
      <p className="row">
        <Button aria-disabled={approve.isPending} onClick={() => approve.isPending || approve.mutate(seen)}>
          {m.admin_document_approve({ document: word })}
        </Button>
        <Button variant="secondary" onClick={() => setRejecting(true)}>
          {m.admin_document_reject({ document: word })}
        </Button>
      </p>
    </>
  );
};

const Item = ({ document, place, judges }: { document: Document; place: Place; judges: boolean }) => (
  <li>
    <h3>{documentTitle(document.document)}</h3>
    <p className="row small">
      <StatusTag {...looks[document.status]}>{documentStatusWords[document.status]()}</StatusTag>
      {document.submittedAt === null ? null : (
        <span className="soft">
          {m.admin_document_submitted_on({ when: formatMoment(document.submittedAt) })}
        </span>
      )}
    </p>
    {document.reason === null ? null : <p>{m.admin_document_reason({ reason: document.reason })}</p>}
    {document.file === null ? null : <FetchFile {...document.file} />}
    {document.status === 'submitted' && document.file !== null && judges ? (
      <Judge key={document.file.id} document={document} fileId={document.file.id} place={place} />
    ) : null}
  </li>
);

/** The years that are chosen among: the next one, this one and the four before. */
const yearsAround = (year: number): readonly string[] =>
  Array.from({ length: 6 }, (_, index) => String(year + 1 - index));

type StandingDocumentsProps = {
  readonly organisationId: string;
  readonly year: number;
  readonly thisYear: number;
  readonly onYear: (year: string) => void;
};

/** What an association has handed in for a year, to be approved or sent back (O5). */
export const StandingDocuments = ({ organisationId, year, thisYear, onYear }: StandingDocumentsProps) => {
  const judges = useMayDo('standing-document/approve').ok;
  const query = useQuery(trpc.standingDocument.list.queryOptions({ organisationId, year }));
  return (
    <section aria-labelledby="documents" className="stack">
      <h2 id="documents">{m.admin_documents_of({ year })}</h2>
      <Select
        id="year"
        className="field-short"
        label={m.admin_documents_year()}
        value={String(year)}
        choices={yearsAround(thisYear).map((value) => ({ value, label: value }))}
        onChange={({ target }) => onYear(target.value)}
      />
      <Loaded query={query}>
        {({ documents }) => (
          <ul className="records">
            {documents.map((document) => (
              <Item
                key={document.document}
                document={document}
                place={{ organisationId, year }}
                judges={judges}
              />
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
};
