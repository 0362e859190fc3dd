import type { Problem } from '@inflytande/domain/kernel/result';
import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { TextField } from '@inflytande/ui/field';
import { errorAt, FormErrors, refusedWith, textOf } from '../organisations/form-parts.tsx';
import { forSignedIn } from '../organisations/signed-in.tsx';
import { paths } from '../paths.ts';
import { Page } from '../site/page.tsx';
import { moved, shown, type Ask, type Reply, type Route } from '../site/route.ts';
import { To, useHref } from '../site/site-context.tsx';

type ObjectProps = { readonly id: string; readonly proposalId: string; readonly problem: Problem | null };

const ObjectView = ({ id, proposalId, problem }: ObjectProps) => {
  const href = useHref();
  return (
    <Page
      title={m.verdict_object_title()}
      lead={m.verdict_object_lead()}
      above={[{ to: paths.myAssociation(id), label: m.association_title() }]}
    >
      <FormErrors problem={problem} />
      <form method="post" action={href(paths.objectToVerdict(id, proposalId))} className="form" noValidate>
        <TextField
          id="reason"
          name="reason"
          label={m.verdict_object_reason()}
          hint={m.verdict_object_reason_hint()}
          error={errorAt(problem, 'reason')}
          maxLength={500}
        />
        <p className="button-row">
          <Button type="submit">{m.verdict_object_send()}</Button>
          <To to={paths.myAssociation(id)}>{m.association_cancel()}</To>
        </p>
      </form>
    </Page>
  );
};

const view = ({ params: { id = '', proposalId = '' } }: Ask, problem: Problem | null = null): Reply =>
  shown({
    status: problem === null ? 200 : 422,
    title: () => m.verdict_object_title(),
    secret: true,
    body: () => <ObjectView id={id} proposalId={proposalId} problem={problem} />,
  });

/** Objects to what another in the association proposes to say, or takes the objection back (B4). */
export const objectToVerdictRoute: Route = {
  pattern: '/min-forening/:id/invand/:proposalId',
  get: (ask) => forSignedIn(ask, () => Promise.resolve(view(ask))),
  post: (ask, form) =>
    forSignedIn(ask, () => {
      const { id = '', proposalId = '' } = ask.params;
      return refusedWith(
        async () => {
          if (form.get('gor') === 'ta-tillbaka')
            await ask.api.verdictProposal.withdrawObjection({ id: proposalId });
          else await ask.api.verdictProposal.object({ id: proposalId, reason: textOf(form, 'reason') });
          return moved(paths.myAssociation(id));
        },
        (problem) => Promise.resolve(view(ask, problem)),
      );
    }),
};
