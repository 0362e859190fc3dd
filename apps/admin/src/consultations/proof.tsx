import { partyAnswerWord, sendingChannelWord } from '@inflytande/i18n/consultation-words';
import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { Table } from '@inflytande/ui/table';
import { formatMoment } from '../format.ts';
import type { ConsultationData } from './consultation.tsx';

/** One line for each sending to each party; one that was never sent to has a line as well. */
const linesOf = ({ parties, label }: ConsultationData) =>
  parties.flatMap(({ partyId, name, answer, sendings }) => {
    const line = { name, answer: partyAnswerWord(label, answer), when: '', how: '', what: '' };
    if (sendings.length === 0) return [{ ...line, id: partyId }];
    return sendings.map(({ at, channel, documents }) => ({
      ...line,
      id: `${partyId}-${at}`,
      when: formatMoment(at),
      how: sendingChannelWord(channel),
      what: documents.join('; '),
    }));
  });

/** The proof: what was sent, when, to whom and how, and what they said (X1). It can be printed. */
export const Proof = ({ data }: { data: ConsultationData }) => (
  <section aria-labelledby="bevis">
    <h2 id="bevis">{m.admin_consultation_proof()}</h2>
    {data.sentAt === null ? (
      <p className="soft">{m.admin_consultation_proof_none()}</p>
    ) : (
      <>
        <Table
          caption={data.title}
          hideCaption
          rows={linesOf(data)}
          rowKey={({ id }) => id}
          columns={[
            { key: 'party', title: m.admin_consultation_preview_party(), cell: ({ name }) => name },
            { key: 'when', title: m.admin_consultation_proof_when(), cell: ({ when }) => when },
            { key: 'how', title: m.admin_consultation_proof_how(), cell: ({ how }) => how },
            { key: 'what', title: m.admin_consultation_proof_what(), cell: ({ what }) => what },
            { key: 'answer', title: m.admin_consultation_answers_said(), cell: ({ answer }) => answer },
          ]}
        />
        <p className="not-printed">
          <Button variant="secondary" onClick={() => window.print()}>
            {m.admin_consultation_print()}
          </Button>
        </p>
      </>
    )}
  </section>
);
