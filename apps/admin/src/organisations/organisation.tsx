import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { DefinitionList } from '@inflytande/ui/definition-list';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { trpc } from '../api.ts';
import { bodyKindWords } from '@inflytande/i18n/body-words';
import { formatDate, formatYears, today } from '../format.ts';
import { patterns } from '../paths.ts';
import { Loaded } from '../shell/loaded.tsx';
import { useMayDo } from '../shell/may-do.tsx';
import { Page } from '../shell/page.tsx';
import { SourceList } from '../source-list.tsx';
import { BankAccounts } from './bank-accounts.tsx';
import { Mandates } from './mandates.tsx';
import { OwnNumber } from './own-number.tsx';
import { StandingDocuments } from './standing-documents.tsx';
import { whereWord } from './where.ts';
import { categoryWords, organisationStatusWords } from '@inflytande/i18n/organisation-words';

const route = getRouteApi('/inside/foreningar/$id');

type Shown = RouterOutputs['organisation']['get']['organisation'];

const period = ({ validFrom, validUntil }: Shown) =>
  validFrom === null && validUntil === null
    ? null
    : `${validFrom === null ? '' : formatDate(validFrom)}–${validUntil === null ? '' : formatDate(validUntil)}`;

const Bodies = ({ organisationId }: { organisationId: string }) => {
  const query = useQuery(trpc.body.listByOrganisation.queryOptions({ organisationId }));
  return (
    <Loaded query={query}>
      {({ seats, memberships }) =>
        seats.length + memberships.length === 0 ? (
          <p className="soft">{m.admin_organisation_no_bodies()}</p>
        ) : (
          <ul className="records tight">
            {seats.map((body) => (
              <li key={`seat ${body.id}`} className="split">
                <Link to={patterns.body} params={{ id: body.id }}>
                  {body.name}
                </Link>
                <span className="soft small">{m.admin_has_seat({ kind: bodyKindWords[body.kind]() })}</span>
              </li>
            ))}
            {memberships.map((body) => (
              <li key={`membership ${body.id}`} className="split">
                <Link to={patterns.body} params={{ id: body.id }}>
                  {body.name}
                </Link>
                <span className="soft small">{m.admin_was_member({ years: formatYears(body.years) })}</span>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
};

const Documents = ({ organisationId }: { organisationId: string }) => {
  const { ar } = route.useSearch();
  const navigate = route.useNavigate();
  const thisYear = Number(today().slice(0, 4));
  return (
    <StandingDocuments
      organisationId={organisationId}
      year={ar === undefined ? thisYear : Number(ar)}
      thisYear={thisYear}
      onYear={(year) => {
        void navigate({ search: { ar: year }, replace: true, resetScroll: false });
      }}
    />
  );
};

/** What an association and the authority have to do with each other, for those who look after it (O5, O6). */
const Dealings = ({ organisationId }: { organisationId: string }) => {
  const seesDocuments = useMayDo('standing-document/read').ok;
  const seesMoney = useMayDo('bank-account/review').ok;
  return (
    <>
      {seesDocuments ? (
        <>
          <Documents organisationId={organisationId} />
          <Mandates organisationId={organisationId} />
        </>
      ) : null}
      {seesMoney ? (
        <>
          <BankAccounts organisationId={organisationId} />
          <OwnNumber organisationId={organisationId} />
        </>
      ) : null}
    </>
  );
};

/** One organisation: what it is called, where it works, and where it has a seat. */
export const OrganisationScreen = () => {
  const { id } = route.useParams();
  const seesMoney = useMayDo('bank-account/review').ok;
  const query = useQuery(trpc.organisation.get.queryOptions({ id }));
  return (
    <Page
      title={query.data?.organisation.name ?? m.admin_organisation()}
      above={<Link to={patterns.organisations}>{m.admin_back_to_organisations()}</Link>}
    >
      <Loaded query={query}>
        {({ organisation, parent, branches }) => (
          <div className="stack">
            <DefinitionList
              facts={[
                {
                  term: m.admin_category(),
                  value: organisation.categoryCertain
                    ? categoryWords[organisation.category]()
                    : m.admin_uncertain({ what: categoryWords[organisation.category]() }),
                },
                { term: m.admin_where(), value: whereWord(organisation) },
                { term: m.admin_status(), value: organisationStatusWords[organisation.status]() },
                { term: m.admin_abbreviations(), value: organisation.abbreviations.join(', ') },
                {
                  term: m.admin_also_written(),
                  value: [...new Set(organisation.aliases.map(({ name }) => name))].join(' · '),
                },
                {
                  term: m.admin_former_names(),
                  value: organisation.formerNames.map(({ name, until }) => `${name} (–${until})`).join(', '),
                },
                { term: m.admin_period(), value: period(organisation) },
                {
                  term: m.admin_organisation_number(),
                  value: seesMoney ? null : organisation.organisationNumber,
                },
                {
                  term: m.admin_part_of(),
                  value:
                    parent === null ? null : (
                      <Link to={patterns.organisation} params={{ id: parent.id }}>
                        {parent.name}
                      </Link>
                    ),
                },
                { term: m.admin_description(), value: organisation.description },
                { term: m.admin_note(), value: organisation.notes },
              ]}
            />
            <Dealings organisationId={organisation.id} />
            <section aria-labelledby="bodies">
              <h2 id="bodies">{m.admin_organisation_bodies()}</h2>
              <Bodies organisationId={organisation.id} />
            </section>
            {branches.length === 0 ? null : (
              <section aria-labelledby="branches">
                <h2 id="branches">{m.admin_branches()}</h2>
                <ul className="in-columns">
                  {branches.map((branch) => (
                    <li key={branch.id}>
                      <Link to={patterns.organisation} params={{ id: branch.id }}>
                        {branch.name}
                      </Link>
                    </li>
                  ))}
                </ul>
              </section>
            )}
            <SourceList sources={organisation.sources} />
          </div>
        )}
      </Loaded>
    </Page>
  );
};
