import type { RouterOutputs } from '@inflytande/server/api';
import { cycleStepWords } from '@inflytande/i18n/cycle-words';
import { m } from '@inflytande/i18n/messages';
import { EmptyState } from '@inflytande/ui/empty-state';
import { paths } from '../paths.ts';
import { Page } from '../site/page.tsx';
import { shown, type Route } from '../site/route.ts';
import { Swedish, To } from '../site/site-context.tsx';

type Cycles = RouterOutputs['cycle']['list'];

/** Every year's round, and the way to the network's edition of it (B8). */
export const editionsRoute: Route = {
  pattern: '/sammanstallningar',
  get: async ({ api }) => {
    const cycles = await api.cycle.list();
    return shown({ title: () => m.edition_list_title(), body: () => <EditionsPage cycles={cycles} /> });
  },
};

const EditionsPage = ({ cycles }: { cycles: Cycles }) => (
  <Page title={m.edition_list_title()} lead={m.edition_list_lead()}>
    {cycles.length === 0 ? <EmptyState title={m.cycle_none()} /> : null}
    <ul className="records">
      {cycles.map(({ year, step, held, note }) => (
        <li key={year}>
          <h2>{held ? <To to={paths.edition(String(year))}>{m.edition_title({ year })}</To> : year}</h2>
          <p className="meta">{cycleStepWords[step]()}</p>
          {note === null ? null : (
            <p>
              <Swedish>{note}</Swedish>
            </p>
          )}
        </li>
      ))}
    </ul>
  </Page>
);
