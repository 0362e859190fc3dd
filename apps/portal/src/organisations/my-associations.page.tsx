import { m } from '@inflytande/i18n/messages';
import { EmptyState } from '@inflytande/ui/empty-state';
import { paths } from '../paths.ts';
import { Page } from '../site/page.tsx';
import { moved, shown, type Route } from '../site/route.ts';
import { Swedish, To } from '../site/site-context.tsx';
import { associationsOf, forSignedIn } from './signed-in.tsx';

/** The associations that I act for; with a single one, its own page (journey 4). */
export const myAssociationsRoute: Route = {
  pattern: '/min-forening',
  get: (ask) =>
    forSignedIn(ask, async (person) => {
      const ids = associationsOf(person);
      const [only] = ids;
      if (only !== undefined && ids.length === 1) return moved(paths.myAssociation(only));
      const records = await Promise.all(ids.map((id) => ask.api.organisation.get({ id })));
      return shown({
        title: () => m.association_choose_title(),
        secret: true,
        body: () => (
          <Page
            title={m.association_choose_title()}
            {...(records.length === 0 ? {} : { lead: m.association_choose_lead() })}
          >
            {records.length === 0 ? <Nothing /> : null}
            <ul className="records">
              {records.map(({ organisation: { id, name } }) => (
                <li key={id}>
                  <To to={paths.myAssociation(id)}>
                    <Swedish>{name}</Swedish>
                  </To>
                </li>
              ))}
            </ul>
          </Page>
        ),
      });
    }),
};

const Nothing = () => (
  <EmptyState title={m.association_none()}>
    <p>{m.association_none_next()}</p>
    <p>
      <To to={paths.organisations()}>{m.association_find()}</To>
    </p>
  </EmptyState>
);
