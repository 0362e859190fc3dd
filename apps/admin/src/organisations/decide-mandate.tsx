import type { MandateStatus } from '@inflytande/domain/people/mandate';
import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { today } from '../format.ts';
import { ReasonForm } from '../reason-form.tsx';
import type { Mandate } from './mandates.tsx';

type Deed = 'approve' | 'refuse' | 'end';

/** What is done by hand with a mandate in each status. */
const deeds = {
  asked: ['approve', 'refuse'],
  approved: ['end'],
  refused: [],
  withdrawn: [],
} as const satisfies Record<MandateStatus, readonly Deed[]>;

const words = {
  approve: {
    button: m.admin_mandate_approve,
    label: m.admin_mandate_approve_reason,
    hint: m.admin_mandate_approve_hint,
    done: m.admin_mandate_approved,
  },
  refuse: {
    button: m.admin_mandate_refuse,
    label: m.admin_mandate_refuse_reason,
    hint: m.admin_mandate_refuse_hint,
    done: m.admin_mandate_refused,
  },
  end: {
    button: m.admin_mandate_end,
    label: m.admin_mandate_end_reason,
    hint: m.admin_mandate_end_hint,
    done: m.admin_mandate_ended,
  },
} as const satisfies Record<Deed, unknown>;

/** Approves, refuses or ends a mandate, each with its reason (O6, Z3). */
export const DecideMandate = ({ mandate }: { mandate: Mandate }) => {
  const [deed, setDeed] = useState<Deed | null>(null);
  const name = mandate.personName ?? m.admin_name_protected();
  const settled = (done: Deed) => afterChange(words[done].done({ name }), () => setDeed(null));
  const mutations = {
    approve: useMutation(trpc.mandate.approve.mutationOptions(settled('approve'))),
    refuse: useMutation(trpc.mandate.refuse.mutationOptions(settled('refuse'))),
    end: useMutation(trpc.mandate.end.mutationOptions(settled('end'))),
  };
  if (deed === null)
    return (
      <p className="row">
        {deeds[mandate.status].map((one, index) => (
          <Button key={one} variant={index === 0 ? 'primary' : 'secondary'} onClick={() => setDeed(one)}>
            {words[one].button({ name })}
          </Button>
        ))}
      </p>
    );
  const { id } = mandate;
  return (
    <ReasonForm
      key={deed}
      id={`reason-${id}`}
      label={words[deed].label({ name })}
      hint={words[deed].hint()}
      missing={m.admin_reason_missing()}
      send={words[deed].button({ name })}
      query={mutations[deed]}
      onSend={(reason) => mutations[deed].mutate({ id, reason, lastDay: today() })}
      onCancel={() => setDeed(null)}
    />
  );
};
