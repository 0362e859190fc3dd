import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { DefinitionList } from '@inflytande/ui/definition-list';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { trpc } from '../api.ts';
import { formatDifference, formatMoney } from '../format.ts';
import { patterns } from '../paths.ts';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import { SourceList } from '../source-list.tsx';
import { Allocations } from './allocations.tsx';
import { latestReportYear } from './county-report-search.ts';
import { Examples } from './examples.tsx';
import { FindingList } from './finding-list.tsx';
import { PlanReference } from './plan-reference.tsx';

const route = getRouteApi('/inside/lan/$code');

type Shown = RouterOutputs['countyReport']['get'];

const spendingFacts = ({ spending }: Shown['report']) =>
  spending.form === 'combined'
    ? [
        { term: m.admin_fully_spent(), value: spending.fullySpent ? m.admin_yes() : m.admin_no() },
        {
          term: m.admin_remaining(),
          value: spending.remaining === null ? m.admin_not_given() : formatMoney(spending.remaining),
        },
        { term: m.admin_remaining_as_written(), value: spending.remainingRaw },
      ]
    : [
        { term: m.admin_spent(), value: formatMoney(spending.spent) },
        { term: m.admin_committed(), value: formatMoney(spending.committed) },
        { term: m.admin_remaining(), value: formatMoney(spending.remaining) },
      ];

/** One county's report: the sums, what a check sees in it, and all that it says. */
export const CountyReportScreen = () => {
  const { code } = route.useParams();
  const { ar } = route.useSearch();
  const year = Number(ar ?? latestReportYear);
  const query = useQuery(trpc.countyReport.get.queryOptions({ year, countyCode: code }));
  const name = query.data?.report.countyName;
  return (
    <Page
      title={
        name === undefined
          ? m.admin_county_report()
          : m.admin_county_report_of({ county: name, year: `${year}` })
      }
      above={
        <Link to={patterns.countyReports} search={{ ar }}>
          {m.admin_back_to_counties()}
        </Link>
      }
    >
      <Loaded query={query}>
        {({ report, review }) => (
          <div className="stack">
            <DefinitionList
              facts={[
                { term: m.admin_entitlement(), value: formatMoney(review.entitlement) },
                { term: m.admin_reported(), value: formatMoney(review.sum) },
                ...spendingFacts(report),
                { term: m.admin_difference(), value: <strong>{formatDifference(review.difference)}</strong> },
              ]}
            />
            <section aria-labelledby="findings">
              <h2 id="findings">{m.admin_findings()}</h2>
              <FindingList findings={review.findings} />
            </section>
            <section aria-labelledby="allocations">
              <h2 id="allocations">{m.admin_allocations()}</h2>
              <Allocations allocations={report.allocations} sum={review.sum} />
            </section>
            <section aria-labelledby="examples">
              <h2 id="examples">{m.admin_examples()}</h2>
              <Examples examples={report.examples} />
            </section>
            <section aria-labelledby="plan">
              <h2 id="plan">{m.admin_plan()}</h2>
              <PlanReference plan={report.plan} />
            </section>
            {report.commentLength === 0 ? null : (
              <section aria-labelledby="comment">
                <h2 id="comment">{m.admin_comment()}</h2>
                {report.commentSummary === null ? null : <p lang="sv">{report.commentSummary}</p>}
                <p className="soft small">{m.admin_comment_length({ count: report.commentLength })}</p>
              </section>
            )}
            <SourceList sources={report.sources} />
          </div>
        )}
      </Loaded>
    </Page>
  );
};
