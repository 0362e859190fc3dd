import { m } from '@inflytande/i18n/messages';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { announce } from '../announce.ts';
import { trpc } from '../api.ts';
import { patterns } from '../paths.ts';

/**
 * The changes of who sees a person. Whoever does not see the person any longer comes to the list, which has not even
 * the name; `onDone` is called for those who stay.
 */
export const useHandlerChanges = (onDone: () => void) => {
  const { data: me } = useSuspenseQuery(trpc.session.me.queryOptions());
  const queries = useQueryClient();
  const navigate = useNavigate();
  const isMe = (id: string | null) => id === me.person?.id;
  const done = async (sentence: string, seen: boolean) => {
    announce(sentence);
    if (seen) onDone();
    else await navigate({ to: patterns.persons });
    await queries.invalidateQueries();
  };
  return {
    /** Protects a person whom everybody saw until now. */
    protect: useMutation(
      trpc.personHandler.protect.mutationOptions({
        onSuccess: (_, { handlerId }) => done(m.handler_protected(), isMe(handlerId)),
      }),
    ),
    /** Another protection for a person whom one handles. */
    protectOther: useMutation(
      trpc.personHandler.protect.mutationOptions({ onSuccess: () => done(m.handler_protected(), true) }),
    ),
    lift: useMutation(
      trpc.personHandler.protect.mutationOptions({ onSuccess: () => done(m.handler_lifted(), true) }),
    ),
    name: useMutation(
      trpc.personHandler.name.mutationOptions({ onSuccess: () => done(m.handler_named(), true) }),
    ),
    end: useMutation(
      trpc.personHandler.end.mutationOptions({
        onSuccess: (_, { handlerId }) => done(m.handler_ended(), !isMe(handlerId)),
      }),
    ),
  };
};
