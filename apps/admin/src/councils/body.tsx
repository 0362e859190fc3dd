import { hasSeatsToFill } from '@inflytande/domain/councils/body';
import { m } from '@inflytande/i18n/messages';
import { DefinitionList } from '@inflytande/ui/definition-list';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { RouterOutputs } from '@inflytande/server/api';
import { trpc } from '../api.ts';
import { formatDate } from '../format.ts';
import { patterns } from '../paths.ts';
import { Loaded } from '../shell/loaded.tsx';
import { useMayDo } from '../shell/may-do.tsx';
import { Page } from '../shell/page.tsx';
import { SourceList } from '../source-list.tsx';
import { Members } from './members.tsx';
import { ReportingLines } from './reporting-lines.tsx';
import { RulesOfProcedure } from './rules-of-procedure.tsx';
import { Seats } from './seats.tsx';
import { bodyKindWords, bodyStatusWords } from '@inflytande/i18n/body-words';

const route = getRouteApi('/inside/rad/$id');

const dateOrNull = (date: string | null) => (date === null ? null : formatDate(date));

type Data = RouterOutputs['body']['get'];

/** The seats; with who sits there, and a way to ask associations, for those who see to the body (C3, C4). */
const BodySeats = ({
  body,
  ownerId,
  seats,
  vacated,
}: Pick<Data, 'body' | 'ownerId' | 'seats' | 'vacated'>) => {
  const record = { authorityId: ownerId, bodyId: body.id };
  const mayReview = useMayDo('appointment/review', { record }).ok;
  const isAtWork = hasSeatsToFill(body.status);
  const mayAppoint = useMayDo('appointment/appoint', { record }).ok && isAtWork;
  const mayAsk = useMayDo('nomination-request/ask', { record }).ok && isAtWork;
  const seated = useQuery({
    ...trpc.appointment.list.queryOptions({ bodyId: body.id }),
    enabled: mayReview,
  });
  const requests = useQuery({ ...trpc.nominationRequest.review.queryOptions(), enabled: mayAsk });
  return (
    <Seats
      seats={seats}
      vacated={vacated}
      seated={seated.data ?? null}
      requests={mayAsk ? (requests.data ?? null) : null}
      mayAppoint={mayAppoint}
    />
  );
};

/** One body: who sits there, what the sources do not say, and who answers to whom. */
export const BodyScreen = () => {
  const { id } = route.useParams();
  const query = useQuery(trpc.body.get.queryOptions({ id }));
  return (
    <Page
      title={query.data?.body.name ?? m.admin_body()}
      above={<Link to={patterns.bodies}>{m.admin_back_to_bodies()}</Link>}
    >
      <Loaded query={query}>
        {({ members, reporting, body, ...data }) => (
          <div className="stack">
            <DefinitionList
              facts={[
                { term: m.admin_body_kind(), value: bodyKindWords[body.kind]() },
                { term: m.admin_status(), value: bodyStatusWords[body.status]() },
                { term: m.admin_body_host(), value: body.host },
                { term: m.admin_body_target_group(), value: body.targetGroup },
                { term: m.admin_body_purpose(), value: body.purpose },
                { term: m.admin_body_started(), value: dateOrNull(body.startedAt) },
                { term: m.admin_body_ended(), value: dateOrNull(body.endedAt) },
                { term: m.admin_also_called(), value: body.aliases.join(', ') },
                { term: m.admin_note(), value: body.notes },
              ]}
            />
            <section aria-labelledby="seats">
              <h2 id="seats">{m.admin_body_composition()}</h2>
              <BodySeats body={body} {...data} />
            </section>
            {members.length === 0 ? null : (
              <section aria-labelledby="members">
                <h2 id="members">{m.admin_body_members()}</h2>
                <Members years={members} />
              </section>
            )}
            <RulesOfProcedure body={body} {...data} />
            <section aria-labelledby="lines">
              <h2 id="lines">{m.admin_reporting()}</h2>
              <ReportingLines lines={reporting} bodyId={body.id} />
            </section>
            <SourceList sources={body.sources} />
          </div>
        )}
      </Loaded>
    </Page>
  );
};
