import { pointKindWords } from '@inflytande/i18n/feedback-words';
import { m } from '@inflytande/i18n/messages';
import { DefinitionList } from '@inflytande/ui/definition-list';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { trpc } from '../api.ts';
import { formatCount, formatDate, formatYears } from '../format.ts';
import { patterns } from '../paths.ts';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import { GiveAnswer } from './give-answer.tsx';
import { AnswerList, VerdictList } from './point-answers.tsx';
import { PointStatusTag } from './point-status.tsx';
import { QuestionStatements } from './question-statements.tsx';

const route = getRouteApi('/inside/fragor/$id');

/** The last day on time, and in words how late it is (B3). */
const DueDay = ({ due, lateDays }: { readonly due: string; readonly lateDays: number }) => (
  <>
    {formatDate(due)}
    {lateDays > 0 ? (
      <strong className="under">{m.question_late({ days: lateDays, shown: formatCount(lateDays) })}</strong>
    ) : null}
  </>
);

/** One point as the authority that should answer sees it (B12, journey 11). */
export const QuestionScreen = () => {
  const { id } = route.useParams();
  const query = useQuery(trpc.question.get.queryOptions({ id }));
  return (
    <Page
      title={query.data?.point.title ?? m.admin_point()}
      above={<Link to={patterns.questions}>{m.question_back()}</Link>}
    >
      <Loaded query={query}>
        {({ point, principals, authority, standing, statements, answers, verdicts, ...waiting }) => (
          <div className="stack">
            <p className="row">
              <PointStatusTag status={standing.status} />
              {standing.status === 'unanswered' && !waiting.waitsForUs ? (
                <span className="soft">{m.question_waits_for_others()}</span>
              ) : null}
            </p>
            <DefinitionList
              facts={[
                { term: m.admin_theme(), value: point.themeName },
                { term: m.admin_point_kind(), value: pointKindWords[point.kind]() },
                {
                  term: m.admin_who_should_answer(),
                  value: (
                    <>
                      {principals.map(({ name }) => name).join(', ')}
                      {point.principalCertain ? null : (
                        <span className="under">{m.admin_principal_inferred()}</span>
                      )}
                    </>
                  ),
                },
                { term: m.admin_years_raised(), value: formatYears(standing.years) },
                {
                  term: m.admin_waiting_since(),
                  value:
                    standing.waitingSince === null || !waiting.waitsForUs
                      ? null
                      : formatDate(standing.waitingSince),
                },
                {
                  term: m.question_due_day(),
                  value:
                    waiting.due === null || !waiting.waitsForUs ? null : (
                      <DueDay due={waiting.due} lateDays={waiting.lateDays} />
                    ),
                },
              ]}
            />
            <section aria-labelledby="said">
              <h2 id="said">{m.question_said()}</h2>
              <QuestionStatements statements={statements} authorityId={authority.id} />
            </section>
            <section aria-labelledby="answers">
              <h2 id="answers">{m.admin_point_answers()}</h2>
              <AnswerList answers={answers} />
              <GiveAnswer pointId={point.id} principals={principals} />
            </section>
            <section aria-labelledby="verdicts">
              <h2 id="verdicts">{m.admin_point_verdicts()}</h2>
              <VerdictList verdicts={verdicts} />
            </section>
          </div>
        )}
      </Loaded>
    </Page>
  );
};
