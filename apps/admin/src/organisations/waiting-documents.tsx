import { documentTitle } from '@inflytande/i18n/document-words';
import { m } from '@inflytande/i18n/messages';
import { EmptyState } from '@inflytande/ui/empty-state';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { trpc } from '../api.ts';
import { formatMoment } from '../format.ts';
import { patterns } from '../paths.ts';
import { Loaded } from '../shell/loaded.tsx';
import { More } from '../shell/more.tsx';
import { Page } from '../shell/page.tsx';

/** What associations have handed in and nobody has looked at (O5), the oldest first. */
export const WaitingDocuments = () => {
  const query = useInfiniteQuery(
    trpc.standingDocument.waiting.infiniteQueryOptions({}, { getNextPageParam: (last) => last.next }),
  );
  return (
    <Page title={m.admin_documents_title()} lead={m.admin_documents_lead()}>
      <Loaded query={query}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.rows);
          return rows.length === 0 ? (
            <EmptyState title={m.admin_documents_none()}>
              <p>{m.admin_documents_none_text()}</p>
            </EmptyState>
          ) : (
            <>
              <ul className="records tight">
                {rows.map(({ id, organisation, year, document, submittedAt }) => (
                  <li key={id}>
                    <p>
                      <Link
                        to={patterns.organisation}
                        params={{ id: organisation.id }}
                        search={{ ar: String(year) }}
                      >
                        {organisation.name}
                      </Link>
                    </p>
                    <p className="soft small">
                      {m.admin_document_for_year({ document: documentTitle(document), year })} ·{' '}
                      {m.admin_document_submitted_on({ when: formatMoment(submittedAt) })}
                    </p>
                  </li>
                ))}
              </ul>
              <More shown={rows.length} total={pages[0]?.total ?? 0} query={query} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
};
