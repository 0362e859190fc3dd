import { m } from '@inflytande/i18n/messages';
import { audienceWords } from '@inflytande/i18n/letter-words';
import { EmptyState } from '@inflytande/ui/empty-state';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { trpc } from '../api.ts';
import { formatMoment } from '../format.ts';
import { patterns } from '../paths.ts';
import { Loaded } from '../shell/loaded.tsx';
import { MayDo } from '../shell/may-do.tsx';
import { More } from '../shell/more.tsx';
import { Page } from '../shell/page.tsx';
import { LetterCounts } from './letter-state.tsx';
import { StoppedLetters } from './stopped-letters.tsx';

/** What has been sent to several at once, and the letters that a person must look at. */
export const SendOuts = () => {
  const query = useInfiniteQuery(
    trpc.sendOut.list.infiniteQueryOptions({}, { getNextPageParam: (last) => last.next }),
  );
  return (
    <Page title={m.admin_nav_send_outs()} lead={m.admin_send_outs_lead()}>
      <div className="stack">
        <MayDo action="send-out/send">
          <p>
            <Link className="ds-button" to={patterns.newSendOut}>
              {m.admin_send_out_new()}
            </Link>
          </p>
        </MayDo>
        <StoppedLetters />
        <Loaded query={query}>
          {({ pages }) => {
            const rows = pages.flatMap((page) => page.rows);
            return rows.length === 0 ? (
              <EmptyState title={m.admin_send_outs_none()}>
                <p>{m.admin_send_outs_none_text()}</p>
              </EmptyState>
            ) : (
              <section>
                <h2>{m.admin_send_outs_sent_heading()}</h2>
                <ul className="records">
                  {rows.map(({ id, heading, audience, sentAt, sentByName, recipients, byState }) => (
                    <li key={id}>
                      <p>
                        <Link to={patterns.sendOut} params={{ id }}>
                          {heading}
                        </Link>
                      </p>
                      <p className="soft small">
                        {audienceWords[audience.kind]()} · {m.admin_send_out_count({ count: recipients })} ·{' '}
                        {m.admin_send_out_sent({
                          when: formatMoment(sentAt),
                          who: sentByName ?? m.admin_send_out_by_somebody(),
                        })}
                      </p>
                      <LetterCounts byState={byState} />
                    </li>
                  ))}
                </ul>
                <More shown={rows.length} total={pages[0]?.total ?? 0} query={query} />
              </section>
            );
          }}
        </Loaded>
      </div>
    </Page>
  );
};
