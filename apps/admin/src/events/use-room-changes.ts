import { m } from '@inflytande/i18n/messages';
import { useMutation } from '@tanstack/react-query';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';

const settledWords = {
  'let-through': m.hearing_room_let_through_done,
  'put-aside': m.hearing_room_put_aside_done,
};

/** The button that was pressed is gone: the next stands under this heading. */
const toTheQueue = () => document.querySelector<HTMLElement>('#queue')?.focus();

/** What the moderator does with the list; each is said aloud and shown at once. */
export const useRoomChanges = () => ({
  open: useMutation(
    trpc.hearingRoom.open.mutationOptions(
      afterChange(({ joinCode }) => m.hearing_room_opened({ code: joinCode })),
    ),
  ),
  close: useMutation(trpc.hearingRoom.close.mutationOptions(afterChange(m.hearing_room_closed()))),
  settle: useMutation(
    trpc.hearingPoint.settle.mutationOptions(afterChange((_, { to }) => settledWords[to](), toTheQueue)),
  ),
  rank: useMutation(trpc.hearingPoint.rank.mutationOptions(afterChange(m.hearing_room_ranked()))),
  handOver: useMutation(
    trpc.handOver.hearing.mutationOptions(afterChange(({ count }) => m.hearing_room_handed_over({ count }))),
  ),
});
export type RoomChanges = ReturnType<typeof useRoomChanges>;
