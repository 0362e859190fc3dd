import { sendingChannels, type SendingChannel } from '@inflytande/domain/consultations/send-consultation';
import { sendingChannelWords } from '@inflytande/i18n/consultation-words';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Button } from '@inflytande/ui/button';
import { Details } from '@inflytande/ui/details';
import { Checkbox, RadioGroup } from '@inflytande/ui/field';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { formatMoment } from '../format.ts';
import { FormProblem } from '../shell/form-problem.tsx';
import { Loaded } from '../shell/loaded.tsx';
import { withOrWithout } from '../with-or-without.ts';
import type { ConsultationData } from './consultation.tsx';

type Parties = RouterOutputs['consultationSending']['preview']['parties'];

const channelHints = {
  mail: m.admin_consultation_channel_mail_hint,
  post: m.admin_consultation_channel_post_hint,
  meeting: m.admin_consultation_channel_meeting_hint,
} as const satisfies Record<SendingChannel, () => string>;

type PreviewProps = {
  readonly data: ConsultationData;
  readonly parties: Parties;
  readonly channel: SendingChannel;
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
};

/** Exactly who gets it: the associations, and behind each the persons; those whom no letter reaches as well. */
const Preview = ({ data, parties, channel, chosen, onChoose }: PreviewProps) => (
  <fieldset className="ds-fieldset">
    <legend>{m.admin_consultation_preview()}</legend>
    {parties.map(({ partyId, name, persons }) => {
      const before = data.parties.find((party) => party.partyId === partyId)?.sendings.at(-1);
      const about = [
        channel === 'mail' ? persons.map((person) => person.name).join(', ') : '',
        before === undefined ? '' : m.admin_consultation_preview_before({ when: formatMoment(before.at) }),
      ].filter((part) => part !== '');
      return channel === 'mail' && persons.length === 0 ? (
        <p key={partyId}>{m.admin_consultation_preview_nobody({ name })}</p>
      ) : (
        <Checkbox
          key={partyId}
          id={`to-${partyId}`}
          checked={chosen.includes(partyId)}
          onChange={({ target }) => onChoose(withOrWithout(chosen, partyId, target.checked))}
          label={name}
          hint={about.join('. ')}
        />
      );
    })}
  </fieldset>
);

type SendFormProps = { readonly data: ConsultationData; readonly parties: Parties };

const SendForm = ({ data, parties }: SendFormProps) => {
  const [sendingId, setSendingId] = useState(() => crypto.randomUUID());
  const [channel, setChannel] = useState<SendingChannel>('mail');
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    data.parties.filter(({ sendings }) => sendings.length === 0).map(({ partyId }) => partyId),
  );
  const queries = useQueryClient();
  const send = useMutation(
    trpc.consultationSending.send.mutationOptions({
      ...afterChange(m.admin_consultation_sent(), () => {
        setSendingId(crypto.randomUUID());
        setChosen([]);
      }),
      onError: () => queries.invalidateQueries(trpc.consultationSending.preview.pathFilter()),
    }),
  );
  const isMail = channel === 'mail';
  const to = parties.filter(
    ({ partyId, persons }) => chosen.includes(partyId) && (!isMail || persons.length > 0),
  );
  const count = to.length;
  return (
    <form
      className="form panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (count === 0 || send.isPending) return;
        send.mutate({
          id: data.id,
          sendingId,
          channel,
          partyIds: to.map(({ partyId }) => partyId),
          personIds: isMail
            ? [...new Set(to.flatMap(({ persons }) => persons.map(({ personId }) => personId)))]
            : [],
        });
      }}
    >
      <FormProblem error={send.error} fields={{}} />
      <p>{m.admin_consultation_send_lead()}</p>
      <RadioGroup
        id="channel"
        name="channel"
        label={m.admin_consultation_channel()}
        chosen={channel}
        onChoose={(value) => setChannel(value as SendingChannel)}
        choices={sendingChannels.map((value) => ({
          value,
          label: sendingChannelWords[value](),
          hint: channelHints[value](),
        }))}
      />
      <Preview {...{ data, parties, channel, chosen }} onChoose={setChosen} />
      <Button type="submit" aria-disabled={count === 0 || send.isPending}>
        {send.isPending
          ? m.admin_sending()
          : isMail
            ? m.admin_consultation_send_mail({ count })
            : m.admin_consultation_send_by_hand({ count })}
      </Button>
    </form>
  );
};

/** Sends it, or sends it to more; the proof of it is kept (X1). */
export const SendConsultation = ({ data }: { data: ConsultationData }) => {
  const query = useQuery(trpc.consultationSending.preview.queryOptions({ id: data.id }));
  const form = <Loaded query={query}>{({ parties }) => <SendForm data={data} parties={parties} />}</Loaded>;
  return data.sentAt === null ? (
    <section aria-labelledby="skicka">
      <h2 id="skicka">{m.admin_consultation_send_heading()}</h2>
      {form}
    </section>
  ) : (
    <Details summary={m.admin_consultation_send_again_heading()}>{form}</Details>
  );
};
