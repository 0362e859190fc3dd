import type { Problem } from '@inflytande/domain/kernel/result';
import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { TextField } from '@inflytande/ui/field';
import { paths } from '../paths.ts';
import { Page } from '../site/page.tsx';
import { moved, shown, type Ask, type Reply, type Route } from '../site/route.ts';
import { To, useHref } from '../site/site-context.tsx';
import { errorAt, FormErrors, refusedWith, textOf } from './form-parts.tsx';
import { forSignedIn } from './signed-in.tsx';

type Draft = { readonly name: string; readonly email: string; readonly reason: string };

const readDraft = (form: FormData): Draft => ({
  name: textOf(form, 'name'),
  email: textOf(form, 'email'),
  reason: textOf(form, 'reason'),
});

const view = async (ask: Ask, draft: Draft, problem: Problem | null = null): Promise<Reply> => {
  const id = ask.params['id'] ?? '';
  const { organisation } = await ask.api.organisation.get({ id });
  return shown({
    status: problem === null ? 200 : 422,
    title: () =>
      problem === null ? m.association_invite() : `${m.portal_error_prefix()} ${m.association_invite()}`,
    secret: true,
    body: () => (
      <Page
        title={m.association_invite()}
        lead={m.association_invite_lead()}
        above={[
          { to: paths.myAssociations(), label: m.association_title() },
          { to: paths.myAssociation(id), label: organisation.name },
        ]}
      >
        <FormErrors problem={problem} />
        <InviteForm id={id} draft={draft} problem={problem} />
      </Page>
    ),
  });
};

type InviteFormProps = { readonly id: string; readonly draft: Draft; readonly problem: Problem | null };

const InviteForm = ({ id, draft, problem }: InviteFormProps) => {
  const href = useHref();
  return (
    <form method="post" action={href(paths.inviteEditor(id))} className="form" noValidate>
      <TextField
        id="name"
        name="name"
        label={m.association_invite_name()}
        error={errorAt(problem, 'name')}
        defaultValue={draft.name}
      />
      <TextField
        id="email"
        name="email"
        type="email"
        label={m.association_invite_email()}
        hint={m.association_invite_email_hint()}
        error={errorAt(problem, 'email')}
        defaultValue={draft.email}
      />
      <TextField
        id="reason"
        name="reason"
        label={m.association_invite_reason()}
        hint={m.association_invite_reason_hint()}
        error={errorAt(problem, 'reason')}
        defaultValue={draft.reason}
      />
      <p className="button-row">
        <Button type="submit">{m.association_invite_send()}</Button>
        <To to={paths.myAssociation(id)}>{m.association_cancel()}</To>
      </p>
    </form>
  );
};

/** A signatory invites somebody to work for the association (O6). */
export const inviteEditorRoute: Route = {
  pattern: '/min-forening/:id/bjud-in',
  get: (ask) => forSignedIn(ask, () => view(ask, readDraft(new FormData()))),
  post: (ask, form) =>
    forSignedIn(ask, () => {
      const draft = readDraft(form);
      const id = ask.params['id'] ?? '';
      return refusedWith(
        async () => {
          await ask.api.associationEditor.invite({ organisationId: id, ...draft });
          return moved(paths.myAssociation(id));
        },
        (problem) => view(ask, draft, problem),
      );
    }),
};
