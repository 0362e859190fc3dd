import { crisisSigns } from '@inflytande/domain/feedback/crisis';
import { longestText, raisedKinds } from '@inflytande/domain/feedback/submission';
import type { Problem } from '@inflytande/domain/kernel/result';
import type { RouterOutputs } from '@inflytande/server/api';
import { m } from '@inflytande/i18n/messages';
import { problemSentence } from '@inflytande/i18n/problem-sentence';
import { Alert } from '@inflytande/ui/alert';
import { Button } from '@inflytande/ui/button';
import { Checkbox, Select, TextArea } from '@inflytande/ui/field';
import type { ReactNode } from 'react';
import { errorAt, FormErrors, refusedWith, textOf } from '../organisations/form-parts.tsx';
import { forSignedIn } from '../organisations/signed-in.tsx';
import { paths } from '../paths.ts';
import { writtenMoment, writtenTime } from '../site/dates.ts';
import { Page } from '../site/page.tsx';
import { problemOf } from '../site/problem.ts';
import { moved, shown, type Ask, type Reply, type Route } from '../site/route.ts';
import { Swedish, useHref, useSite } from '../site/site-context.tsx';
import { WhileWriting } from './submit-similar.tsx';
import { aboveDraft, AnswersCall, callOf } from './draft-call.tsx';
import { choicesFor, kindChoices, type Lists } from './choices.ts';

type Draft = RouterOutputs['statementDraft']['get'];
type Content = Draft['content'];

/** What a form holds, and which version it was written from. */
type Written = { readonly content: Content; readonly seen: number };

const readForm = (form: FormData, joinPointId: string | null): Written => {
  const chosen = (name: string) => textOf(form, name) || null;
  return {
    content: {
      text: textOf(form, 'text').replaceAll('\r\n', '\n'),
      themeId: chosen('themeId'),
      municipalityCode: chosen('municipalityCode'),
      joinPointId,
      kind: raisedKinds.find((kind) => kind === textOf(form, 'kind')) ?? null,
      asksForReader: form.has('asksForReader'),
    },
    seen: Number(textOf(form, 'version')) || 0,
  };
};

/** The version that the form is written from. It stands in the part that a script renews after each saving. */
const Seen = ({ version }: { version: number }) => <input type="hidden" name="version" value={version} />;

const Conflict = ({ draft }: { draft: Draft }) => {
  const { language } = useSite();
  return (
    <Alert tone="warning">
      <h2>
        {m.raise_conflict_title({
          name: draft.changedBy ?? m.raise_somebody(),
          when: writtenMoment(language, Date.parse(draft.changedAt)),
        })}
      </h2>
      <p>{m.raise_conflict_text()}</p>
      <blockquote className="quote">
        <p className="said">
          <Swedish>{draft.content.text}</Swedish>
        </p>
      </blockquote>
    </Alert>
  );
};

type FormProps = {
  readonly draft: Draft;
  readonly content: Content;
  readonly lists: Lists;
  readonly problem: Problem | null;
};

const DraftForm = ({ draft, content, lists, problem }: FormProps) => {
  const href = useHref();
  return (
    <form
      method="post"
      action={href(paths.ourDraft(draft.organisationId, draft.id))}
      className="form"
      noValidate
      data-step="text"
    >
      <TextArea
        id="text"
        name="text"
        label={m.raise_text_label()}
        hint={m.raise_text_hint()}
        error={errorAt(problem, 'text')}
        defaultValue={content.text}
        rows={11}
        data-most={longestText}
      />
      <div id="medan" aria-live="polite">
        <Seen version={draft.version} />
      </div>
      <Select
        id="kind"
        name="kind"
        className="field-short"
        label={m.kind_label()}
        none={m.kind_none()}
        defaultValue={content.kind ?? ''}
        choices={kindChoices(raisedKinds)}
      />
      <Select
        id="themeId"
        name="themeId"
        label={m.portal_text_theme()}
        none={m.portal_text_theme_none()}
        defaultValue={content.themeId ?? ''}
        choices={lists.themes}
      />
      <Select
        id="municipalityCode"
        name="municipalityCode"
        className="field-short"
        label={m.portal_text_municipality()}
        none={m.portal_text_municipality_none()}
        defaultValue={content.municipalityCode ?? ''}
        choices={lists.municipalities}
      />
      <Checkbox
        id="asksForReader"
        name="asksForReader"
        defaultChecked={content.asksForReader}
        label={m.raise_reader()}
      />
      <p className="button-row">
        <Button type="submit" name="till" value="las">
          {m.raise_continue()}
        </Button>
        <Button type="submit" variant="secondary" name="till" value="spara">
          {m.raise_save()}
        </Button>
      </p>
    </form>
  );
};

type View = { readonly content?: Content; readonly problem?: Problem; readonly saved?: ReactNode };

const view = async (ask: Ask, draft: Draft, { content, problem, saved }: View = {}): Promise<Reply> => {
  const [lists, { association }, call] = await Promise.all([
    choicesFor(ask),
    ask.api.ownStatement.list({ organisationId: draft.organisationId }),
    callOf(ask, draft),
  ]);
  const conflict = problem?.code === 'draft/changed-since';
  return shown({
    status: problem === undefined ? 200 : 422,
    title: () => `${problem === undefined ? '' : `${m.portal_error_prefix()} `}${m.raise_draft_title()}`,
    secret: true,
    script: 'text',
    body: () => (
      <Page title={m.raise_draft_title()} lead={m.raise_draft_lead()} above={aboveDraft(association, call)}>
        <AnswersCall call={call} />
        {conflict ? <Conflict draft={draft} /> : <FormErrors problem={problem ?? null} />}
        {saved === undefined ? null : (
          <Alert tone="success" role="status">
            <p>{saved}</p>
          </Alert>
        )}
        <DraftForm draft={draft} content={content ?? draft.content} lists={lists} problem={problem ?? null} />
      </Page>
    ),
  });
};

/** What comes back while one writes: that it is saved, or why not; help, and points that are alike (B5, B7, F5). */
const whileWriting = async (ask: Ask, draft: Draft, { content, seen }: Written): Promise<Reply> => {
  const similar = content.text.trim().length < 12 ? [] : await ask.api.point.similar({ text: content.text });
  const urgent = crisisSigns(content.text).length > 0;
  const outcome = await ask.api.statementDraft
    .save({ id: draft.id, seen, content })
    .then(({ version }) => ({ version, fault: null }))
    .catch((error: unknown) => {
      const fault = problemOf(error);
      if (fault === null) throw error;
      return { version: seen, fault };
    });
  return shown({
    title: () => '',
    fragment: true,
    body: () => (
      <>
        <Seen version={outcome.version} />
        <p className="small soft">
          {outcome.fault === null
            ? m.raise_saved({ time: writtenTime(ask.now) })
            : m.raise_not_saved({ why: problemSentence(outcome.fault) })}
        </p>
        <WhileWriting urgent={urgent} similar={similar} />
      </>
    ),
  });
};

const draftOf = ({ api, params }: Ask): Promise<Draft> =>
  api.statementDraft.get({ id: params['draftId'] ?? '' });

/** Writes in the association's own space; it saves itself, or by a button where no script runs (F5). */
export const ourDraftRoute: Route = {
  pattern: '/min-forening/:id/utkast/:draftId',
  get: (ask) => forSignedIn(ask, async () => view(ask, await draftOf(ask))),
  post: (ask, form) =>
    forSignedIn(ask, async () => {
      const draft = await draftOf(ask);
      const written = readForm(form, draft.content.joinPointId);
      const goal = form.get('till');
      if (goal === 'medan') return whileWriting(ask, draft, written);
      return refusedWith(
        async () => {
          await ask.api.statementDraft.save({ id: draft.id, ...written });
          if (goal === 'las') return moved(paths.readDraft(draft.organisationId, draft.id));
          return view(ask, await draftOf(ask), { saved: m.raise_saved({ time: writtenTime(ask.now) }) });
        },
        async (problem) => view(ask, await draftOf(ask), { content: written.content, problem }),
      );
    }),
};
