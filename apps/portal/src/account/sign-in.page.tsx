import type { Problem } from '@inflytande/domain/kernel/result';
import { problemSentence } from '@inflytande/i18n/problem-sentence';
import { m } from '@inflytande/i18n/messages';
import { inLanguage, paths } from '../paths.ts';
import { problemOf } from '../site/problem.ts';
import { moved, shown, type Ask, type Reply, type Route } from '../site/route.ts';
import { CodeStep } from './code-step.tsx';
import { EmailStep, type Arrival } from './email-step.tsx';

const longest = 200;
const field = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.slice(0, longest) : '';
};

/** Where one goes afterwards: an address of the portal's own, without language, else one's account. */
const goalOf = (given: string | null): string =>
  given !== null && /^\/(?![/\\])/.test(given) && !given.startsWith('/admin') && !given.startsWith('/api')
    ? given
    : paths.account();

const arrivalOf = async ({ api, language }: Ask, given: string | null, strong: boolean): Promise<Arrival> => {
  const [ways, people, me] = await Promise.all([api.session.ways(), api.session.people(), api.session.me()]);
  const goal = goalOf(given);
  return { ways, people, me, strong, goal, goalInLanguage: inLanguage(language, goal), language };
};

const emailStep = (arrival: Arrival, typed = '', problem?: Problem): Reply =>
  shown({
    status: problem === undefined ? 200 : 422,
    script: 'passkey',
    title: () =>
      (problem === undefined ? '' : `${m.portal_error_prefix()} `) +
      (arrival.strong ? m.sign_in_strong_title() : m.sign_in_title()),
    body: () => (
      <EmailStep
        arrival={arrival}
        typed={typed}
        error={problem === undefined ? undefined : problemSentence(problem)}
      />
    ),
  });

const codeStep = (arrival: Arrival, email: string, problem?: Problem): Reply =>
  shown({
    status: problem === undefined ? 200 : 422,
    title: () => (problem === undefined ? '' : `${m.portal_error_prefix()} `) + m.sign_in_code_title(),
    body: () => (
      <CodeStep
        goal={arrival.goal}
        email={email}
        error={problem === undefined ? undefined : problemSentence(problem)}
      />
    ),
  });

/** Does a step; answers with why it was refused, or with null where it was done. */
const refusalOf = async (step: Promise<unknown>): Promise<Problem | null> => {
  try {
    await step;
    return null;
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    return problem;
  }
};

/** Signing in (journey 4): an address, then the code that was sent there. Works without script; a passkey needs it. */
export const signInRoute: Route = {
  pattern: '/logga-in',
  get: async (ask) => {
    const { search } = ask;
    const arrival = await arrivalOf(ask, search.get('till'), search.get('stark') !== null);
    const fault = search.get('fel');
    return emailStep(arrival, '', fault === null ? undefined : { code: fault.slice(0, longest) });
  },
  post: async (ask, form) => {
    const { api, language } = ask;
    const arrival = await arrivalOf(ask, field(form, 'till'), field(form, 'stark') !== '');
    const email = field(form, 'epost').trim();
    if (form.has('person')) {
      const problem = await refusalOf(api.session.start({ personId: field(form, 'person') }));
      return problem === null ? moved(arrival.goal) : emailStep(arrival, email, problem);
    }
    if (form.has('kod')) {
      const code = field(form, 'kod');
      const problem = await refusalOf(api.session.enterCode({ email, code, language }));
      return problem === null ? moved(arrival.goal) : codeStep(arrival, email, problem);
    }
    const problem = await refusalOf(api.session.askForCode({ email, language }));
    return problem === null ? codeStep(arrival, email) : emailStep(arrival, email, problem);
  },
};
