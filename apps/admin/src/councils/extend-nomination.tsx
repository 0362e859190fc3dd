import { m } from '@inflytande/i18n/messages';
import { useMutation } from '@tanstack/react-query';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { ExtendForm } from '../extend-form.tsx';
import { OpensForm } from '../opens-form.tsx';

type ExtendProps = { readonly id: string; readonly association: string; readonly lastDay: string };

const MoreTime = ({ id, association, lastDay, close }: ExtendProps & { readonly close: () => void }) => {
  const extend = useMutation(
    trpc.nominationRequest.extend.mutationOptions(afterChange(m.admin_nomination_extended_done(), close)),
  );
  return (
    <ExtendForm
      id={`extend-${id}`}
      name={m.admin_nomination_extend_of({ association })}
      lastDay={lastDay}
      words={{
        to: m.admin_nomination_extend_to(),
        reason: m.admin_nomination_extend_reason(),
        hint: m.admin_nomination_extend_hint(),
        send: m.admin_nomination_extend(),
      }}
      query={extend}
      onExtend={(more) => extend.mutate({ id, ...more })}
      onCancel={close}
    />
  );
};

/** Gives an association more time to nominate, with a reason that it is told (C4, K3). */
export const ExtendNomination = (props: ExtendProps) => (
  <OpensForm variant="secondary" label={m.admin_nomination_extend()} about={props.association}>
    {(close) => <MoreTime {...props} close={close} />}
  </OpensForm>
);
