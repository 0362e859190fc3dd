import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Alert } from '@inflytande/ui/alert';
import { DefinitionList } from '@inflytande/ui/definition-list';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { trpc } from '../api.ts';
import { formatDate, formatYears } from '../format.ts';
import { patterns, publicPaths } from '../paths.ts';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import { TrailSection } from '../plans/trail-section.tsx';
import { Unpublish } from './unpublish.tsx';
import { UnpublishedStatements } from './unpublished.tsx';
import { SourceList } from '../source-list.tsx';
import { AddressForm } from './address-form.tsx';
import { GiveAnswer } from './give-answer.tsx';
import { MergeForm } from './merge-form.tsx';
import { MergeHistory } from './merge-history.tsx';
import { AnswerList, OutcomeSentence, VerdictList } from './point-answers.tsx';
import { PointCase } from './point-case.tsx';
import { PointPromises } from './point-promises.tsx';
import { PointStatements } from './point-statements.tsx';
import { PointStatusTag } from './point-status.tsx';
import { PrivateNotes } from './private-notes.tsx';
import { pointKindWords } from '@inflytande/i18n/feedback-words';

const route = getRouteApi('/inside/synpunkter/$id');

/** One point: what was said through the years, what was answered, and whether it is solved. */
export const PointScreen = () => {
  const { id } = route.useParams();
  const query = useQuery(trpc.point.get.queryOptions({ id }));
  const title = query.data?.point.title ?? m.admin_point();
  return (
    <Page title={title} above={<Link to={patterns.points}>{m.admin_back_to_points()}</Link>}>
      <Loaded query={query}>
        {(data) =>
          data.shownUnder === null ? <Whole data={data} /> : <Part data={data} head={data.shownUnder} />
        }
      </Loaded>
    </Page>
  );
};

type PointData = RouterOutputs['point']['get'];

/** A point that is shown under another: only the way there, and the way back (B7). */
const Part = ({ data, head }: { data: PointData; head: NonNullable<PointData['shownUnder']> }) => (
  <div className="stack">
    <Alert>
      <p>
        {m.merge_part_admin()}{' '}
        <Link to={patterns.point} params={{ id: head.id }}>
          {head.title}
        </Link>
      </p>
    </Alert>
    <MergeHistory pointId={data.point.id} />
  </div>
);

const Whole = ({ data }: { data: PointData }) => {
  const { point, principals, standing, escalatedAt, statements, answers, promises, verdicts } = data;
  return (
    <div className="stack">
      <p className="row">
        <PointStatusTag status={standing.status} />
        <a href={publicPaths.point(point.id)}>{m.admin_see_public()}</a>
      </p>
      <DefinitionList
        facts={[
          { term: m.admin_theme(), value: point.themeName },
          { term: m.admin_point_kind(), value: pointKindWords[point.kind]() },
          {
            term: m.admin_who_should_answer(),
            value: (
              <>
                {principals.map(({ name }) => name).join(', ') || m.admin_principal_none()}
                {point.principalCertain ? null : (
                  <span className="under">{m.admin_principal_inferred()}</span>
                )}
              </>
            ),
          },
          { term: m.admin_years_raised(), value: formatYears(standing.years) },
          {
            term: m.admin_stalled(),
            value:
              standing.stalledSince === null
                ? null
                : m.admin_stalled_since({ year: `${standing.stalledSince}` }),
          },
          {
            term: m.admin_waiting_since(),
            value:
              point.sentAt === null
                ? m.address_not_sent()
                : standing.waitingSince === null
                  ? null
                  : formatDate(standing.waitingSince),
          },
          {
            term: m.escalated_term(),
            value:
              escalatedAt === null
                ? null
                : m.escalated_value({ date: formatDate(stockholmDate(escalatedAt)) }),
          },
          { term: m.admin_note(), value: point.note },
        ]}
      />
      <AddressForm point={point} />
      <MergeForm data={data} />
      <section aria-labelledby="said">
        <h2 id="said">{m.admin_point_said()}</h2>
        <PointStatements statements={statements} below={(id) => <Unpublish id={id} />} />
      </section>
      <UnpublishedStatements pointId={point.id} />
      {point.kind === 'case' || data.parts.length > 0 ? <PointCase pointId={point.id} /> : null}
      <section aria-labelledby="answers">
        <h2 id="answers">{m.admin_point_answers()}</h2>
        <AnswerList answers={answers} />
        <PointPromises promises={promises} principals={principals} />
        <GiveAnswer pointId={point.id} principals={principals} />
      </section>
      <section aria-labelledby="verdicts">
        <h2 id="verdicts">{m.admin_point_verdicts()}</h2>
        <OutcomeSentence standing={standing} />
        <VerdictList verdicts={verdicts} />
        <PrivateNotes pointId={point.id} />
      </section>
      <TrailSection here={{ step: 'point', id: point.id }} />
      <SourceList sources={point.sources} />
      <MergeHistory pointId={point.id} />
    </div>
  );
};
