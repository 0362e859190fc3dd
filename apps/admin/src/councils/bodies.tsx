import { bodyKinds, type BodyKind } from '@inflytande/domain/councils/body';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { EmptyState } from '@inflytande/ui/empty-state';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { trpc } from '../api.ts';
import { patterns } from '../paths.ts';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import { bodiesWords, bodyStatusWords } from '@inflytande/i18n/body-words';

type BodyRow = RouterOutputs['body']['list'][number];

const Group = ({ kind, bodies }: { kind: BodyKind; bodies: readonly BodyRow[] }) => (
  <section aria-labelledby={`kind-${kind}`}>
    <h2 id={`kind-${kind}`}>{bodiesWords[kind]()}</h2>
    <ul className="records">
      {bodies.map((body) => (
        <li key={body.id} className="split">
          <div>
            <h3>
              <Link to={patterns.body} params={{ id: body.id }}>
                {body.name}
              </Link>
            </h3>
            <p className="soft small">
              {[body.host, body.targetGroup].filter((part) => part !== null).join(' · ')}
            </p>
          </div>
          <p className="small split-end">
            {body.organisationCount ? m.admin_body_organisations({ count: body.organisationCount }) : ''}
            <span className="soft">{bodyStatusWords[body.status]()}</span>
          </p>
        </li>
      ))}
    </ul>
  </section>
);

/** The councils, networks and groups of the region, by kind. */
export const Bodies = () => {
  const query = useQuery(trpc.body.list.queryOptions({}));
  return (
    <Page title={m.admin_nav_bodies()} lead={m.admin_bodies_lead()}>
      <Loaded query={query}>
        {(bodies) =>
          bodies.length === 0 ? (
            <EmptyState title={m.admin_bodies_none()} />
          ) : (
            <div className="stack">
              {bodyKinds
                .map((kind) => ({ kind, bodies: bodies.filter((body) => body.kind === kind) }))
                .filter((group) => group.bodies.length > 0)
                .map((group) => (
                  <Group key={group.kind} {...group} />
                ))}
            </div>
          )
        }
      </Loaded>
    </Page>
  );
};
