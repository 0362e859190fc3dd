import { audienceWords, whyStopped } from '@inflytande/i18n/letter-words';
import { m } from '@inflytande/i18n/messages';
import { Table } from '@inflytande/ui/table';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { trpc } from '../api.ts';
import { formatMoment } from '../format.ts';
import { patterns } from '../paths.ts';
import { Loaded } from '../shell/loaded.tsx';
import { Page } from '../shell/page.tsx';
import { LetterStateTag } from './letter-state.tsx';
import { TryAgain } from './try-again.tsx';

/** One send-out: what was written, who got it, and when. */
export const SendOutScreen = () => {
  const { id } = useParams({ from: `/inside${patterns.sendOut}` });
  const query = useQuery(trpc.sendOut.get.queryOptions({ id }));
  return (
    <Loaded query={query}>
      {({ heading, text, audience, sentAt, sentByName, letters }) => (
        <Page
          title={heading}
          above={<Link to={patterns.sendOuts}>{m.admin_nav_send_outs()}</Link>}
          lead={m.admin_send_out_sent({
            when: formatMoment(sentAt),
            who: sentByName ?? m.admin_send_out_by_somebody(),
          })}
        >
          <div className="stack">
            <p>{m.admin_send_out_to({ audience: audienceWords[audience.kind]() })}</p>
            <blockquote className="said">{text}</blockquote>
            <Table
              caption={m.admin_send_out_receivers()}
              rows={letters}
              rowKey={(letter) => letter.id}
              columns={[
                {
                  key: 'name',
                  title: m.admin_send_out_preview_name(),
                  cell: ({ name }) => name ?? m.admin_name_protected(),
                },
                { key: 'why', title: m.admin_send_out_preview_why(), cell: ({ scope }) => scope },
                {
                  key: 'state',
                  title: m.admin_send_out_state(),
                  cell: ({ id: letterId, name, state, failure }) => (
                    <>
                      <LetterStateTag state={state} /> {whyStopped({ state, failure })}
                      {state === 'failed' || state === 'unconfirmed' ? (
                        <TryAgain id={letterId} name={name ?? m.admin_name_protected()} />
                      ) : null}
                    </>
                  ),
                },
                {
                  key: 'when',
                  title: m.admin_send_out_when(),
                  cell: ({ settledAt }) => (settledAt === null ? '' : formatMoment(settledAt)),
                },
              ]}
            />
          </div>
        </Page>
      )}
    </Loaded>
  );
};
