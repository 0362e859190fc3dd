import { m } from '@inflytande/i18n/messages';
import { EmptyState } from '@inflytande/ui/empty-state';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { announce } from '../announce.ts';
import { trpc } from '../api.ts';
import { patterns } from '../paths.ts';
import { Loaded } from '../shell/loaded.tsx';
import { MayDo } from '../shell/may-do.tsx';
import { More } from '../shell/more.tsx';
import { Page } from '../shell/page.tsx';
import { useShortcuts } from '../shortcuts.ts';
import { useWide } from '../wide.ts';
import { IncomingItem } from './incoming-item.tsx';
import { IncomingQueue, type IncomingRow } from './incoming-queue.tsx';
import type { IncomingSearch } from './incoming-search.ts';
import { ShortcutHelp, ShortcutLine } from './shortcut-help.tsx';

const route = getRouteApi('/inside/inkomna');

type DeskProps = { readonly rows: readonly IncomingRow[]; readonly more: ReactNode };

/** The queue beside the open statement; on a phone one at a time. */
const Desk = ({ rows, more }: DeskProps) => {
  const { vald, gor, svar } = route.useSearch();
  const navigate = route.useNavigate();
  const wide = useWide();
  const [help, setHelp] = useState(false);
  const [moved, setMoved] = useState(false);
  const openId = vald ?? (wide ? rows[0]?.id : undefined);
  const at = rows.findIndex((row) => row.id === openId);
  const open = rows[at];
  const go = (search: IncomingSearch) => {
    setMoved(true);
    void navigate({ search: { ...search, svar }, replace: true, resetScroll: false });
  };
  const step = (by: 1 | -1) => {
    const row = rows[at === -1 ? 0 : at + by];
    if (row === undefined) announce(by === 1 ? m.admin_queue_end() : m.admin_queue_start());
    else go({ vald: row.id });
  };
  const act = (what: IncomingSearch['gor']) => {
    if (open !== undefined) go({ vald: open.id, gor: what });
  };
  const settled = () => {
    const next = wide ? (rows[at + 1] ?? rows[at - 1])?.id : undefined;
    go({ vald: next });
    // What had focus is gone, and nothing opens that takes it.
    if (next === undefined) document.querySelector('h1')?.focus();
  };
  useShortcuts({
    j: () => step(1),
    k: () => step(-1),
    p: () => act('publicera'),
    a: () => act('avboj'),
    f: () => act('fraga'),
    Escape: () => act(undefined),
    '?': () => setHelp(true),
  });
  return (
    <>
      <ShortcutLine onHelp={() => setHelp(true)} />
      <ShortcutHelp open={help} onClose={() => setHelp(false)} />
      <div className="desk" data-open={openId !== undefined}>
        <div className="desk-queue">
          <IncomingQueue rows={rows} openId={openId} awaited={svar} onGo={() => setMoved(true)} />
          {more}
        </div>
        <div className="desk-item">
          {open === undefined ? (
            vald === undefined ? null : (
              <EmptyState title={m.admin_no_longer_waiting()}>
                <p>{m.admin_no_longer_waiting_text()}</p>
              </EmptyState>
            )
          ) : (
            <IncomingItem
              key={open.id}
              row={open}
              takesFocus={moved}
              doing={gor}
              onDoing={act}
              onSettled={settled}
            />
          )}
        </div>
      </div>
    </>
  );
};

/** What has come in and waits for a person to publish or decline it (B5). */
export const Incoming = () => {
  const awaited = route.useSearch().svar !== undefined;
  const query = useInfiniteQuery(
    trpc.statement.incoming.infiniteQueryOptions({ awaited }, { getNextPageParam: (last) => last.next }),
  );
  return (
    <Page title={m.admin_nav_incoming()} lead={m.admin_incoming_lead()}>
      <MayDo action="statement/take-down">
        <p>
          <Link to={patterns.takeDown}>{m.takedown_go()}</Link>
        </p>
      </MayDo>
      {awaited ? (
        <p>
          {m.reply_only()} <Link to={patterns.incoming}>{m.reply_show_all()}</Link>
        </p>
      ) : null}
      <Loaded query={query}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.rows);
          const total = pages[0]?.total ?? 0;
          return total === 0 ? (
            <EmptyState title={awaited ? m.reply_none() : m.admin_incoming_none()}>
              <p>{awaited ? m.reply_none_text() : m.admin_incoming_none_text()}</p>
            </EmptyState>
          ) : (
            <Desk rows={rows} more={<More shown={rows.length} total={total} query={query} />} />
          );
        }}
      </Loaded>
    </Page>
  );
};
