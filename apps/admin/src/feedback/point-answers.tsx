import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { StatusTag, Tag } from '@inflytande/ui/tag';
import { formatDate } from '../format.ts';
import { SourceList } from '../source-list.tsx';
import { answerKindWords, raiserWords, verdictWords } from '@inflytande/i18n/feedback-words';
import { outcomeSentence } from '@inflytande/i18n/promise-sentence';
import { verdictLooks } from './words.ts';

type Shown = RouterOutputs['point']['get'];

/** What the principals have answered (B4). */
export const AnswerList = ({ answers }: { answers: Shown['answers'] }) =>
  answers.length === 0 ? (
    <p className="soft">{m.admin_answers_none()}</p>
  ) : (
    <ul className="records">
      {answers.map((answer) => (
        <li key={answer.id}>
          <p className="row">
            <Tag>{answerKindWords[answer.kind]()}</Tag>
            <strong>{answer.principalName ?? m.admin_principal_none()}</strong>
            <span className="soft">{formatDate(answer.givenAt)}</span>
          </p>
          <p lang="sv">{answer.text}</p>
          <SourceList sources={answer.sources} />
        </li>
      ))}
    </ul>
  );

/** What the raisers come to as a whole, where that is not yet settled or not agreed (B4). */
export const OutcomeSentence = ({ standing }: Pick<Shown, 'standing'>) => {
  const sentence = outcomeSentence(standing);
  return sentence === null ? null : <p>{sentence}</p>;
};

/** Whether those who raised it say that it is solved; staff never do (B4). */
export const VerdictList = ({ verdicts }: { verdicts: Shown['verdicts'] }) =>
  verdicts.length === 0 ? (
    <p className="soft">{m.admin_verdicts_none()}</p>
  ) : (
    <ul className="records">
      {verdicts.map((verdict) => (
        <li key={verdict.id}>
          <p className="row">
            <StatusTag tone={verdictLooks[verdict.verdict].tone} shape={verdictLooks[verdict.verdict].shape}>
              {verdictWords[verdict.verdict]()}
            </StatusTag>
            <span>{raiserWords[verdict.raiserKind]()}</span>
            <span className="soft">{formatDate(verdict.givenAt)}</span>
          </p>
          {verdict.note === null ? null : <p lang="sv">{verdict.note}</p>}
          <SourceList sources={verdict.sources} />
        </li>
      ))}
    </ul>
  );
