import { writtenParts } from '@inflytande/i18n/mask-words';
import { m } from '@inflytande/i18n/messages';
import { EmptyState } from '@inflytande/ui/empty-state';
import { MaskedWords } from '@inflytande/ui/masked-words';
import { Tag } from '@inflytande/ui/tag';
import { Timeline } from '@inflytande/ui/timeline';
import { waitedInWords, writtenDate } from '../site/dates.ts';
import { Swedish, useSite } from '../site/site-context.tsx';
import { Sources } from '../site/sources.tsx';
import type { RouterOutputs } from '@inflytande/server/api';
import { answerKindWords, howItCame, raiserWords } from '@inflytande/i18n/feedback-words';
import { outcomeSentence } from '@inflytande/i18n/promise-sentence';
import { PromiseList } from './promise-list.tsx';
import { VerdictTag } from './point-tags.tsx';

export type PointData = RouterOutputs['point']['get'];

const saidBy = ({ authorName, authorKind }: PointData['statements'][number]): string => {
  if (authorName === null) return m.portal_said_nameless();
  return authorKind === 'hearing'
    ? m.portal_said_at({ name: authorName.charAt(0).toLowerCase() + authorName.slice(1) })
    : m.portal_said_by({ name: authorName });
};

/** *Så sades det 2019*: each statement with its year, its words, and whether the wording is known (B1). */
export const Said = ({ statements }: { statements: PointData['statements'] }) => {
  const { language } = useSite();
  if (statements.length === 0) return null;
  return (
    <section aria-labelledby="sagt">
      <h2 id="sagt">{m.portal_said_title()}</h2>
      <Timeline
        moments={statements.map((statement) => ({
          id: statement.id,
          mark: 'said',
          when: m.portal_said_when({
            when:
              statement.cycleYear === null
                ? writtenDate(language, statement.saidAt)
                : String(statement.cycleYear),
          }),
          children: (
            <>
              <blockquote className="quote" lang={language === 'en' ? 'sv' : undefined}>
                <p className="said">
                  <MaskedWords parts={writtenParts(statement.parts)} />
                </p>
              </blockquote>
              <p className="small soft">
                {howItCame(statement, statement.sources[0]?.document ?? '')} {saidBy(statement)}{' '}
                {statement.inferred ? m.portal_said_inferred() : null}{' '}
                {statement.revisedAt === null
                  ? null
                  : m.raise_revised_public({ date: writtenDate(language, statement.revisedAt.slice(0, 10)) })}
              </p>
              <Sources sources={statement.sources} />
            </>
          ),
        }))}
      />
    </section>
  );
};

const noAnswerWords = ({ status, waitingSince }: PointData['standing'], now: number): string => {
  if (status === 'noted') return m.portal_answers_not_needed();
  return waitingSince === null
    ? m.portal_answers_none_unsent()
    : m.portal_answers_none_waiting({ time: waitedInWords(waitingSince, now) });
};

/** What principals said; where nobody did, how long that has been so (B3, B4). */
export const Answers = ({ data: { answers, standing, promises, principals } }: { data: PointData }) => {
  const { language, now } = useSite();
  return (
    <section aria-labelledby="svar">
      <h2 id="svar">{m.portal_answers_title()}</h2>
      {answers.length === 0 ? (
        <EmptyState title={m.portal_answers_none()}>
          <p>{noAnswerWords(standing, now)}</p>
        </EmptyState>
      ) : (
        <Timeline
          moments={answers.map((answer) => ({
            id: answer.id,
            mark: 'done',
            when: writtenDate(language, answer.givenAt),
            children: (
              <>
                <p className="meta">
                  <Tag>{answerKindWords[answer.kind]()}</Tag>
                  <span>
                    {answer.principalName === null
                      ? m.portal_answer_nameless()
                      : m.portal_answer_by({ name: answer.principalName })}
                  </span>
                </p>
                <p className="said">
                  <Swedish>{answer.text}</Swedish>
                </p>
                <Sources sources={answer.sources} />
              </>
            ),
          }))}
        />
      )}
      <PromiseList
        promises={promises}
        nameOf={(id) => principals.find((one) => one.id === id)?.name ?? m.portal_answer_nameless()}
      />
    </section>
  );
};

/** *Är det löst?* – said by those who raised it, never by staff (B4). */
export const Verdicts = ({ data: { verdicts, standing } }: { data: PointData }) => {
  const { language } = useSite();
  const outcome = outcomeSentence(standing);
  return (
    <section aria-labelledby="lost">
      <h2 id="lost">{m.portal_verdicts_title()}</h2>
      {outcome === null ? null : <p>{outcome}</p>}
      {verdicts.length === 0 ? (
        <p>{m.portal_verdicts_none()}</p>
      ) : (
        <ul className="records">
          {verdicts.map((verdict) => (
            <li key={verdict.id}>
              <p className="meta">
                <VerdictTag verdict={verdict.verdict} />
                <span>{writtenDate(language, verdict.givenAt)}</span>
                <span>{raiserWords[verdict.raiserKind]()}</span>
              </p>
              {verdict.note === null ? null : (
                <p>
                  <Swedish>{verdict.note}</Swedish>
                </p>
              )}
              <Sources sources={verdict.sources} />
            </li>
          ))}
        </ul>
      )}
      <p className="small soft">{m.portal_verdicts_rule()}</p>
    </section>
  );
};
