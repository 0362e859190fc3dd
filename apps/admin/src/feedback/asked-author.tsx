import { m } from '@inflytande/i18n/messages';
import { formatMoment } from '../format.ts';
import type { IncomingRow } from './incoming-queue.tsx';

/** What the author of a statement was asked, and the replies; neither is published (B5). */
export const AskedAuthor = ({ questions }: Pick<IncomingRow, 'questions'>) =>
  questions.length === 0 ? null : (
    <section>
      <h3>{m.ask_earlier()}</h3>
      {questions.map(({ id, text, askedAt, reply, repliedAt }) => (
        <div key={id}>
          <p className="soft small">{m.ask_asked({ when: formatMoment(askedAt) })}</p>
          <p lang="sv">{text}</p>
          {repliedAt === null ? (
            <p className="soft">{m.ask_no_reply()}</p>
          ) : (
            <>
              <p className="soft small">{m.ask_reply_on({ when: formatMoment(repliedAt) })}</p>
              <p className="said" lang="sv">
                {reply}
              </p>
            </>
          )}
        </div>
      ))}
    </section>
  );
