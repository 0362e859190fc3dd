import { m } from '@inflytande/i18n/messages';
import { useMutation } from '@tanstack/react-query';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { ExtendForm } from '../extend-form.tsx';
import { today } from '../format.ts';
import type { ConsultationData } from './consultation.tsx';

/** Gives everybody more time, with a reason that is public (K3). */
export const ExtendConsultation = ({ data }: { data: ConsultationData }) => {
  const extend = useMutation(
    trpc.consultation.extend.mutationOptions(afterChange(m.admin_consultation_extended())),
  );
  const lastDay = data.lastDay ?? today();
  return (
    <ExtendForm
      key={lastDay}
      id="extend"
      lastDay={lastDay}
      words={{
        to: m.admin_consultation_extend_to(),
        reason: m.admin_consultation_extend_reason(),
        hint: m.admin_consultation_extend_reason_hint(),
        send: m.admin_consultation_extend(),
      }}
      query={extend}
      onExtend={(more) => extend.mutate({ id: data.id, ...more })}
    />
  );
};
