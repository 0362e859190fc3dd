import { m } from '@inflytande/i18n/messages';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { announce } from '../announce.ts';
import { trpc } from '../api.ts';
import { AskReason } from '../reason-form.tsx';

/** Takes one back, with the reason that everybody sees. */
export const WithdrawConsultation = ({ id }: { id: string }) => {
  const queries = useQueryClient();
  const withdraw = useMutation(
    trpc.consultation.withdraw.mutationOptions({
      onSuccess: async () => {
        announce(m.admin_consultation_withdrawn());
        await queries.invalidateQueries();
      },
    }),
  );
  return (
    <AskReason
      id="withdraw-reason"
      label={m.admin_consultation_withdraw_reason()}
      hint={m.admin_consultation_withdraw_hint()}
      missing={m.admin_consultation_withdraw_missing()}
      send={m.admin_consultation_withdraw()}
      query={withdraw}
      variant="tertiary"
      onSend={(reason, close) => withdraw.mutate({ id, reason }, { onSuccess: close })}
    />
  );
};
