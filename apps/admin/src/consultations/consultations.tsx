import { m } from '@inflytande/i18n/messages';
import { EmptyState } from '@inflytande/ui/empty-state';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { trpc } from '../api.ts';
import { patterns } from '../paths.ts';
import { Loaded } from '../shell/loaded.tsx';
import { MayDo } from '../shell/may-do.tsx';
import { More } from '../shell/more.tsx';
import { Page } from '../shell/page.tsx';
import { ConsultationRows } from './consultation-rows.tsx';

/** Samråd, remisser and early information of one's own authority, drafts as well (X1). */
export const Consultations = () => {
  const query = useInfiniteQuery(
    trpc.consultation.reviewAll.infiniteQueryOptions({}, { getNextPageParam: (last) => last.next }),
  );
  return (
    <Page title={m.admin_nav_consultations()} lead={m.admin_consultations_lead()}>
      <div className="stack">
        <MayDo action="consultation/plan">
          <p>
            <Link className="ds-button" to={patterns.newConsultation}>
              {m.admin_consultations_new()}
            </Link>
          </p>
        </MayDo>
        <Loaded query={query}>
          {({ pages }) => {
            const rows = pages.flatMap((page) => page.rows);
            return rows.length === 0 ? (
              <EmptyState title={m.admin_consultations_none()}>
                <p>{m.admin_consultations_none_text()}</p>
              </EmptyState>
            ) : (
              <>
                <ConsultationRows rows={rows} />
                <More shown={rows.length} total={pages[0]?.total ?? 0} query={query} />
              </>
            );
          }}
        </Loaded>
      </div>
    </Page>
  );
};
