import { m } from '@inflytande/i18n/messages';
import { useMutation } from '@tanstack/react-query';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { AskReason } from '../reason-form.tsx';

/** Takes one back, with the reason that everybody sees. */
export const WithdrawConsultation = ({ id }: { id: string }) => {
  const withdraw = useMutation(
    trpc.consultation.withdraw.mutationOptions(afterChange(m.admin_consultation_withdrawn())),
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
