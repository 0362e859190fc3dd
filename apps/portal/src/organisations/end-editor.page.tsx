import type { Problem } from '@inflytande/domain/kernel/result';
import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { TextField } from '@inflytande/ui/field';
import { paths } from '../paths.ts';
import { notFoundPage } from '../site/error-pages.tsx';
import { Page } from '../site/page.tsx';
import { moved, shown, type Ask, type Reply, type Route } from '../site/route.ts';
import { To, useHref } from '../site/site-context.tsx';
import { errorAt, FormErrors, refusedWith, textOf } from './form-parts.tsx';
import { forSignedIn } from './signed-in.tsx';

const view = async (ask: Ask, problem: Problem | null = null): Promise<Reply> => {
  const id = ask.params['id'] ?? '';
  const { responsible } = await ask.api.associationEditor.list({ organisationId: id });
  const editor = responsible.find(({ grantId }) => grantId === ask.params['grantId']);
  if (editor === undefined) return notFoundPage();
  const name = () => editor.name ?? m.association_name_protected();
  return shown({
    status: problem === null ? 200 : 422,
    title: () => m.association_end_for({ name: name() }),
    secret: true,
    body: () => (
      <Page
        title={m.association_end_for({ name: name() })}
        lead={m.association_end_lead()}
        above={[{ to: paths.myAssociation(id), label: m.association_title() }]}
      >
        <FormErrors problem={problem} />
        <EndForm id={id} grantId={editor.grantId} problem={problem} />
      </Page>
    ),
  });
};

type EndFormProps = { readonly id: string; readonly grantId: string; readonly problem: Problem | null };

const EndForm = ({ id, grantId, problem }: EndFormProps) => {
  const href = useHref();
  return (
    <form method="post" action={href(paths.endEditor(id, grantId))} className="form" noValidate>
      <TextField
        id="reason"
        name="reason"
        label={m.association_end_reason()}
        hint={m.association_end_reason_hint()}
        error={errorAt(problem, 'reason')}
      />
      <p className="button-row">
        <Button type="submit">{m.association_end_send()}</Button>
        <To to={paths.myAssociation(id)}>{m.association_cancel()}</To>
      </p>
    </form>
  );
};

/** A signatory ends what somebody may do for the association, and says why (O6, Z3). */
export const endEditorRoute: Route = {
  pattern: '/min-forening/:id/avsluta/:grantId',
  get: (ask) => forSignedIn(ask, () => view(ask)),
  post: (ask, form) =>
    forSignedIn(ask, () => {
      const { id = '', grantId = '' } = ask.params;
      return refusedWith(
        async () => {
          await ask.api.associationEditor.end({ grantId, reason: textOf(form, 'reason') });
          return moved(paths.myAssociation(id));
        },
        (problem) => view(ask, problem),
      );
    }),
};
