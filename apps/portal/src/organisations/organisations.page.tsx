import {
  organisationCategories,
  type OrganisationCategory,
} from '@inflytande/domain/organisations/organisation';
import { countyName, municipalityName } from '@inflytande/domain/kernel/codes';
import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { EmptyState } from '@inflytande/ui/empty-state';
import { Select, TextField } from '@inflytande/ui/field';
import { Pager } from '@inflytande/ui/pager';
import { paths } from '../paths.ts';
import { Page } from '../site/page.tsx';
import { shown, type Ask, type Route } from '../site/route.ts';
import { Swedish, To, useHref } from '../site/site-context.tsx';
import { categoryWords, levelWords } from '@inflytande/i18n/organisation-words';

const isCategory = (value: string): value is OrganisationCategory =>
  organisationCategories.some((category) => category === value);

const load = async ({ api, search }: Ask) => {
  const sok = search.get('sok')?.trim().slice(0, 100) ?? '';
  const slag = search.get('slag') ?? '';
  const efter = search.get('efter') ?? '';
  const list = await api.organisation.list({
    ...(sok === '' ? {} : { query: sok }),
    ...(isCategory(slag) ? { category: slag } : {}),
    ...(efter === '' ? {} : { cursor: efter }),
  });
  return { filter: { sok, slag }, later: efter !== '', list };
};

type Data = Awaited<ReturnType<typeof load>>;

/** The register of associations and other organisations. */
export const organisationsRoute: Route = {
  pattern: '/foreningar',
  get: async (ask) => {
    const data = await load(ask);
    return shown({
      title: () => m.portal_organisations_title(),
      body: () => <OrganisationsPage {...data} />,
    });
  },
};

const OrganisationsPage = ({ filter, later, list }: Data) => {
  const href = useHref();
  return (
    <Page title={m.portal_organisations_title()} lead={m.portal_organisations_lead()}>
      <form method="get" action={href(paths.organisations())} className="filters" role="search">
        <TextField
          id="sok"
          name="sok"
          type="search"
          label={m.portal_organisations_search()}
          defaultValue={filter.sok}
          maxLength={100}
        />
        <Select
          id="slag"
          name="slag"
          label={m.portal_organisations_category()}
          none={m.portal_filter_all()}
          defaultValue={filter.slag}
          choices={organisationCategories.map((value) => ({ value, label: categoryWords[value]() }))}
        />
        <Button type="submit">{m.portal_filter_show()}</Button>
      </form>
      {list.rows.length === 0 ? (
        <EmptyState title={m.portal_organisations_none()}>
          <p>
            <To to={paths.organisations()}>{m.portal_filter_clear()}</To>
          </p>
        </EmptyState>
      ) : (
        <>
          <p className="soft">{m.portal_organisations_count({ count: list.total })}</p>
          <ul className="records">
            {list.rows.map((row) => (
              <li key={row.id}>
                <h2>
                  <To to={paths.organisation(row.id)}>
                    <Swedish>{row.name}</Swedish>
                  </To>
                </h2>
                <p className="meta">
                  <span>{categoryWords[row.category]()}</span>
                  <span>{placeOf(row)}</span>
                </p>
              </li>
            ))}
          </ul>
          <Pager
            label={m.portal_pager()}
            status={m.portal_pager_shown({ count: list.rows.length, total: list.total })}
            next={
              list.next === null
                ? null
                : {
                    href: href(paths.organisations({ ...filter, efter: list.next })),
                    label: m.portal_pager_next(),
                  }
            }
            first={later ? { href: href(paths.organisations(filter)), label: m.portal_pager_first() } : null}
          />
        </>
      )}
    </Page>
  );
};

const placeOf = ({ municipalityCode, place, countyCode, level }: Data['list']['rows'][number]): string => {
  if (municipalityCode !== null) return municipalityName(municipalityCode) ?? municipalityCode;
  if (place !== null) return place;
  const county = countyCode === null ? null : countyName(countyCode);
  return county ?? levelWords[level]();
};
