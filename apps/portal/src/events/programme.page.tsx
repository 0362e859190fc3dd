import { eventFormWords, writtenHours } from '@inflytande/i18n/hearing-words';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { DefinitionList } from '@inflytande/ui/definition-list';
import { EmptyState } from '@inflytande/ui/empty-state';
import { Paragraphs } from '../consultations/consultation-parts.tsx';
import { paths } from '../paths.ts';
import { writtenDate, writtenWeekday } from '../site/dates.ts';
import { Page } from '../site/page.tsx';
import { shown, type Route } from '../site/route.ts';
import { Swedish, To, useSite } from '../site/site-context.tsx';

type Data = RouterOutputs['programmeItem']['programme'];

/** The programme of the awareness week, day by day; it prints as it stands (E1, E3, journey 3). */
export const programmeRoute: Route = {
  pattern: '/program',
  get: async ({ api, search }) => {
    const asked = search.get('ar') ?? '';
    const data = await api.programmeItem.programme(/^20\d\d$/.test(asked) ? { year: Number(asked) } : {});
    return shown({ title: () => m.programme_title(), body: () => <ProgrammePage {...data} /> });
  },
};

const ProgrammePage = ({ week, isOver, items }: Data) => {
  const { language } = useSite();
  const days = [...Map.groupBy(items, ({ day }) => day)];
  return (
    <Page title={m.programme_title()} lead={m.programme_lead()}>
      <p>
        <strong>
          {m.programme_week({
            week: week.week,
            from: writtenWeekday(language, week.from),
            until: `${writtenWeekday(language, week.until).split(' ')[0] ?? ''} ${writtenDate(language, week.until)}`,
          })}
        </strong>
      </p>
      {isOver ? <p>{m.programme_over()}</p> : null}
      {items.length === 0 ? (
        <EmptyState title={m.programme_none()}>
          <p>{m.programme_none_text()}</p>
        </EmptyState>
      ) : null}
      {items.length === 0 ? null : <p className="soft not-printed">{m.programme_print()}</p>}
      {days.map(([day, ofDay]) => (
        <section key={day} aria-labelledby={`dag-${day}`}>
          <h2 id={`dag-${day}`}>{capital(writtenWeekday(language, day))}</h2>
          <ul className="records">
            {ofDay.map((item) => (
              <Item key={item.id} item={item} />
            ))}
          </ul>
        </section>
      ))}
      <HowToSubmit isOver={isOver} />
      <OtherYears year={week.year} />
    </Page>
  );
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const Item = ({ item }: { readonly item: Data['items'][number] }) => {
  const { starts, ends, organisation, place, audience, contact } = item;
  return (
    <li>
      <h3>
        {writtenHours({ starts, ends: ends === '' ? null : ends })} <Swedish>{item.title}</Swedish>
      </h3>
      <Paragraphs text={item.text} />
      <DefinitionList
        facts={[
          { term: m.programme_where(), value: <Swedish>{place}</Swedish> },
          { term: m.programme_field_form(), value: eventFormWords[item.form]() },
          { term: m.programme_for(), value: audience === '' ? null : <Swedish>{audience}</Swedish> },
          {
            term: m.programme_by(),
            value: (
              <To to={paths.organisation(organisation.id)}>
                <Swedish>{organisation.name}</Swedish>
              </To>
            ),
          },
          { term: m.programme_ask(), value: contact === null ? null : <Swedish>{contact}</Swedish> },
        ]}
      />
    </li>
  );
};

const HowToSubmit = ({ isOver }: Pick<Data, 'isOver'>) =>
  isOver ? null : (
    <section aria-labelledby="lamna" className="not-printed">
      <h2 id="lamna">{m.programme_how_title()}</h2>
      <p>{m.programme_how()}</p>
      <p>
        <To to={paths.myAssociations()}>{m.programme_how_go()}</To>
      </p>
    </section>
  );

const OtherYears = ({ year }: { readonly year: number }) => (
  <nav aria-label={m.programme_years()} className="not-printed">
    <ul>
      {[year - 1, year + 1].map((other) => (
        <li key={other}>
          <To to={paths.programme({ ar: String(other) })}>{m.programme_year({ year: other })}</To>
        </li>
      ))}
    </ul>
  </nav>
);
