import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import { writtenParts } from '@inflytande/i18n/mask-words';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { ButtonLink } from '@inflytande/ui/button';
import { MaskedWords } from '@inflytande/ui/masked-words';
import { paths } from '../paths.ts';
import { writtenDate } from '../site/dates.ts';
import { Swedish, To, useHref, useSite } from '../site/site-context.tsx';

type Data = RouterOutputs['consultation']['get'];
export type OpenAnswersList = RouterOutputs['openAnswer']['list'];

/** Where somebody who is not asked may answer, from when, or that it is over (X1). */
export const AnswerOpenly = ({
  data: { id, anyoneFrom, anyoneMayAnswer, lastDay, status },
}: {
  data: Data;
}) => {
  const { language, now } = useSite();
  const href = useHref();
  if (anyoneFrom === null || status === 'cancelled') return null;
  const isAhead = anyoneFrom > stockholmDate(now);
  return (
    <section aria-labelledby="sag-vad-du-tycker">
      <h2 id="sag-vad-du-tycker">{m.open_answer_heading()}</h2>
      {anyoneMayAnswer ? (
        <>
          <p>{m.open_answer_until({ date: writtenDate(language, lastDay ?? '') })}</p>
          <p className="button-row">
            <ButtonLink href={href(paths.submit({ samrad: id }))}>{m.open_answer_go()}</ButtonLink>
          </p>
        </>
      ) : (
        <p>
          {isAhead ? m.open_answer_from({ date: writtenDate(language, anyoneFrom) }) : m.open_answer_over()}
        </p>
      )}
    </section>
  );
};

const Answer = ({
  answer: { parts, authorName, saidAt, point },
}: {
  answer: OpenAnswersList['rows'][number];
}) => {
  const { language } = useSite();
  const date = writtenDate(language, saidAt);
  return (
    <li>
      <blockquote className="quote" lang={language === 'en' ? 'sv' : undefined}>
        <p className="said">
          <MaskedWords parts={writtenParts(parts)} />
        </p>
      </blockquote>
      <p className="small soft">
        {authorName === null
          ? m.open_answer_said_nameless({ date })
          : m.open_answer_said_by({ name: authorName, date })}
      </p>
      <p className="small">
        {m.open_answer_said_point()}{' '}
        <To to={paths.point(point.id)}>
          <Swedish>{point.title}</Swedish>
        </To>
      </p>
    </li>
  );
};

/** What has been published of that which anybody answered, the newest first (B5, B6). */
export const OpenAnswers = ({ id, answers: { rows, next } }: { id: string; answers: OpenAnswersList }) => {
  const href = useHref();
  return (
    <section aria-labelledby="allmanheten">
      <h2 id="allmanheten">{m.open_answer_said()}</h2>
      <p className="small soft">{m.open_answer_said_note()}</p>
      {rows.length === 0 ? <p>{m.open_answer_said_none()}</p> : null}
      <ul className="records">
        {rows.map((answer) => (
          <Answer key={answer.id} answer={answer} />
        ))}
      </ul>
      {next === null ? null : (
        <p>
          <ButtonLink variant="secondary" rel="next" href={href(paths.consultation(id, { fran: next }))}>
            {m.open_answer_said_more()}
          </ButtonLink>
        </p>
      )}
    </section>
  );
};
