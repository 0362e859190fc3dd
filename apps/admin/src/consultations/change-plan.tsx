import { m } from '@inflytande/i18n/messages';
import { useMutation } from '@tanstack/react-query';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import type { ConsultationData } from './consultation.tsx';
import { ConsultationForm } from './consultation-form.tsx';

/** Plans again what nobody has been sent (X1). */
export const ChangePlan = ({ data }: { data: ConsultationData }) => {
  const change = useMutation(
    trpc.consultation.change.mutationOptions(afterChange(m.admin_consultation_saved())),
  );
  const { id, documents, decisionOn, closes, cycleYear, parties, ...rest } = data;
  return (
    <ConsultationForm
      id={id}
      start={{
        ...rest,
        documents: documents.join('\n'),
        decisionOn: decisionOn ?? '',
        closes: closes ?? '',
        cycleYear: cycleYear === null ? '' : String(cycleYear),
        parties: parties.map(({ partyId, name }) => ({ id: partyId, name })),
      }}
      query={change}
      onSave={(plan) => change.mutate(plan)}
    />
  );
};
