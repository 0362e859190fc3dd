import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { announce } from '../announce.ts';
import { trpc } from '../api.ts';
import { ReasonForm } from '../reason-form.tsx';

/** Takes one back, with the reason that everybody sees. */
export const WithdrawConsultation = ({ id }: { id: string }) => {
  const [asking, setAsking] = useState(false);
  const queries = useQueryClient();
  const withdraw = useMutation(
    trpc.consultation.withdraw.mutationOptions({
      onSuccess: async () => {
        announce(m.admin_consultation_withdrawn());
        setAsking(false);
        await queries.invalidateQueries();
      },
    }),
  );
  return asking ? (
    <ReasonForm
      id="withdraw-reason"
      label={m.admin_consultation_withdraw_reason()}
      hint={m.admin_consultation_withdraw_hint()}
      missing={m.admin_consultation_withdraw_missing()}
      send={m.admin_consultation_withdraw()}
      query={withdraw}
      onSend={(reason) => withdraw.mutate({ id, reason })}
      onCancel={() => setAsking(false)}
    />
  ) : (
    <p>
      <Button variant="tertiary" onClick={() => setAsking(true)}>
        {m.admin_consultation_withdraw()}
      </Button>
    </p>
  );
};
