import { mayCallForViews } from '@inflytande/domain/feedback/cycle-life';
import { m } from '@inflytande/i18n/messages';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { trpc } from '../api.ts';
import { ConsultationRows } from '../consultations/consultation-rows.tsx';
import { patterns } from '../paths.ts';
import { Loaded } from '../shell/loaded.tsx';
import { useMayDo } from '../shell/may-do.tsx';
import type { CycleData } from './cycle.tsx';

const Calls = ({ cycle: { year, step } }: { cycle: CycleData }) => {
  const query = useQuery(trpc.consultation.reviewAll.queryOptions({ cycleYear: year }));
  const mayPlan = useMayDo('consultation/plan').ok && mayCallForViews(step);
  return (
    <section aria-labelledby="calls">
      <h2 id="calls">{m.call_admin_title()}</h2>
      <Loaded query={query}>
        {({ rows }) => (
          <>
            <p>{rows.length === 0 ? m.call_admin_none() : m.call_admin_lead()}</p>
            <ConsultationRows rows={rows} />
          </>
        )}
      </Loaded>
      {mayPlan ? (
        <p>
          <Link
            className="ds-button"
            data-variant="secondary"
            to={patterns.newConsultation}
            search={{ slag: 'call-for-views', ar: String(year) }}
          >
            {m.call_admin_new()}
          </Link>
        </p>
      ) : null}
    </section>
  );
};

/** The calls for views of a round that a network goes through here, for those who see to them (B8, X1). */
export const CallsForViews = ({ cycle }: { cycle: CycleData }) => {
  const mayReview = useMayDo('consultation/review', { channel: 'list' }).ok;
  return mayReview && cycle.bodyId !== null ? <Calls cycle={cycle} /> : null;
};
