import { m } from '@inflytande/i18n/messages';
import { howItCame, raisedKindWords } from '@inflytande/i18n/feedback-words';
import { Alert } from '@inflytande/ui/alert';
import { Button } from '@inflytande/ui/button';
import { DefinitionList } from '@inflytande/ui/definition-list';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { formatDate, formatMoment } from '../format.ts';
import { useAuthorityNames } from '../organisations/authority-names.ts';
import { patterns, publicPaths } from '../paths.ts';
import { AskAuthor } from './ask-author.tsx';
import { AskedAuthor } from './asked-author.tsx';
import { DeclineForm } from './decline-form.tsx';
import { newWordsOf, type IncomingRow } from './incoming-queue.tsx';
import type { IncomingSearch } from './incoming-search.ts';
import { MarkedText } from './marked-text.tsx';
import { OwnCare } from './own-care.tsx';
import { PublishForm } from './publish-form.tsx';
import { PublishVersionForm } from './publish-version-form.tsx';
import { authorKindWord, identityWord } from './words.ts';

type IncomingItemProps = {
  readonly row: IncomingRow;
  /** True where someone went to it; the first one opens by itself and takes nothing. */
  readonly takesFocus: boolean;
  readonly doing: IncomingSearch['gor'];
  readonly onDoing: (what: IncomingSearch['gor']) => void;
  readonly onSettled: () => void;
};

/** What staff must do when life may be in danger; the words that were recognised are named (B5). */
const Duty = ({ signs }: { signs: IncomingRow['crisisSigns'] }) => (
  <Alert tone="danger">
    <h3>{m.admin_duty_title()}</h3>
    <p>{m.admin_duty_text()}</p>
    <p>{m.admin_duty_call()}</p>
    <p className="small">{m.admin_duty_signs({ signs: signs.map((sign) => `”${sign}”`).join(', ') })}</p>
  </Alert>
);

/** What is known of it besides its words. */
const Known = ({ row }: Pick<IncomingItemProps, 'row'>) => {
  const names = useAuthorityNames();
  const principalId = row.proposal?.principalId ?? null;
  return (
    <DefinitionList
      facts={[
        { term: m.reply_term(), value: row.replyDue === null ? null : formatDate(row.replyDue) },
        { term: m.admin_identity(), value: identityWord[row.identity]() },
        { term: m.admin_author(), value: row.authorName ?? authorKindWord[row.authorKind]() },
        {
          term: newWordsOf(row) === null ? m.admin_wants_to_join() : m.raise_admin_stands_at(),
          value:
            row.joinPoint === null ? null : (
              <Link to={patterns.point} params={{ id: row.joinPoint.id }}>
                {row.joinPoint.title}
              </Link>
            ),
        },
        {
          term: m.open_answer_admin_answers(),
          value:
            row.consultationId === null ? null : (
              <a href={publicPaths.consultation(row.consultationId)}>{m.open_answer_admin_answers_go()}</a>
            ),
        },
        { term: m.kind_said(), value: row.proposal?.kind ? raisedKindWords[row.proposal.kind]() : null },
        {
          term: m.takedown_fact(),
          value:
            row.takenDown === null ? null : howItCame({ wording: row.wording, takenDown: row.takenDown }, ''),
        },
        { term: m.admin_who_should_answer(), value: principalId === null ? null : names([principalId]) },
      ]}
    />
  );
};

/** What can be done with what came in, each with its key; what is published already is no longer asked about (B5). */
const ways = [
  { what: 'publicera', key: 'p', word: m.admin_publish },
  { what: 'avboj', key: 'a', word: m.admin_decline },
  { what: 'fraga', key: 'f', word: m.ask_author },
] as const;

/** One incoming statement: its words, what is known of who wrote it, and what can be done. */
export const IncomingItem = ({ row, takesFocus, doing, onDoing, onSettled }: IncomingItemProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const version = newWordsOf(row);
  return (
    <article className="item">
      <p className="back-to-queue">
        <Link to={patterns.incoming} search={(now) => ({ svar: now.svar })}>
          {m.admin_back_to_queue()}
        </Link>
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {m.admin_incoming_received({ when: formatMoment(row.receivedAt) })}
      </h2>
      {row.urgent ? <Duty signs={row.crisisSigns} /> : null}
      {version === null ? null : (
        <Alert>
          <p>{m.raise_admin_new_words_text()}</p>
        </Alert>
      )}
      <MarkedText text={row.text} />
      <Known row={row} />
      <OwnCare row={row} />
      <AskedAuthor questions={row.questions} />
      <div className="button-row">
        {ways
          .filter(({ what }) => what !== 'fraga' || version === null)
          .map(({ what, key, word }, at) => (
            <Button
              key={what}
              variant={doing === undefined && at === 0 ? 'primary' : 'secondary'}
              aria-expanded={doing === what}
              onClick={() => onDoing(doing === what ? undefined : what)}
            >
              {word()} <kbd aria-hidden="true">{key}</kbd>
            </Button>
          ))}
      </div>
      {doing === 'publicera' && version === null ? <PublishForm row={row} onSettled={onSettled} /> : null}
      {doing === 'publicera' && version !== null ? (
        <PublishVersionForm row={row} version={version} onSettled={onSettled} />
      ) : null}
      {doing === 'fraga' ? <AskAuthor statementId={row.id} onAsked={() => onDoing(undefined)} /> : null}
      {doing === 'avboj' ? <DeclineForm row={row} onSettled={onSettled} /> : null}
    </article>
  );
};
