import { m } from '@inflytande/i18n/messages';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { announce } from '../announce.ts';
import { trpc } from '../api.ts';

/** What the moderator does with the list; each is said aloud and shown at once. */
export const useRoomChanges = () => {
  const queries = useQueryClient();
  const done = async (sentence: string) => {
    announce(sentence);
    await queries.invalidateQueries(trpc.hearingRoom.pathFilter());
  };
  return {
    open: useMutation(
      trpc.hearingRoom.open.mutationOptions({
        onSuccess: ({ joinCode }) => done(m.hearing_room_opened({ code: joinCode })),
      }),
    ),
    close: useMutation(
      trpc.hearingRoom.close.mutationOptions({ onSuccess: () => done(m.hearing_room_closed()) }),
    ),
    settle: useMutation(
      trpc.hearingPoint.settle.mutationOptions({
        onSuccess: async (_, { to }) => {
          await done(
            to === 'let-through' ? m.hearing_room_let_through_done() : m.hearing_room_put_aside_done(),
          );
          // The button that was pressed is gone: the next stands under this heading.
          document.querySelector<HTMLElement>('#queue')?.focus();
        },
      }),
    ),
    rank: useMutation(
      trpc.hearingPoint.rank.mutationOptions({ onSuccess: () => done(m.hearing_room_ranked()) }),
    ),
    handOver: useMutation(
      trpc.handOver.hearing.mutationOptions({
        onSuccess: ({ count }) => done(m.hearing_room_handed_over({ count })),
      }),
    ),
  };
};
export type RoomChanges = ReturnType<typeof useRoomChanges>;
