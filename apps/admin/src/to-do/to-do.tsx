import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { EmptyState } from '@inflytande/ui/empty-state';
import { StatusTag } from '@inflytande/ui/tag';
import { useQuery } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import { trpc } from '../api.ts';
import { formatCount, formatDate, formatMoment } from '../format.ts';
import { patterns, settingId } from '../paths.ts';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';

type Waiting = RouterOutputs['toDo']['list'][number];

type Task = {
  readonly title: (inputs: { count: number }) => string;
  readonly text: () => string;
  readonly go: () => string;
  readonly link: LinkProps;
};

/** Each kind of thing that waits, and the screen where it is done. */
const tasks: Record<Waiting['kind'], Task> = {
  moderate: {
    title: m.admin_task_moderate,
    text: m.admin_task_moderate_text,
    go: m.admin_task_moderate_go,
    link: { to: patterns.incoming },
  },
  cases: {
    title: m.case_task,
    text: m.case_task_text,
    go: m.case_task_go,
    link: { to: patterns.cases },
  },
  'first-replies': {
    title: m.reply_task,
    text: m.reply_task_text,
    go: m.reply_task_go,
    link: { to: patterns.incoming, search: { svar: 'vantar' } },
  },
  'answer-due': {
    title: m.admin_task_answer_due,
    text: m.admin_task_answer_due_text,
    go: m.admin_task_answer_due_go,
    link: { to: patterns.points, search: { status: 'unanswered', sortera: 'waiting' } },
  },
  promises: {
    title: m.promise_task,
    text: m.promise_task_text,
    go: m.promise_task_go,
    link: { to: patterns.promises },
  },
  consultations: {
    title: m.admin_task_consultations,
    text: m.admin_task_consultations_text,
    go: m.admin_task_consultations_go,
    link: { to: patterns.consultations },
  },
  'agenda-proposals': {
    title: m.admin_task_proposals,
    text: m.admin_task_proposals_text,
    go: m.admin_task_proposals_go,
    link: { to: patterns.nextMeeting },
  },
  nominations: {
    title: m.admin_task_nominations,
    text: m.admin_task_nominations_text,
    go: m.admin_task_nominations_go,
    link: { to: patterns.nominations },
  },
  'programme-items': {
    title: m.admin_task_programme,
    text: m.admin_task_programme_text,
    go: m.admin_task_programme_go,
    link: { to: patterns.programme },
  },
  'standing-documents': {
    title: m.admin_task_documents,
    text: m.admin_task_documents_text,
    go: m.admin_task_documents_go,
    link: { to: patterns.waitingDocuments },
  },
  mandates: {
    title: m.admin_task_mandates,
    text: m.admin_task_mandates_text,
    go: m.admin_task_mandates_go,
    link: { to: patterns.waitingMandates },
  },
  'price-base-amounts': {
    title: m.admin_task_price_base,
    text: m.admin_task_price_base_text,
    go: m.admin_task_price_base_go,
    link: { to: patterns.setting, params: { id: settingId('price-base-amounts') } },
  },
  questions: {
    title: m.admin_task_questions,
    text: m.admin_task_questions_text,
    go: m.admin_task_questions_go,
    link: { to: patterns.questions },
  },
  releases: {
    title: m.admin_task_releases,
    text: m.admin_task_releases_text,
    go: m.admin_task_releases_go,
    link: { to: patterns.releases },
  },
  'bank-accounts': {
    title: m.admin_task_accounts,
    text: m.admin_task_accounts_text,
    go: m.admin_task_accounts_go,
    link: { to: patterns.waitingAccounts },
  },
  letters: {
    title: m.admin_task_letters,
    text: m.admin_task_letters_text,
    go: m.admin_task_letters_go,
    link: { to: patterns.sendOuts },
  },
  'county-reports': {
    title: m.admin_task_county_reports,
    text: m.admin_task_county_reports_text,
    go: m.admin_task_county_reports_go,
    link: { to: patterns.countyReports },
  },
};

/** A day is imprecise or whole; a moment has a time of day. */
const since = (oldest: string) => (oldest.length > 10 ? formatMoment(oldest) : formatDate(oldest));

const TaskCard = ({ waiting }: { waiting: Waiting }) => {
  const task = tasks[waiting.kind];
  return (
    <li className="ds-card card-link task">
      <p className="task-count" aria-hidden="true">
        {formatCount(waiting.count)}
      </p>
      <div>
        <h2>
          <Link {...task.link}>{task.title({ count: waiting.count })}</Link>
        </h2>
        <p>{task.text()}</p>
        <p className="row small">
          {waiting.urgent > 0 ? (
            <StatusTag tone="danger" shape="triangle">
              {m.admin_urgent_count({ count: waiting.urgent })}
            </StatusTag>
          ) : null}
          {waiting.late > 0 ? (
            <StatusTag tone="warning" shape="triangle">
              {m.reply_late_count({ count: waiting.late })}
            </StatusTag>
          ) : null}
          {waiting.due === null ? null : (
            <span className="soft">{m.reply_first_due({ when: formatDate(waiting.due) })}</span>
          )}
          {waiting.oldest === null ? null : (
            <span className="soft">{m.admin_oldest({ when: since(waiting.oldest) })}</span>
          )}
        </p>
      </div>
      <p className="task-go" aria-hidden="true">
        {task.go()} <span className="arrow" />
      </p>
    </li>
  );
};

/** What waits for me, each one click from done. */
export const ToDo = () => {
  const query = useQuery(trpc.toDo.list.queryOptions());
  return (
    <Page title={m.admin_nav_to_do()} lead={m.admin_to_do_lead()}>
      <Loaded query={query}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState title={m.admin_to_do_none()}>
              <p>{m.admin_to_do_none_text()}</p>
            </EmptyState>
          ) : (
            <ul className="plain-list tasks">
              {list.map((waiting) => (
                <TaskCard key={waiting.kind} waiting={waiting} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
};
