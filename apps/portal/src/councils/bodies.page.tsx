import { bodyKinds } from '@inflytande/domain/councils/body';
import type { RouterOutputs } from '@inflytande/server/api';
import { m } from '@inflytande/i18n/messages';
import { Card } from '@inflytande/ui/card';
import { EmptyState } from '@inflytande/ui/empty-state';
import { paths } from '../paths.ts';
import { Page } from '../site/page.tsx';
import { shown, type Route } from '../site/route.ts';
import { Swedish, To } from '../site/site-context.tsx';
import { bodiesWords } from '@inflytande/i18n/body-words';
import { BodyStatusTag } from './body-status-tag.tsx';

type BodyRow = RouterOutputs['body']['list'][number];

/** Every council and other body: where influence takes place. */
export const bodiesRoute: Route = {
  pattern: '/rad',
  get: async ({ api }) => {
    const bodies = await api.body.list({});
    return shown({ title: () => m.portal_bodies_title(), body: () => <BodiesPage bodies={bodies} /> });
  },
};

const BodiesPage = ({ bodies }: { bodies: readonly BodyRow[] }) => (
  <Page title={m.portal_bodies_title()} lead={m.portal_bodies_lead()}>
    {bodies.length === 0 ? <EmptyState title={m.portal_bodies_none()} /> : null}
    {bodyKinds.map((kind) => {
      const ofKind = bodies.filter((body) => body.kind === kind);
      return ofKind.length === 0 ? null : (
        <section key={kind} aria-labelledby={`slag-${kind}`}>
          <h2 id={`slag-${kind}`}>{bodiesWords[kind]()}</h2>
          <ul className="grid">
            {ofKind.map((body) => (
              <Card as="li" linked key={body.id}>
                <h3>
                  <To to={paths.body(body.id)}>
                    <Swedish>{body.name}</Swedish>
                  </To>
                </h3>
                {body.targetGroup === null ? null : (
                  <p className="small">
                    <Swedish>{body.targetGroup}</Swedish>
                  </p>
                )}
                <p className="meta">
                  <BodyStatusTag status={body.status} />
                  {(body.organisationCount ?? 0) > 0 ? (
                    <span>{m.portal_bodies_organisations({ count: body.organisationCount ?? 0 })}</span>
                  ) : null}
                </p>
              </Card>
            ))}
          </ul>
        </section>
      );
    })}
  </Page>
);
