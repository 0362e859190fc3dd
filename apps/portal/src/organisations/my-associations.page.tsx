import { m } from '@inflytande/i18n/messages';
import { Alert } from '@inflytande/ui/alert';
import { EmptyState } from '@inflytande/ui/empty-state';
import { paths } from '../paths.ts';
import { Page } from '../site/page.tsx';
import { moved, shown, type Ask, type Route } from '../site/route.ts';
import { Swedish, To } from '../site/site-context.tsx';
import { associationsOf, bodiesOf, forSignedIn } from './signed-in.tsx';

const leftWords = {
  signatory: m.association_left_signatory,
  'association-editor': m.association_left_editor,
} as const;

/** What somebody has just left, said where one comes next. */
const leftOf = async ({ api, search }: Ask): Promise<(() => string) | null> => {
  const role = search.get('slutat');
  const id = search.get('forening');
  if ((role !== 'signatory' && role !== 'association-editor') || id === null) return null;
  const { organisation } = await api.organisation.get({ id });
  return () => leftWords[role]({ association: organisation.name });
};

/** The associations that I act for; with a single one, its own page (journey 4). */
export const myAssociationsRoute: Route = {
  pattern: '/min-forening',
  get: (ask) =>
    forSignedIn(ask, async (person) => {
      const ids = associationsOf(person);
      const [only] = ids;
      const left = await leftOf(ask);
      const bodyIds = bodiesOf(person);
      if (left === null && only !== undefined && ids.length === 1 && bodyIds.length === 0)
        return moved(paths.myAssociation(only));
      const records = await Promise.all(ids.map((id) => ask.api.organisation.get({ id })));
      const bodies = await Promise.all(bodyIds.map((id) => ask.api.body.get({ id })));
      const isEmpty = records.length === 0;
      return shown({
        title: () => m.association_choose_title(),
        secret: true,
        body: () => (
          <Page
            title={m.association_choose_title()}
            {...(isEmpty ? {} : { lead: m.association_choose_lead() })}
          >
            {left === null ? null : (
              <Alert tone="success" role="status">
                <p>{left()}</p>
              </Alert>
            )}
            {isEmpty ? <Nothing /> : null}
            <ul className="records">
              {records.map(({ organisation: { id, name } }) => (
                <li key={id}>
                  <To to={paths.myAssociation(id)}>
                    <Swedish>{name}</Swedish>
                  </To>
                </li>
              ))}
            </ul>
            {bodies.length === 0 ? null : <Bodies bodies={bodies.map(({ body }) => body)} />}
          </Page>
        ),
      });
    }),
};

/** The councils and networks that I sit in, which have pages of their own. */
const Bodies = ({ bodies }: { bodies: readonly { readonly id: string; readonly name: string }[] }) => (
  <section aria-labelledby="rad">
    <h2 id="rad">{m.portal_nav_bodies()}</h2>
    <ul className="records">
      {bodies.map(({ id, name }) => (
        <li key={id}>
          <To to={paths.myBody(id)}>
            <Swedish>{name}</Swedish>
          </To>
        </li>
      ))}
    </ul>
  </section>
);

const Nothing = () => (
  <EmptyState title={m.association_none()}>
    <p>{m.association_none_next()}</p>
    <p>
      <To to={paths.organisations()}>{m.association_find()}</To>
    </p>
  </EmptyState>
);
