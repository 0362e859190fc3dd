import { crisisSigns } from '@inflytande/domain/feedback/crisis';
import { readSubmission, type SubmissionProblem } from '@inflytande/domain/feedback/submission';
import { m } from '@inflytande/i18n/messages';
import type { ReactNode } from 'react';
import { paths } from '../paths.ts';
import { Page } from '../site/page.tsx';
import { problemOf } from '../site/problem.ts';
import { moved, shown, type Ask, type Reply, type Route } from '../site/route.ts';
import { useHref } from '../site/site-context.tsx';
import { choicesFor } from './choices.ts';
import {
  firstFault,
  isStep,
  newDraft,
  problemsOfStep,
  readDraft,
  steps,
  type Draft,
  type Step,
} from './draft.ts';
import { receiptCookie } from './receipt.page.tsx';
import { Answers, type Choices } from './submit-carried.tsx';
import { CheckStep } from './submit-check.tsx';
import { SubmitErrors } from './submit-errors.tsx';
import { SimilarStep, WhileWriting } from './submit-similar.tsx';
import { IdentityStep, TextStep } from './submit-steps.tsx';

/** What the draft answers; null where that is not there. */
const answeredBy = async ({ api }: Ask, { consultationId }: Draft): Promise<Choices['answers']> => {
  if (consultationId === '') return null;
  try {
    return await api.consultation.get({ id: consultationId });
  } catch (error) {
    if (problemOf(error) === null) throw error;
    return null;
  }
};

const choicesOf = async (ask: Ask, draft: Draft): Promise<Choices> => {
  const [lists, answers, joined] = await Promise.all([
    choicesFor(ask),
    answeredBy(ask, draft),
    draft.joinPointId === '' ? null : ask.api.point.get({ id: draft.joinPointId }).catch(() => null),
  ]);
  return {
    ...lists,
    answers,
    joined:
      joined === null ? null : (joined.shownUnder ?? { id: joined.point.id, title: joined.point.title }),
  };
};

/** What the text brings up: help where life may be in danger, and points that it may join (B5, B7). */
const broughtUp = async ({ api }: Ask, draft: Draft) => ({
  urgent: crisisSigns(draft.text).length > 0,
  similar: draft.text.trim().length < 12 ? [] : await api.point.similar({ text: draft.text }),
});

type View = { readonly ask: Ask; readonly draft: Draft; readonly step: Step };

const view = async (
  { ask, draft: written, step }: View,
  problems: readonly SubmissionProblem[] = [],
): Promise<Reply> => {
  const choices = await choicesOf(ask, written);
  const isAnswer = choices.answers?.anyoneMayAnswer === true;
  // What cannot be an answer by now goes on as what is always welcome: the page has said so (X1).
  const draft = isAnswer ? written : { ...written, consultationId: '' };
  const found = step === 'similar' || step === 'check' ? await broughtUp(ask, draft) : null;
  const heading = isAnswer ? m.open_answer_title : m.portal_submit_title;
  const lead = isAnswer ? m.open_answer_lead : m.portal_submit_lead;
  const title = () => (problems.length > 0 ? `${m.portal_error_prefix()} ${heading()}` : heading());
  return shown({
    status: problems.length > 0 ? 422 : 200,
    title,
    script: step === 'text' ? 'text' : null,
    body: () => (
      <Page title={heading()} {...(step === 'identity' ? { lead: lead() } : {})}>
        <SubmitErrors problems={problems} />
        <StepForm step={step}>
          <Answers choices={choices} />
          {step === 'identity' ? <IdentityStep draft={draft} choices={choices} problems={problems} /> : null}
          {step === 'text' ? <TextStep draft={draft} choices={choices} problems={problems} /> : null}
          {step === 'similar' && found !== null ? <SimilarStep draft={draft} {...found} /> : null}
          {step === 'check' ? (
            <CheckStep draft={draft} choices={choices} urgent={found?.urgent ?? false} />
          ) : null}
        </StepForm>
      </Page>
    ),
  });
};

const StepForm = ({ step, children }: { step: Step; children: ReactNode }) => {
  const href = useHref();
  return (
    <form method="post" action={href(paths.submit())} className="form" noValidate data-step={step}>
      <p className="soft small">
        {m.portal_submit_step({ step: steps.indexOf(step) + 1, of: steps.length })}
      </p>
      <input type="hidden" name="steg" value={step} />
      {children}
    </form>
  );
};

const send = async (ask: Ask, draft: Draft): Promise<Reply> => {
  const fault = firstFault(draft);
  if (fault !== null) return view({ ask, draft, step: fault.step }, fault.problems);
  const read = readSubmission(draft);
  if (!read.ok) return view({ ask, draft, step: 'check' }, read.problems);
  const { consultationId } = draft;
  try {
    const { receipt } =
      consultationId === ''
        ? await ask.api.statement.submit(read.value)
        : await ask.api.openAnswer.submit({ id: consultationId, statement: read.value });
    return moved(paths.receipt(), [receiptCookie(receipt, ask.secure)]);
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    return view({ ask, draft, step: 'check' }, [problem as SubmissionProblem]);
  }
};

const go = async (ask: Ask, draft: Draft, { step, wanted }: { step: Step; wanted: Step }): Promise<Reply> => {
  const back = steps.indexOf(wanted) < steps.indexOf(step);
  if (back) return view({ ask, draft, step: wanted });
  const problems = problemsOfStep(draft, step);
  if (problems.length > 0) return view({ ask, draft, step }, problems);
  if (wanted !== 'similar') return view({ ask, draft, step: wanted });
  const { urgent, similar } = await broughtUp(ask, draft);
  const nothing = draft.joinPointId !== '' || (similar.length === 0 && !urgent);
  return view({ ask, draft, step: nothing ? 'check' : 'similar' });
};

/** Say something, without an account: who you are, your words, similar points, check, send (B5–B7). */
export const submitRoute: Route = {
  pattern: '/lamna-synpunkt',
  get: (ask) => view({ ask, draft: newDraft(ask.search), step: 'identity' }),
  post: async (ask, form) => {
    const draft = readDraft(form);
    const step = isStep(form.get('steg')) ? (form.get('steg') as Step) : 'identity';
    const wanted = form.get('till');
    if (wanted === 'skicka') return send(ask, draft);
    if (wanted === 'medan') {
      const found = await broughtUp(ask, draft);
      return shown({ title: () => '', fragment: true, body: () => <WhileWriting {...found} /> });
    }
    return go(ask, draft, { step, wanted: isStep(wanted) ? wanted : step });
  },
};
