import { m } from '@inflytande/i18n/messages';
import { Details } from '@inflytande/ui/details';
import { Link } from '@tanstack/react-router';
import { formatMoment } from '../format.ts';
import { patterns } from '../paths.ts';
import { isCall } from './consultation-form.tsx';
import type { ConsultationData } from './consultation.tsx';
import { PartyAnswerTag } from './consultation-tags.tsx';

type PartyData = ConsultationData['parties'][number];

const Version = ({ at, kind, text, lateReason, enteredBy }: PartyData['answers'][number]) => (
  <>
    <p className="soft small">
      {enteredBy === null
        ? formatMoment(at)
        : m.admin_consultation_answers_version({ when: formatMoment(at), who: enteredBy })}
    </p>
    {lateReason === null ? null : (
      <p className="small">{m.admin_consultation_answers_late({ reason: lateReason })}</p>
    )}
    {kind === 'abstain' ? (
      <p>{m.admin_consultation_answers_abstain()}</p>
    ) : (
      <blockquote className="said">{text}</blockquote>
    )}
  </>
);

/** The latest version in full, the earlier ones behind a fold. */
const Versions = ({ answers }: Pick<PartyData, 'answers'>) => {
  const latest = answers.at(-1);
  const earlier = answers.slice(0, -1).toReversed();
  return (
    <>
      {latest === undefined ? null : <Version {...latest} />}
      {earlier.length === 0 ? null : (
        <Details quiet summary={m.admin_consultation_answers_earlier({ count: earlier.length })}>
          {earlier.map((version) => (
            <Version key={version.at} {...version} />
          ))}
        </Details>
      )}
    </>
  );
};

/** How many statements answer a call for views; their words are read where statements are (B5, B8). */
const Statements = ({ answers }: Pick<PartyData, 'answers'>) => {
  const sent = answers.filter(({ kind }) => kind === 'answer');
  return sent.length === 0 ? null : (
    <>
      <p>{m.call_admin_answers({ count: sent.length })}</p>
      {sent.map(({ at, lateReason }) => (
        <p key={at} className="soft small">
          {formatMoment(at)}
          {lateReason === null ? null : ` · ${m.admin_consultation_answers_late({ reason: lateReason })}`}
        </p>
      ))}
    </>
  );
};

/** What each who is asked has answered, the latest version first; who is silent stands there as well (X1). */
export const PartyAnswers = ({ data }: { data: ConsultationData }) => (
  <section aria-labelledby="svar">
    <h2 id="svar">{m.admin_consultation_answers()}</h2>
    {isCall(data) ? (
      <p>
        {m.call_admin_answers_note()} <Link to={patterns.incoming}>{m.call_admin_answers_go()}</Link>
      </p>
    ) : null}
    <ul className="records">
      {data.parties.map(({ partyId, name, answer, answers }) => (
        <li key={partyId}>
          <h3>{name}</h3>
          <p className="row">
            <PartyAnswerTag label={data.label} answer={answer} />
          </p>
          {isCall(data) ? <Statements answers={answers} /> : <Versions answers={answers} />}
        </li>
      ))}
    </ul>
  </section>
);
