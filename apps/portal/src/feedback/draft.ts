import { readSubmission, type SubmissionProblem } from '@inflytande/domain/feedback/submission';
import { identityLevels } from '@inflytande/domain/feedback/statement';

/** What has been written so far. It lives in the form alone: nothing is stored on a device that others may use. */
export type Draft = {
  readonly clientKey: string;
  readonly identity: string;
  readonly authorName: string;
  readonly text: string;
  readonly themeId: string;
  readonly municipalityCode: string;
  readonly joinPointId: string;
  readonly kind: string;
  readonly ownCare: string;
  /** The consultation that it answers, where that is open to anyone; empty: none (X1). */
  readonly consultationId: string;
};

export const draftFields = [
  'clientKey',
  'identity',
  'authorName',
  'text',
  'themeId',
  'municipalityCode',
  'joinPointId',
  'kind',
  'ownCare',
  'consultationId',
] as const satisfies readonly (keyof Draft)[];

/** The pages of the form, in order. `similar` is passed over where there is nothing to show. */
export const steps = ['identity', 'text', 'similar', 'check'] as const;
export type Step = (typeof steps)[number];

/** Where each answer is given, and so where its error is shown. */
const stepOf = {
  clientKey: 'check',
  identity: 'identity',
  authorName: 'identity',
  text: 'text',
  themeId: 'text',
  municipalityCode: 'text',
  joinPointId: 'similar',
  kind: 'text',
  ownCare: 'text',
  consultationId: 'check',
} as const satisfies Record<keyof Draft, Step>;

/** An empty draft. The key makes a repeated sending the same sending. */
export const newDraft = (search: URLSearchParams): Draft => ({
  clientKey: crypto.randomUUID(),
  identity: '',
  authorName: '',
  text: '',
  themeId: search.get('tema') ?? '',
  municipalityCode: '',
  joinPointId: search.get('punkt') ?? '',
  kind: '',
  ownCare: '',
  consultationId: search.get('samrad') ?? '',
});

/** A draft as a form posts it. */
export const readDraft = (form: FormData): Draft => {
  const read = (name: keyof Draft) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    clientKey: read('clientKey') || crypto.randomUUID(),
    identity: read('identity'),
    authorName: read('authorName'),
    text: read('text'),
    themeId: read('themeId'),
    municipalityCode: read('municipalityCode'),
    joinPointId: read('joinPointId'),
    kind: read('kind'),
    ownCare: read('ownCare'),
    consultationId: read('consultationId'),
  };
};

export const isStep = (value: unknown): value is Step => steps.some((step) => step === value);

/** What is wrong with the answers of one page, by the rules of the whole submission (B5, B6). */
export const problemsOfStep = (draft: Draft, step: Step): readonly SubmissionProblem[] => {
  const read = readSubmission(draft);
  if (read.ok) return [];
  return read.problems.filter(({ path = '' }) => stepOf[path as keyof Draft] === step);
};

/** The first page that holds something wrong, with what is wrong; null where all can be sent. */
export const firstFault = (draft: Draft) => {
  for (const step of steps) {
    const problems = problemsOfStep(draft, step);
    if (problems.length > 0) return { step, problems };
  }
  return null;
};

export const isIdentity = (value: string): value is (typeof identityLevels)[number] =>
  identityLevels.some((level) => level === value);
