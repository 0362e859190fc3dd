import { verdicts } from '@inflytande/domain/feedback/verdict';
import { fewestShown } from '@inflytande/domain/kernel/suppression';
import { shownCount } from '@inflytande/i18n/count-words';
import { pointStatusWords, verdictWords } from '@inflytande/i18n/feedback-words';
import { m } from '@inflytande/i18n/messages';
import { DefinitionList } from '@inflytande/ui/definition-list';
import { EmptyState } from '@inflytande/ui/empty-state';
import { Table } from '@inflytande/ui/table';
import { openFile, paths } from '../paths.ts';
import { Page } from '../site/page.tsx';
import { shown, type Route } from '../site/route.ts';
import { Swedish, To } from '../site/site-context.tsx';
import { AnswerChart, EndOfYearChart, RaisedChart, type Figures, type Year } from './figure-charts.tsx';

/** The points in figures, year by year: what was raised, what was answered in time, what stands still. */
export const figuresRoute: Route = {
  pattern: '/statistik',
  get: async ({ api }) => {
    const figures = await api.figure.all();
    return shown({ title: () => m.figures_title(), body: () => <FiguresPage {...figures} /> });
  },
};

const FiguresPage = (figures: Figures) => (
  <Page
    title={m.figures_title()}
    lead={m.figures_lead()}
    above={[{ to: paths.points(), label: m.portal_points_title() }]}
  >
    {figures.whole === null || figures.years.length === 0 ? (
      <EmptyState title={m.figures_none()}>
        <p>
          <To to={paths.submit()}>{m.portal_nav_submit()}</To>
        </p>
      </EmptyState>
    ) : (
      <>
        <Now whole={figures.whole} />
        <Raised years={figures.years} />
        <Answers {...figures} />
        <EndOfYear years={figures.years} />
        <Verdicts years={figures.years} />
        <Groups {...figures} />
        <p>
          <a href={openFile('ar_for_ar.csv')}>{m.figures_csv()}</a>
        </p>
      </>
    )}
  </Page>
);

const Now = ({ whole }: { readonly whole: NonNullable<Figures['whole']> }) => (
  <section aria-labelledby="laget">
    <h2 id="laget">{m.figures_now_title()}</h2>
    <DefinitionList
      facts={[
        { term: m.figures_now_points(), value: whole.points },
        { term: m.figures_now_recurring(), value: whole.recurring },
        { term: pointStatusWords.unanswered(), value: whole.now.unanswered },
        { term: m.figures_now_solved(), value: whole.now.solved },
        { term: m.figures_now_disagreed(), value: whole.now.disagreed },
        {
          term: m.figures_now_stalled(),
          value:
            whole.stalledSince === null
              ? whole.stalled
              : m.figures_stalled_since({ count: whole.stalled, year: whole.stalledSince }),
        },
      ]}
    />
  </section>
);

type Years = { readonly years: readonly Year[] };
const yearColumn = { key: 'year', title: m.figures_column_year, cell: ({ year }: Year) => year };
const rowKey = ({ year }: Year) => String(year);

const Raised = ({ years }: Years) => (
  <section aria-labelledby="upptagna">
    <h2 id="upptagna">{m.figures_raised_title()}</h2>
    <p>
      {m.figures_raised_about()} {m.gone_figures()}
    </p>
    <RaisedChart years={years} />
    <h3>{m.figures_who_title()}</h3>
    <p>{m.figures_who_about({ few: fewestShown })}</p>
    <Table
      caption={m.figures_who_caption()}
      columns={[
        { ...yearColumn, title: yearColumn.title() },
        {
          key: 'associations',
          title: m.figures_column_associations(),
          number: true,
          cell: ({ associations }) => associations,
        },
        {
          key: 'individuals',
          title: m.figures_column_individuals(),
          number: true,
          cell: ({ individuals }) => shownCount(individuals),
        },
      ]}
      rows={years.filter(({ raised }) => raised > 0)}
      rowKey={rowKey}
    />
  </section>
);

const Answers = ({ years, answerDays }: Pick<Figures, 'years' | 'answerDays'>) => (
  <section aria-labelledby="tid">
    <h2 id="tid">{m.figures_answers_title()}</h2>
    <p>
      {m.figures_answers_about({ days: answerDays.value })}{' '}
      {answerDays.isDefault ? m.figures_answers_default({ days: answerDays.value }) : null}
    </p>
    <AnswerChart years={years} />
  </section>
);

const EndOfYear = ({ years }: Years) => (
  <section aria-labelledby="arsslut">
    <h2 id="arsslut">{m.figures_end_title()}</h2>
    <p>
      {m.figures_end_stalled_about()} {m.figures_end_about({ year: years.at(-1)?.year ?? '' })}
    </p>
    <EndOfYearChart years={years} />
  </section>
);

const Verdicts = ({ years }: Years) => {
  const judged = years.filter((year) => verdicts.some((verdict) => year.verdicts[verdict] > 0));
  return (
    <section aria-labelledby="bedomt">
      <h2 id="bedomt">{m.figures_verdicts_title()}</h2>
      <p>{m.figures_verdicts_about()}</p>
      {judged.length === 0 ? (
        <p>{m.figures_verdicts_none()}</p>
      ) : (
        <Table
          caption={m.figures_verdicts_caption()}
          columns={[
            { ...yearColumn, title: yearColumn.title() },
            ...verdicts.map((verdict) => ({
              key: verdict,
              title: verdictWords[verdict](),
              number: true,
              cell: (year: Year) => year.verdicts[verdict],
            })),
          ]}
          rows={judged}
          rowKey={rowKey}
        />
      )}
    </section>
  );
};

type Group = Figures['themes'][number];
const groupColumns = [
  { key: 'points', title: m.figures_column_points, cell: ({ points }: Group) => points },
  { key: 'recurring', title: m.figures_column_recurring, cell: ({ recurring }: Group) => recurring },
  { key: 'waiting', title: pointStatusWords.unanswered, cell: ({ now }: Group) => now.unanswered },
  { key: 'stalled', title: m.figures_column_stalled, cell: ({ stalledSince }: Group) => stalledSince ?? '–' },
];
const columnsFrom = (title: string, cell: (group: Group) => React.ReactNode) => [
  { key: 'name', title, cell },
  ...groupColumns.map((column) => ({ ...column, title: column.title(), number: true })),
];

const Groups = ({ themes, principals }: Pick<Figures, 'themes' | 'principals'>) => (
  <>
    <section aria-labelledby="teman">
      <h2 id="teman">{m.figures_themes_title()}</h2>
      <Table
        caption={m.figures_themes_caption()}
        columns={columnsFrom(m.portal_filter_theme(), ({ key, name }) => (
          <To to={paths.theme(key)}>
            <Swedish>{name}</Swedish>
          </To>
        ))}
        rows={themes}
        rowKey={({ key }) => key}
      />
    </section>
    <section aria-labelledby="vem">
      <h2 id="vem">{m.figures_principals_title()}</h2>
      <p>{m.figures_principals_about()}</p>
      <Table
        caption={m.figures_principals_caption()}
        columns={columnsFrom(m.portal_filter_principal(), ({ key, name }) => (
          <To to={paths.points({ vem: key })}>
            <Swedish>{name}</Swedish>
          </To>
        ))}
        rows={principals}
        rowKey={({ key }) => key}
      />
    </section>
  </>
);
