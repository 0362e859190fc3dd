import { m } from '@inflytande/i18n/messages';
import { BrandMark, NoticeStrip, SkipLink } from '@inflytande/ui/shell';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { Suspense, useState, type ReactNode } from 'react';
import { trpc } from '../api.ts';
import { patterns } from '../paths.ts';
import { SearchDialog } from '../search/search-dialog.tsx';
import { Whoami } from '../session/whoami.tsx';
import { Announcer } from './announcer.tsx';
import { useLive } from './live.ts';
import { Loading } from './loading.tsx';
import { NavigationList } from './navigation-list.tsx';
import { administration, navigation } from './navigation.ts';

/** The frame around every screen behind the sign-in: name, navigation, who I am, and what changes while I work. */
export const Shell = (): ReactNode => {
  const { data: me } = useSuspenseQuery(trpc.session.me.queryOptions());
  const { data: region } = useSuspenseQuery(trpc.region.get.queryOptions());
  const path = useLocation({ select: (location) => location.pathname });
  // The menu belongs to the screen that it was opened on: a step to another closes it.
  const [openOn, setOpenOn] = useState<string | null>(null);
  const open = openOn === path;
  useLive();
  const held = me.person?.held ?? [];
  return (
    <>
      <SkipLink>{m.admin_skip()}</SkipLink>
      {me.demo ? (
        <aside aria-label={m.admin_demo_label()}>
          <NoticeStrip>{m.admin_demo_strip()}</NoticeStrip>
        </aside>
      ) : null}
      <div className="workplace">
        <header className="side">
          <div className="side-top">
            <Link className="brand" to={patterns.toDo}>
              <BrandMark />
              <span>
                <strong>{m.admin_product()}</strong>
                <span>{region.name}</span>
              </span>
            </Link>
            <button
              type="button"
              className="menu-button"
              aria-expanded={open}
              aria-controls="menu"
              onClick={() => setOpenOn(open ? null : path)}
            >
              {m.admin_menu()}
            </button>
            <SearchDialog held={held} />
          </div>
          <div className="menu" id="menu" data-open={open}>
            <nav aria-label={m.admin_nav_label()}>
              <NavigationList entries={navigation} held={held} />
              <NavigationList entries={administration} held={held} title={m.admin_nav_administration()} />
            </nav>
            <Whoami />
          </div>
        </header>
        <main id="main" className="work" tabIndex={-1}>
          <Announcer />
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
    </>
  );
};
