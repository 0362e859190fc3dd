import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Button } from '@inflytande/ui/button';
import { Checkbox, RadioGroup } from '@inflytande/ui/field';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { FormButtons } from '../form-buttons.tsx';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { useMayDo } from '../shell/may-do.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { Principals } from './principals.tsx';

type Point = RouterOutputs['point']['get']['point'];

const Form = ({ point, onDone }: { point: Point; onDone: () => void }) => {
  const [principalIds, setPrincipalIds] = useState<readonly string[]>(point.principalIds);
  const [certain, setCertain] = useState(point.principalCertain);
  const [send, setSend] = useState(false);
  const address = useMutation(trpc.point.address.mutationOptions(afterChange(m.address_saved(), onDone)));
  return (
    <form
      className="form panel"
      noValidate
      aria-labelledby="address-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (address.isPending) return;
        const command = { pointId: point.id, principalIds: [...principalIds], principalCertain: certain };
        address.mutate({ ...command, send });
      }}
    >
      <h2 id="address-title">{m.address_title()}</h2>
      {address.error === null ? null : (
        <ProblemNotice error={address.error} comfort={m.admin_nothing_lost()} />
      )}
      <Principals
        legend={m.address_who()}
        principalIds={principalIds}
        onChange={(chosen) => setPrincipalIds(chosen.principalIds)}
      />
      <RadioGroup
        id="certain"
        name="certain"
        label={m.address_certain()}
        chosen={certain ? 'yes' : 'no'}
        onChoose={(value) => setCertain(value === 'yes')}
        choices={[
          { value: 'yes', label: m.address_certain_yes() },
          { value: 'no', label: m.address_certain_no() },
        ]}
      />
      {point.sentAt === null ? (
        <Checkbox
          id="send-now"
          checked={send}
          onChange={({ target }) => setSend(target.checked)}
          label={m.address_send_now()}
          hint={m.address_send_now_hint()}
        />
      ) : null}
      <FormButtons send={m.address_save()} query={address} onCancel={onDone} />
    </form>
  );
};

/** Says who should answer a point, certain or inferred, and sends it to them (B1, B3). */
export const AddressForm = ({ point }: { point: Point }) => {
  const { ok } = useMayDo('point/address');
  const [open, setOpen] = useState(false);
  if (!ok) return null;
  if (open) return <Form point={point} onDone={() => setOpen(false)} />;
  return (
    <p>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {point.sentAt === null ? m.address_send() : m.address_open()}
      </Button>
    </p>
  );
};
