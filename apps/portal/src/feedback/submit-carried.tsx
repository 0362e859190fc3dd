import { m } from '@inflytande/i18n/messages';
import { Alert } from '@inflytande/ui/alert';
import { Swedish } from '../site/site-context.tsx';
import type { Lists } from './choices.ts';
import { draftFields, type Draft } from './draft.ts';

export type Choices = Lists & {
  readonly joined: { readonly id: string; readonly title: string } | null;
  /** What it answers, and whether anybody may by now (X1). */
  readonly answers: { readonly title: string; readonly anyoneMayAnswer: boolean } | null;
};

/** What other pages of the form have been told, carried along. */
export const Carried = ({ draft, besides }: { draft: Draft; besides: readonly (keyof Draft)[] }) =>
  draftFields
    .filter((name) => !besides.includes(name))
    .map((name) => <input key={name} type="hidden" name={name} value={draft[name]} />);

/** The point that the writer joins. */
export const Joined = ({ choices }: { choices: Choices }) =>
  choices.joined === null ? null : (
    <Alert>
      <p>
        {m.portal_submit_joins()} <Swedish>{choices.joined.title}</Swedish>
      </p>
    </Alert>
  );

/** The consultation that the writer answers; or that it cannot be answered by now, and what their words become (X1). */
export const Answers = ({ choices: { answers } }: { choices: Choices }) => {
  if (answers === null) return null;
  const { title, anyoneMayAnswer } = answers;
  return (
    <Alert tone={anyoneMayAnswer ? 'info' : 'warning'}>
      <p>
        {anyoneMayAnswer ? (
          <>
            {m.open_answer_to()} <Swedish>{title}</Swedish>
          </>
        ) : (
          m.open_answer_to_closed({ title })
        )}
      </p>
    </Alert>
  );
};
