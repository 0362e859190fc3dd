import type { AnswerTiming } from '@inflytande/domain/feedback/clocks';
import type { PointStatus } from '@inflytande/domain/feedback/point';
import { pointStatusWords } from '@inflytande/i18n/feedback-words';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Figure } from '@inflytande/ui/figure';
import { BarLegend, barsSize, StackedBars, type Series } from '@inflytande/ui/stacked-bars';
import { Table } from '@inflytande/ui/table';

export type Figures = RouterOutputs['figure']['all'];
export type Year = Figures['years'][number];

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

type ChartProps = {
  readonly id: string;
  readonly caption: string;
  readonly title: string;
  readonly series: readonly Series[];
  readonly years: readonly Year[];
  /** In the order of the series. */
  readonly countsOf: (year: Year) => readonly number[];
  /** Columns that the table has and the drawing has not. */
  readonly more?: readonly {
    readonly key: string;
    readonly title: string;
    readonly cell: (year: Year) => number;
  }[];
};

/** A bar a year, and the same numbers as a table. */
const YearChart = ({ id, caption, title, series, years, countsOf, more = [] }: ChartProps) => (
  <Figure
    id={id}
    caption={caption}
    title={title}
    size={barsSize(years.length)}
    narrow
    legend={<BarLegend id={id} series={series} />}
    data={{
      summary: m.figures_table(),
      table: (
        <Table
          caption={caption}
          hideCaption
          columns={[
            { key: 'year', title: m.figures_column_year(), cell: (year: Year) => year.year },
            ...series.map(({ key, title: name }, index) => ({
              key,
              title: name,
              number: true,
              cell: (year: Year) => countsOf(year)[index],
            })),
            {
              key: 'all',
              title: m.figures_column_all(),
              number: true,
              cell: (year: Year) => sum(countsOf(year)),
            },
            ...more.map((column) => ({ ...column, number: true })),
          ]}
          rows={years}
          rowKey={({ year }) => String(year)}
        />
      ),
    }}
  >
    <StackedBars
      id={id}
      series={series}
      rows={years.map((year) => ({
        key: String(year.year),
        label: String(year.year),
        counts: countsOf(year),
      }))}
    />
  </Figure>
);

/** What was raised for the first time each year, and what came back (B2). */
export const RaisedChart = ({ years }: { readonly years: readonly Year[] }) => {
  const most = years.reduce((a, b) => (b.raised > a.raised ? b : a));
  return (
    <YearChart
      id="upptagna-bild"
      caption={m.figures_raised_caption()}
      title={m.figures_raised_picture({
        from: years[0]?.year ?? 0,
        until: years.at(-1)?.year ?? 0,
        year: most.year,
        count: most.raised,
        before: most.raisedBefore,
      })}
      series={[
        { key: 'new', title: m.figures_raised_new() },
        { key: 'before', title: m.figures_raised_before() },
      ]}
      years={years}
      countsOf={({ raised, raisedBefore }) => [raised - raisedBefore, raisedBefore]}
    />
  );
};

const timingWords: Record<AnswerTiming, () => string> = {
  'in-time': m.figures_in_time,
  late: m.figures_late,
  waiting: m.figures_waiting,
  overdue: m.figures_overdue,
};
const timings = Object.keys(timingWords) as AnswerTiming[];

/** How the answers kept their time, by the year in which the points were sent (B3). */
export const AnswerChart = ({ years }: { readonly years: readonly Year[] }) => {
  const sent = years.filter(({ answers }) => sum(Object.values(answers)) > 0);
  if (sent.length === 0) return <p>{m.figures_answers_none()}</p>;
  const inAll = (timing: AnswerTiming): number => sum(sent.map(({ answers }) => answers[timing]));
  return (
    <YearChart
      id="svar-bild"
      caption={m.figures_answers_caption()}
      title={m.figures_answers_picture({
        sent: sum(timings.map(inAll)),
        inTime: inAll('in-time'),
        late: inAll('late'),
        open: inAll('waiting') + inAll('overdue'),
      })}
      series={timings.map((key) => ({ key, title: timingWords[key]() }))}
      years={sent}
      countsOf={({ answers }) => timings.map((timing) => answers[timing])}
    />
  );
};

/** The statuses that the drawing tells apart; answers of every kind are one. */
const groups: readonly { readonly key: PointStatus; readonly of: readonly PointStatus[] }[] = [
  { key: 'solved', of: ['solved'] },
  { key: 'answered', of: ['answered', 'promised', 'done'] },
  { key: 'disagreed', of: ['disagreed'] },
  { key: 'unanswered', of: ['unanswered'] },
  { key: 'noted', of: ['noted'] },
];

/** How everything stood at the end of each year (B2–B4). */
export const EndOfYearChart = ({ years }: { readonly years: readonly Year[] }) => {
  const countsOf = ({ atEnd }: Year) => groups.map(({ of }) => sum(of.map((status) => atEnd[status])));
  const now = countsOf(years.at(-1) as Year);
  const nowOf = (key: PointStatus): number => now[groups.findIndex((group) => group.key === key)] ?? 0;
  return (
    <YearChart
      id="arsslut-bild"
      caption={m.figures_end_caption()}
      title={m.figures_end_picture({
        points: sum(now),
        waiting: nowOf('unanswered'),
        answered: nowOf('answered'),
        solved: nowOf('solved'),
      })}
      series={groups.map(({ key }) => ({
        key,
        title: key === 'answered' ? m.figures_end_answered() : pointStatusWords[key](),
      }))}
      years={years}
      countsOf={countsOf}
      more={[{ key: 'stalled', title: m.figures_now_stalled(), cell: ({ stalled }) => stalled }]}
    />
  );
};
