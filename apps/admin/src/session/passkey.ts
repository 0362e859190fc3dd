import { m } from '@inflytande/i18n/messages';
import { makeKey, presentKey } from '@inflytande/ui/device-key';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { TRPCClientError } from '@trpc/client';
import { trpc } from '../api.ts';
import { chosenLanguage } from '../language.ts';
import { shownProblem } from '../problem.ts';

/** Signs in by a key that the device keeps; also confirms who one is in the middle of something (Z6). */
export const useSignInByPasskey = (onSuccess: () => unknown) => {
  const challenge = useMutation(trpc.passkey.challenge.mutationOptions());
  const signIn = useMutation(trpc.passkey.signIn.mutationOptions());
  return useMutation({
    mutationFn: async () => {
      const response = await presentKey(await challenge.mutateAsync());
      await signIn.mutateAsync({ response: response as never, language: chosenLanguage() });
    },
    onSuccess,
  });
};

/** Makes a key on this device and keeps its public half. */
export const useAddPasskey = () => {
  const queries = useQueryClient();
  const options = useMutation(trpc.passkey.options.mutationOptions());
  const add = useMutation(trpc.passkey.add.mutationOptions());
  return useMutation({
    mutationFn: async () => {
      const response = await makeKey((await options.mutateAsync()) as Record<string, unknown>);
      await add.mutateAsync({ response: response as never });
    },
    onSuccess: () => queries.invalidateQueries(trpc.passkey.list.queryFilter()),
  });
};

/** Why it did not work: the server's reason, or that the device or its owner said no. */
export const passkeyFault = (error: unknown): string =>
  error instanceof TRPCClientError ? shownProblem(error).sentence : m.passkey_failed();
