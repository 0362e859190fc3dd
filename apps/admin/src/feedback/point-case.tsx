import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { answerKindWords } from '@inflytande/i18n/feedback-words';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Button } from '@inflytande/ui/button';
import { StatusTag, Tag } from '@inflytande/ui/tag';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { trpc } from '../api.ts';
import { formatDate } from '../format.ts';
import { Loaded } from '../shell/loaded.tsx';
import { useMayDo } from '../shell/may-do.tsx';
import { PutCase } from './put-case.tsx';

type Data = RouterOutputs['case']['ofPoint'];

/** Who has answered and who has not; what they answered stands among the answers. */
const Standing = ({ one }: { one: Data['cases'][number] }) => (
  <li>
    <p>{m.case_status({ association: one.association, when: formatDate(one.closes ?? '') })}</p>
    <ul className="records">
      {one.officials.map(({ personId, name, answer }) => (
        <li key={personId}>
          <p className="row">
            <strong>{name ?? m.case_person_hidden()}</strong>
            {answer === null ? (
              <StatusTag tone={one.isLate ? 'warning' : 'info'} shape={one.isLate ? 'triangle' : 'ring'}>
                {m.case_waits()}
              </StatusTag>
            ) : (
              <>
                <Tag>{answerKindWords[answer.kind]()}</Tag>
                <span className="soft">{formatDate(stockholmDate(answer.at))}</span>
              </>
            )}
          </p>
          {answer === null || answer.lateReason === null ? null : (
            <p className="soft">{m.case_late_because({ reason: answer.lateReason })}</p>
          )}
        </li>
      ))}
    </ul>
  </li>
);

const Section = ({ pointId, data }: { pointId: string; data: Data }) => {
  const mayPut = useMayDo('case/put').ok;
  const [open, setOpen] = useState(false);
  // Of what is shown here too something may be a case that was put (B7).
  if (!data.isCase && data.cases.length === 0) return null;
  return (
    <section aria-labelledby="case">
      <h2 id="case">{m.case_section()}</h2>
      {data.cases.length === 0 ? <p className="soft">{m.case_section_none()}</p> : null}
      <ul className="plain-list">
        {data.cases.map((one) => (
          <Standing key={one.id} one={one} />
        ))}
      </ul>
      {open ? (
        <PutCase pointId={pointId} data={data} onDone={() => setOpen(false)} />
      ) : !mayPut || !data.isCase ? null : data.officials.length === 0 ? (
        <p className="soft">{m.case_put_nobody()}</p>
      ) : (
        <p>
          <Button variant={data.cases.length === 0 ? 'primary' : 'secondary'} onClick={() => setOpen(true)}>
            {data.cases.length === 0 ? m.case_put_open() : m.case_put_more()}
          </Button>
        </p>
      )}
    </section>
  );
};

/** What has been put of a point to named officials, and the way to put it (B11). */
export const PointCase = ({ pointId }: { pointId: string }) => {
  const mayRead = useMayDo('case/review').ok;
  const query = useQuery({ ...trpc.case.ofPoint.queryOptions({ pointId }), enabled: mayRead });
  if (!mayRead) return null;
  return <Loaded query={query}>{(data) => <Section pointId={pointId} data={data} />}</Loaded>;
};
