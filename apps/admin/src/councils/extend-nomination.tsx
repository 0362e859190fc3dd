import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { ExtendForm } from '../extend-form.tsx';

type ExtendProps = { readonly id: string; readonly association: string; readonly lastDay: string };

/** Gives an association more time to nominate, with a reason that it is told (C4, K3). */
export const ExtendNomination = ({ id, association, lastDay }: ExtendProps) => {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const extend = useMutation(
    trpc.nominationRequest.extend.mutationOptions(afterChange(m.admin_nomination_extended_done(), close)),
  );
  return open ? (
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
  ) : (
    <p className="not-printed">
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {m.admin_nomination_extend()} <span className="hidden-visually">{association}</span>
      </Button>
    </p>
  );
};
