import { bodyKinds, type BodyKind } from '@inflytande/domain/councils/body';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { EmptyState } from '@inflytande/ui/empty-state';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { trpc } from '../api.ts';
import { formatDate } from '../format.ts';
import { patterns } from '../paths.ts';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import { bodiesWords, bodyStatusWords } from '@inflytande/i18n/body-words';

type BodyRow = RouterOutputs['body']['list'][number];

type Adoption = RouterOutputs['rulesOfProcedure']['adoption'][number];

/** Whether a body at work has rules of procedure of its own (C10). */
const OwnRules = ({ adoption }: { readonly adoption: Adoption | undefined }) =>
  adoption === undefined ? null : (
    <span className="soft">
      {adoption.since === null
        ? m.admin_bodies_rules_none()
        : m.admin_bodies_rules_own({ date: formatDate(adoption.since) })}
    </span>
  );

type GroupProps = {
  readonly kind: BodyKind;
  readonly bodies: readonly BodyRow[];
  readonly adoption: readonly Adoption[];
};

const Group = ({ kind, bodies, adoption }: GroupProps) => (
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
            <OwnRules adoption={adoption.find(({ bodyId }) => bodyId === body.id)} />
          </p>
        </li>
      ))}
    </ul>
  </section>
);

/** The councils, networks and groups of the region, by kind. */
export const Bodies = () => {
  const query = useQuery(trpc.body.list.queryOptions({}));
  const { data: adoption = [] } = useQuery(trpc.rulesOfProcedure.adoption.queryOptions());
  const without = adoption.filter(({ state }) => state === 'default').length;
  return (
    <Page title={m.admin_nav_bodies()} lead={m.admin_bodies_lead()}>
      <Loaded query={query}>
        {(bodies) =>
          bodies.length === 0 ? (
            <EmptyState title={m.admin_bodies_none()} />
          ) : (
            <div className="stack">
              {without === 0 ? null : <p>{m.admin_bodies_rules_count({ count: without })}</p>}
              {bodyKinds
                .map((kind) => ({ kind, bodies: bodies.filter((body) => body.kind === kind) }))
                .filter((group) => group.bodies.length > 0)
                .map((group) => (
                  <Group key={group.kind} {...group} adoption={adoption} />
                ))}
            </div>
          )
        }
      </Loaded>
    </Page>
  );
};
