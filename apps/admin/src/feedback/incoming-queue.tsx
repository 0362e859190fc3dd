import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { StatusTag } from '@inflytande/ui/tag';
import { Link } from '@tanstack/react-router';
import { formatDate, formatMoment } from '../format.ts';
import { patterns } from '../paths.ts';
import type { IncomingSearch } from './incoming-search.ts';

export type IncomingRow = RouterOutputs['statement']['incoming']['rows'][number];

/** The version that waits, where something published has been said in other words by its author (B1). */
export const newWordsOf = ({ status, version }: IncomingRow): number | null =>
  status === 'published' ? version : null;

/** Whether its author has been asked something and has not replied (B5). */
const isWaiting = ({ questions }: IncomingRow): boolean =>
  questions.some(({ repliedAt }) => repliedAt === null);

const excerptLength = 110;

const excerpt = (text: string) =>
  text.length <= excerptLength ? text : `${text.slice(0, text.lastIndexOf(' ', excerptLength))} …`;

type IncomingQueueProps = {
  readonly rows: readonly IncomingRow[];
  readonly openId: string | undefined;
  /** Stays in the address where only what awaits a first reply is shown. */
  readonly awaited: IncomingSearch['svar'];
  readonly onGo: () => void;
};

/** What waits, urgent first; the open one is marked. */
export const IncomingQueue = ({ rows, openId, awaited, onGo }: IncomingQueueProps) => (
  <ol className="queue">
    {rows.map((row) => (
      <li key={row.id}>
        <Link
          to={patterns.incoming}
          search={{ vald: row.id, svar: awaited }}
          aria-current={row.id === openId ? 'true' : undefined}
          resetScroll={false}
          onClick={onGo}
        >
          {row.urgent ? (
            <StatusTag tone="danger" shape="triangle">
              {m.admin_urgent()}
            </StatusTag>
          ) : null}
          {newWordsOf(row) === null ? null : (
            <StatusTag tone="info" shape="half">
              {m.raise_admin_new_words()}
            </StatusTag>
          )}
          {row.questions.length === 0 ? null : (
            <StatusTag tone="info" shape={isWaiting(row) ? 'ring' : 'check'}>
              {isWaiting(row) ? m.ask_waiting_tag() : m.ask_replied_tag()}
            </StatusTag>
          )}
          {row.replyIsLate && row.replyDue !== null ? (
            <StatusTag tone="warning" shape="triangle">
              {m.reply_late({ when: formatDate(row.replyDue) })}
            </StatusTag>
          ) : null}
          <span lang="sv">{excerpt(row.text)}</span>
          <span className="soft small">{formatMoment(row.receivedAt)}</span>
          {row.replyIsLate || row.replyDue === null ? null : (
            <span className="soft small">{m.reply_due({ when: formatDate(row.replyDue) })}</span>
          )}
        </Link>
      </li>
    ))}
  </ol>
);
