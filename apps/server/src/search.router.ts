import { mayDo, type Action } from '@inflytande/domain/access';
import { namesAll } from '@inflytande/domain/feedback/search-words';
import { currentThemeName } from '@inflytande/domain/feedback/theme-name';
import * as v from 'valibot';
import { listBodies } from './councils/body.store.ts';
import type { Tx } from './database/space.ts';
import { listEvents } from './events/event.store.ts';
import { listPoints } from './feedback/point.store.ts';
import { listThemes } from './feedback/theme.store.ts';
import { listOrganisations } from './organisations/organisation.store.ts';
import { listInitiatives } from './plans/initiative.store.ts';
import { read } from './read.ts';
import { may, router } from './trpc.ts';

/** A record that was found: its name, and what tells it from others of the same name. */
type Hit = { readonly id: string; readonly name: string; readonly about: string | null };
type Found = { readonly hits: readonly Hit[]; readonly total: number };

type Place = { readonly action: Action; readonly find: (tx: Tx, query: string) => Promise<Found> };

/** Short registers are read whole: a name is found by any part of it. */
const among = (hits: readonly Hit[], query: string): Found => {
  const found = hits.filter(({ name, about }) => namesAll(`${name} ${about ?? ''}`, query));
  return { hits: found, total: found.length };
};

/** Everywhere that is searched, in the order in which it is shown, and what the asker must be allowed to do. */
const places = {
  point: {
    action: 'point/read',
    find: async (tx, query) => {
      const { rows, total } = await listPoints(tx, { query }, { sort: 'nearest', after: null });
      const hits = rows.map(({ id, title, themeNames }) => ({
        id,
        name: title,
        about: currentThemeName({ names: themeNames }),
      }));
      return { hits, total };
    },
  },
  theme: {
    action: 'theme/read',
    find: async (tx, query) =>
      among(
        (await listThemes(tx)).map(({ id, names }) => ({
          id,
          name: currentThemeName({ names }),
          about: null,
        })),
        query,
      ),
  },
  organisation: {
    action: 'organisation/read',
    find: async (tx, query) => {
      const { rows, total } = await listOrganisations(tx, { query }, null);
      return { hits: rows.map(({ id, name, place }) => ({ id, name, about: place })), total };
    },
  },
  body: {
    action: 'body/read',
    find: async (tx, query) =>
      among(
        (await listBodies(tx, undefined)).map(({ id, name, targetGroup }) => ({
          id,
          name,
          about: targetGroup,
        })),
        query,
      ),
  },
  event: {
    action: 'event/read',
    find: async (tx, query) =>
      among(
        (await listEvents(tx, 'hearing')).map(({ id, title, year }) => ({
          id,
          name: title,
          about: `${year}`,
        })),
        query,
      ),
  },
  initiative: {
    action: 'initiative/read',
    find: async (tx, query) =>
      among(
        (await listInitiatives(tx)).map(({ id, name, focusArea }) => ({ id, name, about: focusArea })),
        query,
      ),
  },
} as const satisfies Record<string, Place>;

/** Hits of each kind that are shown. */
const mostShown = 5;

export const searchRouter = router({
  /** Everything that the asker may see, by words: the first of each kind, and how many there are (Z4, journey 9). */
  everywhere: may('point/read', 'search')
    .input(v.object({ query: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)) }))
    .query(async ({ ctx, input }) => {
      const { held } = await ctx.whoAsks();
      return read(ctx, async (tx) => {
        const found = [];
        for (const [kind, { action, find }] of Object.entries(places) as [keyof typeof places, Place][]) {
          if (!mayDo(held, action, { channel: 'search' }).ok) continue;
          const { hits, total } = await find(tx, input.query);
          if (total > 0) found.push({ kind, total, hits: hits.slice(0, mostShown) });
        }
        return found;
      });
    }),
});
