import { addDays, stockholmDate } from '@inflytande/domain/kernel/plain-date';
import type { Problem } from '@inflytande/domain/kernel/result';
import { m } from '@inflytande/i18n/messages';
import { Alert } from '@inflytande/ui/alert';
import { Button } from '@inflytande/ui/button';
import { TextField } from '@inflytande/ui/field';
import { paths } from '../paths.ts';
import { notFoundPage } from '../site/error-pages.tsx';
import { Page } from '../site/page.tsx';
import { moved, shown, type Ask, type Reply, type Route } from '../site/route.ts';
import { To, useHref } from '../site/site-context.tsx';
import { errorAt, FormErrors, refusedWith, textOf } from './form-parts.tsx';
import { leaveWord, type Responsible } from './responsible.tsx';
import { forSignedIn, type SignedIn } from './signed-in.tsx';

type Ending = {
  readonly id: string;
  readonly one: Responsible;
  /** One leaves oneself. */
  readonly own: boolean;
  /** Nobody acts for the association then. */
  readonly last: boolean;
};

const load = async ({ api, params }: Ask, person: SignedIn): Promise<Ending | null> => {
  const id = params['id'] ?? '';
  const { responsible } = await api.associationEditor.list({ organisationId: id });
  const one = responsible.find(({ grantId }) => grantId === params['grantId']);
  if (one === undefined) return null;
  const last = responsible.every(({ personId }) => personId === one.personId);
  return { id, one, own: one.personId === person.id, last };
};

const view = ({ id, one, own, last }: Ending, problem: Problem | null = null): Reply => {
  const title = () =>
    own ? leaveWord(one.role) : m.association_end_for({ name: one.name ?? m.association_name_protected() });
  return shown({
    status: problem === null ? 200 : 422,
    title: () => (problem === null ? title() : `${m.portal_error_prefix()} ${title()}`),
    secret: true,
    body: () => (
      <Page
        title={title()}
        lead={own ? m.association_leave_lead() : m.association_end_lead()}
        above={[{ to: paths.myAssociation(id), label: m.association_title() }]}
      >
        {own && last ? (
          <Alert tone="warning">
            <p>{m.association_leave_last()}</p>
          </Alert>
        ) : null}
        <FormErrors problem={problem} />
        <EndForm
          action={paths.endEditor(id, one.grantId)}
          back={paths.myAssociation(id)}
          hint={own ? m.association_leave_hint() : m.association_end_reason_hint()}
          send={own ? title() : m.association_end_send()}
          problem={problem}
        />
      </Page>
    ),
  });
};

type EndFormProps = {
  readonly action: string;
  readonly back: string;
  readonly hint: string;
  readonly send: string;
  readonly problem: Problem | null;
};

const EndForm = ({ action, back, hint, send, problem }: EndFormProps) => {
  const href = useHref();
  return (
    <form method="post" action={href(action)} className="form" noValidate>
      <TextField
        id="reason"
        name="reason"
        label={m.association_end_reason()}
        hint={hint}
        error={errorAt(problem, 'reason')}
      />
      <p className="button-row">
        <Button type="submit">{send}</Button>
        <To to={back}>{m.association_cancel()}</To>
      </p>
    </form>
  );
};

/** A signatory ends what somebody may do for the association, or one leaves it oneself; both say why (O6, Z3). */
export const endEditorRoute: Route = {
  pattern: '/min-forening/:id/avsluta/:grantId',
  get: (ask) =>
    forSignedIn(ask, async (person) => {
      const ending = await load(ask, person);
      return ending === null ? notFoundPage() : view(ending);
    }),
  post: (ask, form) =>
    forSignedIn(ask, async (person) => {
      const ending = await load(ask, person);
      if (ending === null) return notFoundPage();
      const { id, one, own } = ending;
      const { grantId } = one;
      const reason = textOf(form, 'reason');
      return refusedWith(
        async () => {
          if (!own) {
            await ask.api.associationEditor.end({ grantId, reason });
            return moved(paths.myAssociation(id));
          }
          await ask.api.roleGrant.end({ id: grantId, lastDay: addDays(stockholmDate(ask.now), -1), reason });
          return moved(paths.myAssociations({ slutat: one.role, forening: id }));
        },
        async (problem) => view(ending, problem),
      );
    }),
};
