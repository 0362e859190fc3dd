import { ChangeLink, linkedSteps, makeLink, removeLink } from '@inflytande/domain/plans/trail-link';
import { inTime, stationCounts, trailOf, type TrailNode } from '@inflytande/domain/plans/trail';
import * as v from 'valibot';
import { act } from '../act.ts';
import { read } from '../read.ts';
import { may, router } from '../trpc.ts';
import { deleteLink, insertLink, listLinks, loadLinks } from './trail-link.store.ts';
import { loadTrail, momentsOf } from './trail.store.ts';

const subjectOf = ({ from }: ChangeLink) => ({ kind: from.step, id: from.id });

export const trailRouter = router({
  /** What led to a point, a decision or an initiative and what came of it, both ways and in order of time (P3). */
  of: may('trail-link/read')
    .input(v.object({ step: v.picklist(linkedSteps), id: v.string() }))
    .query(({ ctx, input: node }) =>
      read(ctx, async (tx) => {
        const known = await loadTrail(tx, node);
        const trail = trailOf(known.links, node);
        return {
          cameTo: trail.cameTo,
          stations: stationCounts(trail, node),
          moments: inTime(momentsOf(known, [...trail.before, node, ...trail.after], node)),
        };
      }),
    ),

  /** The links that somebody has made here, with why. */
  made: may('trail-link/review')
    .input(v.object({ step: v.picklist(linkedSteps), id: v.string() }))
    .query(({ ctx, input: node }) =>
      read(ctx, async (tx) => {
        const isHere = (end: TrailNode): boolean => end.step === node.step && end.id === node.id;
        return (await listLinks(tx)).filter(({ from, to }) => isHere(from) || isHere(to));
      }),
    ),

  /** Links a point, a hearing, a decision or an initiative to what came of it (P3). */
  link: may('trail-link/add')
    .input(ChangeLink)
    .mutation(async ({ ctx, input }) => {
      await act(ctx, {
        action: 'trail-link/add',
        load: (tx) => loadLinks(tx, input),
        decide: (state) => makeLink(state, input),
        save: (tx, link) => insertLink(tx, ctx.regionId, link),
        tell: ({ from, to, reason }) => ({ subject: subjectOf(input), reason, data: { from, to } }),
      });
      return { linked: true };
    }),

  /** Takes such a link away; why stands in the log (P3, Z3). */
  unlink: may('trail-link/remove')
    .input(ChangeLink)
    .mutation(async ({ ctx, input }) => {
      await act(ctx, {
        action: 'trail-link/remove',
        load: (tx) => loadLinks(tx, input),
        decide: (state) => removeLink(state, input),
        save: (tx, link) => deleteLink(tx, link),
        tell: ({ from, to, reason }) => ({ subject: subjectOf(input), reason, data: { from, to } }),
      });
      return { linked: false };
    }),
});
