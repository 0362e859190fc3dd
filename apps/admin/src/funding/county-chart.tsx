import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';

type Bar = RouterOutputs['countyReport']['list']['reports'][number];

const million = 100_000_000;

const Row = ({ bar, percent }: { bar: Bar; percent: (ore: number) => string }) => {
  const within = Math.min(bar.sum, bar.entitlement);
  return (
    <div className="chart-row">
      <span className="chart-label">{bar.countyName}</span>
      <svg className="chart-bar" width="100%" height="22" aria-hidden="true" focusable="false">
        <rect className="bar-entitled" x="0" y="1" width={percent(bar.entitlement)} height="20" />
        <rect className="bar-reported" x="0" y="6" width={percent(within)} height="10" />
        {bar.sum > bar.entitlement ? (
          <rect
            className="bar-above"
            x={percent(bar.entitlement)}
            y="6"
            width={percent(bar.sum - bar.entitlement)}
            height="10"
          />
        ) : null}
        {bar.remaining === null ? null : (
          <rect
            className="bar-remaining"
            x={percent(bar.sum)}
            y="7"
            width={percent(bar.remaining)}
            height="8"
          />
        )}
      </svg>
    </div>
  );
};

/**
 * What each county was entitled to, behind, and what it reported, in front. The table under it has the same
 * figures, so that nobody needs to see the drawing.
 */
export const CountyChart = ({ reports }: { reports: readonly Bar[] }) => {
  const most = Math.max(
    million,
    ...reports.map(({ entitlement, sum, remaining }) => Math.max(entitlement, sum + (remaining ?? 0))),
  );
  const percent = (ore: number) => `${((ore / most) * 100).toFixed(2)}%`;
  const even = reports.filter(({ difference }) => difference === 0).length;
  const ticks = Array.from({ length: Math.floor(most / million) + 1 }, (_, index) => index * million);
  return (
    <figure className="chart">
      <figcaption>{m.admin_chart_caption()}</figcaption>
      <ul className="legend" aria-hidden="true">
        <li>
          <span className="key bar-entitled" />
          {m.admin_entitlement()}
        </li>
        <li>
          <span className="key bar-reported" />
          {m.admin_reported()}
        </li>
        <li>
          <span className="key bar-remaining" />
          {m.admin_remaining()}
        </li>
        <li>
          <span className="key bar-above" />
          {m.admin_above_entitlement()}
        </li>
      </ul>
      <div
        role="img"
        aria-label={m.admin_chart_title({ count: reports.length, even, apart: reports.length - even })}
      >
        {reports.map((bar) => (
          <Row key={bar.countyCode} bar={bar} percent={percent} />
        ))}
        <div className="chart-row" aria-hidden="true">
          <span className="chart-label" />
          <svg className="chart-bar" width="100%" height="22" focusable="false">
            {ticks.map((tick) => (
              <text
                key={tick}
                x={percent(tick)}
                y="15"
                textAnchor={tick === 0 ? 'start' : tick > most * 0.9 ? 'end' : 'middle'}
              >
                {tick / million}
              </text>
            ))}
          </svg>
        </div>
      </div>
    </figure>
  );
};
