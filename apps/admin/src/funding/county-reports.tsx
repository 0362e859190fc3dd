import { m } from '@inflytande/i18n/messages';
import { EmptyState } from '@inflytande/ui/empty-state';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { trpc } from '../api.ts';
import { formatMoney } from '../format.ts';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import { SourceList } from '../source-list.tsx';
import { CountyChart } from './county-chart.tsx';
import { latestReportYear } from './county-report-search.ts';
import { CountyRows } from './county-rows.tsx';
import { NationalLine } from './national-line.tsx';

const route = getRouteApi('/inside/lan');

/** What the counties reported of a year's agreement money, against what each was entitled to. */
export const CountyReports = () => {
  const { ar } = route.useSearch();
  const year = Number(ar ?? latestReportYear);
  const query = useQuery(trpc.countyReport.list.queryOptions({ year }));
  return (
    <Page title={m.admin_county_reports_title({ year: `${year}` })} lead={m.admin_county_reports_lead()}>
      <Loaded query={query}>
        {({ rule, reports, national }) =>
          reports.length === 0 ? (
            <EmptyState title={m.admin_county_reports_none()} />
          ) : (
            <>
              <NationalLine national={national} reports={reports} />
              <p className="soft small">
                {m.admin_entitlement_rule({
                  minimum: formatMoney(rule.minimum),
                  metropolitan: formatMoney(rule.metropolitan),
                })}
              </p>
              <CountyChart reports={reports} />
              <CountyRows rows={reports} year={ar} />
              <SourceList sources={[rule.source]} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
};
