import { countyName, municipalityName } from '@inflytande/domain/kernel/codes';
import { m } from '@inflytande/i18n/messages';
import { DefinitionList } from '@inflytande/ui/definition-list';
import { EmptyState } from '@inflytande/ui/empty-state';
import { bodyKindWords } from '@inflytande/i18n/body-words';
import { paths } from '../paths.ts';
import { writtenYears } from '@inflytande/i18n/cycle-words';
import { Page } from '../site/page.tsx';
import { shown, type Ask, type Route } from '../site/route.ts';
import { Swedish, To } from '../site/site-context.tsx';
import { Sources } from '../site/sources.tsx';
import { categoryWords, levelWords, organisationStatusWords } from '@inflytande/i18n/organisation-words';

const load = async ({ api, params }: Ask) => {
  const id = params['id'] ?? '';
  const [record, places] = await Promise.all([
    api.organisation.get({ id }),
    api.body.listByOrganisation({ organisationId: id }),
  ]);
  return { ...record, ...places };
};

type Data = Awaited<ReturnType<typeof load>>;

/** One organisation: what it is, where it sits, what it belongs to. */
export const organisationRoute: Route = {
  pattern: '/foreningar/:id',
  get: async (ask) => {
    const data = await load(ask);
    return shown({ title: () => data.organisation.name, body: () => <OrganisationPage {...data} /> });
  },
};

const OrganisationPage = ({ organisation, parent, branches, seats, memberships }: Data) => (
  <Page
    title={<Swedish>{organisation.name}</Swedish>}
    above={[{ to: paths.organisations(), label: m.portal_organisations_title() }]}
    {...(organisation.description === null ? {} : { lead: <Swedish>{organisation.description}</Swedish> })}
  >
    <DefinitionList facts={factsOf(organisation, parent)} />
    <Sources sources={organisation.sources} />
    <p>
      <To to={paths.askMandate(organisation.id)}>{m.association_ask_title()}</To>
    </p>
    <section aria-labelledby="platser">
      <h2 id="platser">{m.portal_organisation_bodies()}</h2>
      {seats.length === 0 ? (
        <EmptyState title={m.portal_organisation_bodies_none()}>
          <p>
            <To to={paths.bodies()}>{m.portal_organisation_bodies_see()}</To>
          </p>
        </EmptyState>
      ) : (
        <ul>
          {seats.map(({ id, name, kind }) => (
            <li key={id}>
              <To to={paths.body(id)}>
                <Swedish>{name}</Swedish>
              </To>{' '}
              <span className="soft">({bodyKindWords[kind]().toLowerCase()})</span>
            </li>
          ))}
        </ul>
      )}
    </section>
    {memberships.length === 0 ? null : (
      <section aria-labelledby="medlem">
        <h2 id="medlem">{m.portal_organisation_memberships()}</h2>
        <ul>
          {memberships.map(({ id, name, years }) => (
            <li key={id}>
              <To to={paths.body(id)}>
                <Swedish>{name}</Swedish>
              </To>
              : {writtenYears(years)}
            </li>
          ))}
        </ul>
      </section>
    )}
    {branches.length === 0 ? null : (
      <section aria-labelledby="del">
        <h2 id="del">{m.portal_organisation_branches()}</h2>
        <ul>
          {branches.map(({ id, name }) => (
            <li key={id}>
              <To to={paths.organisation(id)}>
                <Swedish>{name}</Swedish>
              </To>
            </li>
          ))}
        </ul>
      </section>
    )}
  </Page>
);

const factsOf = (organisation: Data['organisation'], parent: Data['parent']) => {
  const names = [...new Set(organisation.aliases.map(({ name }) => name))].filter(
    (name) => name !== organisation.name,
  );
  return [
    {
      term: m.portal_organisations_category(),
      value: (
        <>
          {categoryWords[organisation.category]()}
          {organisation.categoryCertain ? null : (
            <span className="soft small"> – {m.portal_organisation_category_inferred()}</span>
          )}
        </>
      ),
    },
    { term: m.portal_organisation_level(), value: levelWords[organisation.level]() },
    {
      term: m.portal_body_place(),
      value:
        organisation.municipalityCode === null
          ? (organisation.place ??
            (organisation.countyCode === null ? null : countyName(organisation.countyCode)))
          : municipalityName(organisation.municipalityCode),
    },
    { term: m.portal_organisation_status(), value: organisationStatusWords[organisation.status]() },
    { term: m.portal_organisation_short(), value: organisation.abbreviations.join(', ') },
    {
      term: m.portal_organisation_parent(),
      value:
        parent === null ? null : (
          <To to={paths.organisation(parent.id)}>
            <Swedish>{parent.name}</Swedish>
          </To>
        ),
    },
    {
      term: m.portal_body_aliases(),
      value: names.length === 0 ? null : <Swedish>{names.join(', ')}</Swedish>,
    },
    {
      term: m.portal_point_note(),
      value: organisation.notes === null ? null : <Swedish>{organisation.notes}</Swedish>,
    },
  ];
};
