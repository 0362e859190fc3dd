import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Alert } from '@inflytande/ui/alert';
import { paths } from '../paths.ts';
import type { Ask } from '../site/route.ts';
import { Swedish, To } from '../site/site-context.tsx';

type Draft = RouterOutputs['statementDraft']['get'];
/** The call for views that a draft is to answer, as its association sees it (B8). */
export type Call = RouterOutputs['consultationAnswer']['get'] & { readonly organisationId: string };

/** Null where the association raises something of its own. */
export const callOf = async ({ api }: Ask, { callId, organisationId }: Draft): Promise<Call | null> =>
  callId === null
    ? null
    : { ...(await api.consultationAnswer.get({ id: callId, organisationId })), organisationId };

/** What a draft answers; once that is too late, what becomes of it instead (K3). */
export const AnswersCall = ({ call }: { call: Call | null }) =>
  call === null ? null : (
    <>
      <p>
        <To to={paths.ourConsultation(call.organisationId, call.id)}>
          <Swedish>{m.call_draft_answers({ title: call.title })}</Swedish>
        </To>
      </p>
      {call.mayAnswer ? null : (
        <Alert tone="warning">
          <p>{m.call_draft_late()}</p>
        </Alert>
      )}
    </>
  );

/** The way back from a draft: to what it answers, or to all that its association says. */
export const aboveDraft = (
  { id, name }: { readonly id: string; readonly name: string },
  call: Call | null,
) => [
  { to: paths.myAssociations(), label: m.association_title() },
  { to: paths.myAssociation(id), label: name },
  call === null
    ? { to: paths.ourStatements(id), label: m.raise_title() }
    : { to: paths.ourConsultation(id, call.id), label: call.title },
];
