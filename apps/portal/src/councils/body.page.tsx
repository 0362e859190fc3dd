import { municipalityName } from '@inflytande/domain/kernel/codes';
import type { RouterOutputs } from '@inflytande/server/api';
import { m } from '@inflytande/i18n/messages';
import { DefinitionList } from '@inflytande/ui/definition-list';
import { paths } from '../paths.ts';
import { writtenDate } from '../site/dates.ts';
import { Page } from '../site/page.tsx';
import { shown, type Route } from '../site/route.ts';
import { Swedish, To, useSite } from '../site/site-context.tsx';
import { Sources } from '../site/sources.tsx';
import { BodyRules } from './body-rules.tsx';
import { Composition } from './composition.tsx';
import { bodyKindWords } from '@inflytande/i18n/body-words';
import { HowToPropose } from './how-to-propose.tsx';
import { BodyStatusTag } from './body-status-tag.tsx';

type Data = RouterOutputs['body']['get'];

/** One body: what it is for, who sits there, who answers to whom (C1, C2, C11). */
export const bodyRoute: Route = {
  pattern: '/rad/:id',
  get: async ({ api, params }) => {
    const data = await api.body.get({ id: params['id'] ?? '' });
    return shown({ title: () => data.body.name, body: () => <BodyPage {...data} /> });
  },
};

const BodyPage = ({ body, seats, vacated, named, members, reporting, mayPropose, rules }: Data) => {
  const { language } = useSite();
  return (
    <Page
      title={<Swedish>{body.name}</Swedish>}
      above={[{ to: paths.bodies(), label: m.portal_bodies_title() }]}
      {...(body.purpose === null ? {} : { lead: <Swedish>{body.purpose}</Swedish> })}
    >
      <p className="row">
        <BodyStatusTag status={body.status} />
        <span className="soft">{bodyKindWords[body.kind]()}</span>
      </p>
      <DefinitionList
        facts={[
          { term: m.portal_body_for(), value: swedish(body.targetGroup) },
          { term: m.portal_body_host(), value: swedish(body.host) },
          {
            term: m.portal_body_place(),
            value: body.municipalityCode === null ? null : municipalityName(body.municipalityCode),
          },
          {
            term: m.portal_body_since(),
            value: body.startedAt === null ? null : writtenDate(language, body.startedAt),
          },
          {
            term: m.portal_body_until(),
            value: body.endedAt === null ? null : writtenDate(language, body.endedAt),
          },
          {
            term: m.portal_body_aliases(),
            value: body.aliases.length === 0 ? null : swedish(body.aliases.join(', ')),
          },
          { term: m.portal_point_note(), value: swedish(body.notes) },
        ]}
      />
      <Sources sources={body.sources} />
      {seats.length === 0 && members.length > 0 ? null : (
        <section aria-labelledby="vilka">
          <h2 id="vilka">{m.portal_body_who()}</h2>
          <Composition {...{ body, seats, vacated, named }} />
        </section>
      )}
      {body.status === 'mentioned' || body.status === 'closed' ? null : <BodyRules rules={rules} />}
      <HowToPropose mayPropose={mayPropose} />
      <Members members={members} />
      <Reporting body={body} lines={reporting} />
    </Page>
  );
};

const swedish = (text: string | null) => (text === null ? null : <Swedish>{text}</Swedish>);

const Members = ({ members }: Pick<Data, 'members'>) =>
  members.length === 0 ? null : (
    <section aria-labelledby="medlemmar">
      <h2 id="medlemmar">{m.portal_body_members()}</h2>
      <div className="two-up">
        {members.toReversed().map(({ year, organisations }) => (
          <div key={year}>
            <h3>{m.portal_body_members_year({ year, count: organisations.length })}</h3>
            <ul>
              {organisations.map(({ id, name }) => (
                <li key={id}>
                  <To to={paths.organisation(id)}>
                    <Swedish>{name}</Swedish>
                  </To>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );

const Reporting = ({ body, lines }: { body: Data['body']; lines: Data['reporting'] }) =>
  lines.length === 0 ? null : (
    <section aria-labelledby="rapportering">
      <h2 id="rapportering">{m.portal_body_reporting()}</h2>
      <ul className="records">
        {lines.map((line) => (
          <li key={line.id}>
            <p>
              <End id={line.fromBodyId === body.id ? null : line.fromBodyId} name={line.fromName} />{' '}
              <span className="arrow" aria-hidden="true" />{' '}
              <span className="hidden-visually">{m.portal_body_reports_to()}</span>
              <End id={line.toBodyId === body.id ? null : line.toBodyId} name={line.toName} />
            </p>
            <p className="small soft">
              <Swedish>
                {line.what}
                {line.frequency === null ? '' : `, ${line.frequency}`}
              </Swedish>
            </p>
            <Sources sources={line.sources} />
          </li>
        ))}
      </ul>
    </section>
  );

const End = ({ id, name }: { id: string | null; name: string }) =>
  id === null ? (
    <Swedish>{name}</Swedish>
  ) : (
    <To to={paths.body(id)}>
      <Swedish>{name}</Swedish>
    </To>
  );
