import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { StatusTag } from '@inflytande/ui/tag';
import { Link } from '@tanstack/react-router';
import { formatMoment } from '../format.ts';
import { patterns } from '../paths.ts';

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
  readonly onGo: () => void;
};

/** What waits, urgent first; the open one is marked. */
export const IncomingQueue = ({ rows, openId, onGo }: IncomingQueueProps) => (
  <ol className="queue">
    {rows.map((row) => (
      <li key={row.id}>
        <Link
          to={patterns.incoming}
          search={{ vald: row.id }}
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
          <span lang="sv">{excerpt(row.text)}</span>
          <span className="soft small">{formatMoment(row.receivedAt)}</span>
        </Link>
      </li>
    ))}
  </ol>
);
