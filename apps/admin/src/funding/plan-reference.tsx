import type { CountyReport } from '@inflytande/domain/funding/county-report';
import { m } from '@inflytande/i18n/messages';

type Plan = NonNullable<CountyReport['plan']>;

const statusWord: Record<Plan['status'], () => string> = {
  stated: m.admin_plan_stated,
  malformed: m.admin_plan_malformed,
  'not-found': m.admin_plan_not_found,
  missing: m.admin_plan_missing,
};

const Place = ({ document, pages }: Pick<Plan, 'document' | 'pages'>) => (
  <>
    {document ?? m.admin_plan_unnamed()}
    {pages.length === 0 ? '' : `, ${m.admin_pages({ pages: pages.join(', ') })}`}
  </>
);

/** Where the county's plan speaks of user cooperation, and whether the reference holds. */
export const PlanReference = ({ plan }: { plan: CountyReport['plan'] }) =>
  plan === null ? (
    <p className="soft">{m.admin_plan_missing()}</p>
  ) : (
    <>
      {plan.document === null && plan.pages.length === 0 ? null : (
        <p lang="sv">
          <Place document={plan.document} pages={plan.pages} />
        </p>
      )}
      {plan.further.map((further) => (
        <p lang="sv" key={`${further.document} ${further.pages.join()}`}>
          <Place document={further.document} pages={further.pages} />
        </p>
      ))}
      <p className="soft">{statusWord[plan.status]()}</p>
      {plan.note === null ? null : <p lang="sv">{plan.note}</p>}
    </>
  );
