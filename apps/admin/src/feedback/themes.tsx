import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Button } from '@inflytande/ui/button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { trpc } from '../api.ts';
import { Loaded } from '../shell/loaded.tsx';
import { useMayDo } from '../shell/may-do.tsx';
import { Page } from '../shell/page.tsx';
import { AddressTheme } from './address-theme.tsx';
import { Coverage } from './coverage.tsx';
import { RenameTheme } from './rename-theme.tsx';

type Theme = RouterOutputs['theme']['list']['themes'][number];

const ThemeRow = ({ theme, nameOf }: { theme: Theme; nameOf: (id: string) => string }) => {
  const { ok } = useMayDo('theme/rename');
  const [deed, setDeed] = useState<'rename' | 'address' | null>(null);
  const done = () => setDeed(null);
  const earlier = theme.names.flatMap(({ name, untilYear }) =>
    untilYear === null ? [] : [m.themes_until({ name, year: untilYear })],
  );
  return (
    <li>
      <h3>{theme.name}</h3>
      {earlier.length === 0 ? null : (
        <p className="soft small">
          {m.themes_names()}: {earlier.join(', ')}
        </p>
      )}
      <p className="soft small">
        {m.themes_addressees()}: {theme.addresseeIds.map(nameOf).join(', ') || m.themes_addressees_none()}
      </p>
      {ok && deed === null ? (
        <p className="row">
          <Button variant="secondary" onClick={() => setDeed('rename')}>
            {m.themes_rename()} <span className="hidden-visually">{theme.name}</span>
          </Button>
          <Button variant="secondary" onClick={() => setDeed('address')}>
            {m.themes_address()} <span className="hidden-visually">{theme.name}</span>
          </Button>
        </p>
      ) : null}
      {deed === 'rename' ? <RenameTheme theme={theme} onDone={done} /> : null}
      {deed === 'address' ? <AddressTheme theme={theme} onDone={done} /> : null}
    </li>
  );
};

/** The themes with their names through the years, who usually answers, and where the points are (B10). */
export const Themes = () => {
  const query = useQuery(trpc.theme.list.queryOptions());
  const { data: authorities = [] } = useQuery({ ...trpc.authority.list.queryOptions(), staleTime: Infinity });
  const nameOf = (id: string) => authorities.find((one) => one.id === id)?.name ?? id;
  return (
    <Page title={m.themes_title()} lead={m.themes_lead()}>
      <Loaded query={query}>
        {({ themes }) => (
          <div className="stack">
            <Coverage themes={themes} />
            <section aria-labelledby="themes">
              <h2 id="themes">{m.themes_title()}</h2>
              <ul className="records">
                {themes.map((theme) => (
                  <ThemeRow key={theme.id} theme={theme} nameOf={nameOf} />
                ))}
              </ul>
            </section>
          </div>
        )}
      </Loaded>
    </Page>
  );
};
