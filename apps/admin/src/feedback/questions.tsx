import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { EmptyState } from '@inflytande/ui/empty-state';
import { Select } from '@inflytande/ui/field';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { trpc } from '../api.ts';
import { formatCount, formatDate, formatYears } from '../format.ts';
import { patterns } from '../paths.ts';
import { ListStatus } from '../shell/list-status.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { More } from '../shell/more.tsx';
import { Page } from '../shell/page.tsx';
import { PointStatusTag } from './point-status.tsx';

type Question = RouterOutputs['question']['list']['rows'][number];

const route = getRouteApi('/inside/fragor');

const Item = ({ question }: { question: Question }) => (
  <li>
    <h2>
      <Link to={patterns.question} params={{ id: question.id }}>
        {question.title}
      </Link>
    </h2>
    <p className="soft small">
      {question.themeName} · {formatYears(question.years)}
    </p>
    <p className="row small">
      <PointStatusTag status={question.status} />
      {question.waitsForUs && question.waitingSince !== null ? (
        <span>{m.admin_waiting_since_date({ date: formatDate(question.waitingSince) })}</span>
      ) : null}
      {question.waitsForUs && question.waitingDays !== null ? (
        <span className="soft">{m.question_days({ days: formatCount(question.waitingDays) })}</span>
      ) : null}
      {question.waitsForUs && question.due !== null ? (
        <span>{m.question_due({ date: formatDate(question.due) })}</span>
      ) : null}
      {question.waitsForUs && question.lateDays > 0 ? (
        <strong>{m.question_late({ days: question.lateDays, shown: formatCount(question.lateDays) })}</strong>
      ) : null}
    </p>
  </li>
);

/** What concerns the authority that one answers for, and nothing else (B12, journey 11). */
export const Questions = () => {
  const { visa } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useInfiniteQuery(
    trpc.question.list.infiniteQueryOptions(
      { onlyUnanswered: visa !== 'alla' },
      { getNextPageParam: (last) => last.next, placeholderData: keepPreviousData },
    ),
  );
  const answerDays = query.data?.pages[0]?.answerDays ?? null;
  const authority = (query.data?.pages[0]?.authorities ?? []).map(({ name }) => name).join(', ');
  return (
    <Page title={m.question_nav()} lead={authority === '' ? undefined : m.question_lead({ authority })}>
      {answerDays === null ? null : (
        <p>
          {m.question_answer_days({ days: formatCount(answerDays.value) })}{' '}
          {answerDays.isDefault ? m.question_answer_days_default() : null}
        </p>
      )}
      <search className="filters" aria-label={m.admin_filter_label()}>
        <Select
          id="visa"
          label={m.question_show()}
          choices={[
            { value: 'vantar', label: m.question_show_waiting() },
            { value: 'alla', label: m.question_show_all() },
          ]}
          value={visa ?? 'vantar'}
          onChange={({ target }) =>
            void navigate({
              search: { visa: target.value === 'alla' ? 'alla' : undefined },
              replace: true,
              resetScroll: false,
            })
          }
        />
      </search>
      <ListStatus pages={query.data?.pages} none={m.question_none()} />
      <Loaded query={query}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.rows);
          const total = pages[0]?.total ?? 0;
          return total === 0 ? (
            <EmptyState title={m.question_none()}>
              <p>{m.question_none_text()}</p>
            </EmptyState>
          ) : (
            <>
              <ul className="records">
                {rows.map((question) => (
                  <Item key={question.id} question={question} />
                ))}
              </ul>
              <More shown={rows.length} total={total} query={query} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
};
