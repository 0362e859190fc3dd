import { ownCareWords, wayForwardWords } from '@inflytande/i18n/own-care-words';
import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { useMutation } from '@tanstack/react-query';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { formatMoment } from '../format.ts';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import type { IncomingRow } from './incoming-queue.tsx';

/** A matter of the writer's own care: to whom it may be sent on, and that it has been (B5). */
export const OwnCare = ({ row: { id, ownCare, forwardings } }: { row: IncomingRow }) => {
  const note = useMutation(trpc.forwarding.note.mutationOptions(afterChange(m.own_care_done())));
  if (ownCare === null) return null;
  const sent = forwardings.find(({ to }) => to === ownCare);
  return (
    <section>
      <h3>{m.own_care_fact()}</h3>
      <p>
        {ownCare === 'nobody' ? m.own_care_not() : m.own_care_consented({ to: wayForwardWords[ownCare]() })}{' '}
        <span className="soft">”{ownCareWords[ownCare]()}”</span>
      </p>
      {ownCare === 'nobody' ? null : sent === undefined ? (
        <>
          <p className="small">{m.own_care_send_hint()}</p>
          {note.error === null ? null : <ProblemNotice error={note.error} comfort={m.admin_nothing_lost()} />}
          <Button
            variant="secondary"
            aria-disabled={note.isPending}
            onClick={() => {
              if (!note.isPending) note.mutate({ statementId: id, to: ownCare });
            }}
          >
            {m.own_care_send({ to: wayForwardWords[ownCare]() })}
          </Button>
        </>
      ) : (
        <p>
          {m.own_care_sent({
            to: wayForwardWords[sent.to](),
            when: formatMoment(new Date(sent.at).toISOString()),
          })}
        </p>
      )}
    </section>
  );
};
