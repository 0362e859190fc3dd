import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { answerKindWords } from '@inflytande/i18n/feedback-words';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Button } from '@inflytande/ui/button';
import { EmptyState } from '@inflytande/ui/empty-state';
import { StatusTag, Tag } from '@inflytande/ui/tag';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { trpc } from '../api.ts';
import { formatDate } from '../format.ts';
import { patterns } from '../paths.ts';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import { AnswerCase } from './answer-case.tsx';

type Mine = RouterOutputs['case']['toMe'][number];

const Item = ({ mine }: { mine: Mine }) => {
  const { id, pointId, title, association, closes, isLate, answer } = mine;
  const [open, setOpen] = useState(false);
  const when = formatDate(closes ?? '');
  return (
    <li>
      <h2>
        <Link to={patterns.point} params={{ id: pointId }}>
          {title}
        </Link>
      </h2>
      <p className="row small">
        <span>{m.case_from({ association })}</span>
        {answer !== null ? (
          <span>{m.case_answered_at({ when: formatDate(stockholmDate(answer.at)) })}</span>
        ) : isLate ? (
          <StatusTag tone="warning" shape="triangle">
            {m.case_late({ when })}
          </StatusTag>
        ) : (
          <span>{m.case_closes({ when })}</span>
        )}
      </p>
      {answer === null ? null : (
        <>
          <p>
            <Tag>{answerKindWords[answer.kind]()}</Tag>
          </p>
          <p lang="sv">{answer.text}</p>
        </>
      )}
      {open ? (
        <AnswerCase id={id} isLate={isLate} onDone={() => setOpen(false)} />
      ) : (
        <p>
          <Button variant={answer === null ? 'primary' : 'secondary'} onClick={() => setOpen(true)}>
            {answer === null ? m.case_answer() : m.case_answer_change()}
          </Button>
        </p>
      )}
    </li>
  );
};

/** What has been put to the one who works here, what waits first (B11). */
export const Cases = () => {
  const query = useQuery(trpc.case.toMe.queryOptions());
  return (
    <Page title={m.case_mine_title()} lead={m.case_mine_lead()}>
      <Loaded query={query}>
        {(cases) =>
          cases.length === 0 ? (
            <EmptyState title={m.case_mine_none()}>
              <p>{m.case_mine_none_text()}</p>
            </EmptyState>
          ) : (
            <ul className="records">
              {cases.map((mine) => (
                <Item key={mine.id} mine={mine} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
};
