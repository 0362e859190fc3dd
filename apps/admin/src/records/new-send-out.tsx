import { audiences, type AudienceKind } from '@inflytande/domain/records/send-out';
import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { TextArea, TextField } from '@inflytande/ui/field';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { patterns } from '../paths.ts';
import { fieldErrorOf, FormProblem } from '../shell/form-problem.tsx';
import { Page } from '../shell/page.tsx';
import { SendOutAudience } from './send-out-audience.tsx';
import { SendOutPreview } from './send-out-preview.tsx';

const fields = { heading: 'heading', text: 'text' };

/** Exactly who would get it now; null until it is said who. */
const useRecipients = (kind: AudienceKind | '', scopeId: string) => {
  const complete = kind !== '' && (audiences[kind].scope === 'region' || scopeId !== '');
  const preview = useQuery({
    ...trpc.sendOut.preview.queryOptions({ kind: kind || 'associations', scopeId }),
    enabled: complete,
  });
  return complete ? (preview.data?.recipients ?? null) : null;
};

/** Writes to several at once: to whom, what, and a look at exactly who gets it. Nothing leaves before that. */
export const NewSendOut = () => {
  const [id] = useState(() => crypto.randomUUID());
  const [kind, setKind] = useState<AudienceKind | ''>('');
  const [scopeId, setScopeId] = useState('');
  const [heading, setHeading] = useState('');
  const [text, setText] = useState('');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const recipients = useRecipients(kind, scopeId);
  const send = useMutation(
    trpc.sendOut.send.mutationOptions({
      ...afterChange(m.admin_send_out_done(), () => navigate({ to: patterns.sendOut, params: { id } })),
      onError: () => queries.invalidateQueries(trpc.sendOut.preview.pathFilter()),
    }),
  );
  const errorOf = fieldErrorOf(send.error);
  const ready = kind !== '' && recipients !== null && recipients.length > 0;
  return (
    <Page
      title={m.admin_send_out_new()}
      above={<Link to={patterns.sendOuts}>{m.admin_nav_send_outs()}</Link>}
      lead={m.admin_send_outs_lead()}
    >
      <form
        className="form panel"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!ready || send.isPending) return;
          const personIds = recipients.map(({ personId }) => personId);
          send.mutate({ id, audience: { kind, scopeId }, heading, text, personIds });
        }}
      >
        <FormProblem error={send.error} fields={fields} />
        <SendOutAudience
          kind={kind}
          scopeId={scopeId}
          onChange={(chosen) => {
            setKind(chosen.kind);
            setScopeId(chosen.scopeId);
          }}
        />
        <TextField
          id="heading"
          label={m.admin_send_out_heading()}
          hint={m.admin_send_out_heading_hint()}
          error={errorOf('heading')}
          maxLength={120}
          value={heading}
          onChange={({ target }) => setHeading(target.value)}
        />
        <TextArea
          id="text"
          label={m.admin_send_out_text()}
          hint={m.admin_send_out_text_hint()}
          error={errorOf('text')}
          rows={8}
          maxLength={5000}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <SendOutPreview recipients={recipients} />
        <Button type="submit" aria-disabled={!ready || send.isPending}>
          {send.isPending
            ? m.admin_sending()
            : m.admin_send_out_go({
                count: m.admin_send_out_count({ count: recipients?.length ?? 0 }),
              })}
        </Button>
      </form>
    </Page>
  );
};
