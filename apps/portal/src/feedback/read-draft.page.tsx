import { crisisSigns } from '@inflytande/domain/feedback/crisis';
import { findPersonalData } from '@inflytande/domain/kernel/personal-data';
import type { Problem } from '@inflytande/domain/kernel/result';
import type { RouterOutputs } from '@inflytande/server/api';
import { writtenYears } from '@inflytande/i18n/cycle-words';
import { m } from '@inflytande/i18n/messages';
import { Alert } from '@inflytande/ui/alert';
import { Button, ButtonLink } from '@inflytande/ui/button';
import { DefinitionList } from '@inflytande/ui/definition-list';
import { Details } from '@inflytande/ui/details';
import { RadioGroup } from '@inflytande/ui/field';
import { FormErrors, refusedWith, textOf } from '../organisations/form-parts.tsx';
import { forSignedIn } from '../organisations/signed-in.tsx';
import { paths } from '../paths.ts';
import { Page } from '../site/page.tsx';
import { moved, shown, type Ask, type Reply, type Route } from '../site/route.ts';
import { Swedish, To, useHref } from '../site/site-context.tsx';
import { DraftComments } from './draft-comments.tsx';
import { aboveDraft, AnswersCall, callOf, type Call } from './draft-call.tsx';
import { kindChoices, choicesFor, labelOf, type Lists } from './choices.ts';
import type { PointRow } from './point-list.tsx';
import { Urgent } from './submit-similar.tsx';

type Draft = RouterOutputs['statementDraft']['get'];
type Association = RouterOutputs['ownStatement']['list']['association'];
type Read = {
  readonly draft: Draft;
  readonly association: Association;
  readonly lists: Lists;
  readonly similar: readonly PointRow[];
  readonly call: Call | null;
};

const Words = ({ draft, association, lists }: Read) => (
  <>
    {crisisSigns(draft.content.text).length > 0 ? <Urgent /> : null}
    {findPersonalData(draft.content.text).length === 0 ? null : (
      <Alert tone="warning">
        <p>{m.raise_personal()}</p>
      </Alert>
    )}
    <DefinitionList
      facts={[
        { term: m.raise_in_name(), value: <Swedish>{association.name}</Swedish> },
        {
          term: m.portal_check_text(),
          value: (
            <span className="said">
              <Swedish>{draft.content.text}</Swedish>
            </span>
          ),
        },
        { term: m.kind_label(), value: labelOf(kindChoices(), draft.content.kind) },
        {
          term: m.raise_theme(),
          value: (
            <Swedish>{labelOf(lists.themes, draft.content.themeId) ?? m.portal_text_theme_none()}</Swedish>
          ),
        },
        {
          term: m.raise_municipality(),
          value:
            labelOf(lists.municipalities, draft.content.municipalityCode) ??
            m.portal_text_municipality_none(),
        },
      ]}
    />
  </>
);

/** Whether others have said the same; what is chosen goes along when it is sent (B7). */
const Similar = ({ draft, similar }: Read) =>
  similar.length === 0 ? null : (
    <RadioGroup
      id="joinPointId"
      name="joinPointId"
      label={m.raise_similar()}
      hint={m.raise_similar_hint()}
      chosen={draft.content.joinPointId ?? ''}
      choices={[
        { value: '', label: m.raise_similar_none() },
        ...similar.map(({ id, title, years }) => ({
          value: id,
          label: title,
          hint: m.portal_raised_years({ years: writtenYears(years) }),
        })),
      ]}
    />
  );

const Approval = ({ draft }: { draft: Draft }) => {
  const isEmpty = draft.content.text.trim() === '';
  return (
    <>
      {draft.approvals.map(({ name, at }) => (
        <Alert key={at} tone="success">
          <p>{m.raise_approved_by({ name: name ?? m.raise_somebody() })}</p>
        </Alert>
      ))}
      {draft.content.asksForReader && !draft.approved ? (
        <Alert>
          <p>{draft.changedByMe ? m.raise_approve_own() : m.raise_approve_wait()}</p>
        </Alert>
      ) : null}
      {draft.changedByMe || isEmpty || draft.approved ? null : (
        <p className="button-row">
          <Button type="submit" variant="secondary" name="till" value="godkann">
            {m.raise_approve()}
          </Button>
        </p>
      )}
    </>
  );
};

const SendForm = (read: Read) => {
  const { draft, call } = read;
  const href = useHref();
  const waits = draft.content.asksForReader && !draft.approved;
  return (
    <form
      method="post"
      action={href(paths.readDraft(draft.organisationId, draft.id))}
      className="form"
      noValidate
    >
      <input type="hidden" name="version" value={draft.version} />
      <Approval draft={draft} />
      {waits ? null : <Similar {...read} />}
      <p className="button-row">
        {waits ? null : (
          <Button type="submit" name="till" value={call?.mayAnswer ? 'svara' : 'skicka'}>
            {call?.mayAnswer ? m.call_draft_send() : m.raise_send()}
          </Button>
        )}
        <ButtonLink variant="secondary" href={href(paths.ourDraft(draft.organisationId, draft.id))}>
          {m.raise_change()}
        </ButtonLink>
      </p>
    </form>
  );
};

const view = async (ask: Ask, problem: Problem | null = null): Promise<Reply> => {
  const draft = await ask.api.statementDraft.get({ id: ask.params['draftId'] ?? '' });
  const { text } = draft.content;
  const [lists, { association }, similar, call] = await Promise.all([
    choicesFor(ask),
    ask.api.ownStatement.list({ organisationId: draft.organisationId }),
    text.trim().length < 12 ? [] : ask.api.point.similar({ text }),
    callOf(ask, draft),
  ]);
  const read = { draft, association, lists, similar, call };
  return shown({
    status: problem === null ? 200 : 422,
    title: () => `${problem === null ? '' : `${m.portal_error_prefix()} `}${m.raise_read_title()}`,
    secret: true,
    body: () => (
      <Page title={m.raise_read_title()} lead={m.raise_read_lead()} above={aboveDraft(association, call)}>
        <FormErrors problem={problem} />
        <AnswersCall call={call} />
        <Words {...read} />
        <SendForm {...read} />
        <DraftComments draft={draft} problem={problem} />
        <Discard draft={draft} />
        <p className="small">
          <To to={paths.privacy()}>{m.portal_nav_privacy()}</To>
        </p>
      </Page>
    ),
  });
};

/** Behind a fold: words that are gone do not come back. */
const Discard = ({ draft }: { draft: Draft }) => {
  const href = useHref();
  return (
    <Details quiet summary={m.raise_discard()}>
      <form method="post" action={href(paths.readDraft(draft.organisationId, draft.id))}>
        <p>{m.raise_discard_lead()}</p>
        <p className="button-row">
          <Button type="submit" variant="secondary" name="till" value="ta-bort">
            {m.raise_discard()}
          </Button>
        </p>
      </form>
    </Details>
  );
};

type Step = (ask: Ask, form: FormData, draft: Draft) => Promise<Reply>;

const seenIn = (form: FormData): number => Number(textOf(form, 'version')) || 0;

/** The version that is sent: the words that were read, with the point that was chosen. */
const versionToSend = async (ask: Ask, form: FormData, draft: Draft): Promise<number> => {
  const { id, content } = draft;
  const joinPointId = textOf(form, 'joinPointId') || null;
  const seen = seenIn(form);
  if (joinPointId === content.joinPointId || draft.approved) return seen;
  const saved = await ask.api.statementDraft.save({ id, seen, content: { ...content, joinPointId } });
  return saved.version;
};

const send: Step = async (ask, form, draft) => {
  const { id, organisationId } = draft;
  const sent = await ask.api.statementDraft.submit({ id, seen: await versionToSend(ask, form, draft) });
  return moved(paths.ourStatement(organisationId, sent.id));
};

/** Sends it as an answer to the call for views that it was begun for (B8). */
const answer: Step = async (ask, form, draft) => {
  const { id: draftId, organisationId, callId } = draft;
  if (callId === null) return send(ask, form, draft);
  const seen = await versionToSend(ask, form, draft);
  await ask.api.callForViews.submit({ id: callId, draftId, seen });
  return moved(paths.ourConsultation(organisationId, callId, { lamnat: '1' }));
};

const steps: Readonly<Record<string, Step>> = {
  skicka: send,
  svara: answer,
  godkann: async (ask, form, { id, organisationId }) => {
    await ask.api.statementDraft.approve({ id, seen: seenIn(form) });
    return moved(paths.readDraft(organisationId, id));
  },
  kommentera: async (ask, form, { id, organisationId }) => {
    await ask.api.statementDraft.comment({ id, text: textOf(form, 'comment') });
    return moved(paths.readDraft(organisationId, id));
  },
  'ta-bort': async (ask, _form, { id, organisationId }) => {
    await ask.api.statementDraft.discard({ id });
    return moved(paths.ourStatements(organisationId));
  },
};

/** A draft as it will be sent: read by a second reader, commented on, approved, sent (B1). */
export const readDraftRoute: Route = {
  pattern: '/min-forening/:id/utkast/:draftId/las',
  get: (ask) => forSignedIn(ask, () => view(ask)),
  post: (ask, form) =>
    forSignedIn(ask, async () => {
      const step = steps[textOf(form, 'till')];
      if (step === undefined) return view(ask);
      const draft = await ask.api.statementDraft.get({ id: ask.params['draftId'] ?? '' });
      return refusedWith(
        () => step(ask, form, draft),
        (problem) => view(ask, problem),
      );
    }),
};
