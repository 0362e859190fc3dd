import { m } from '@inflytande/i18n/messages';
import { Details } from '@inflytande/ui/details';
import { formatMoment } from '../format.ts';
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

/** What each who is asked has answered, the latest version first; who is silent stands there as well (X1). */
export const PartyAnswers = ({ data }: { data: ConsultationData }) => (
  <section aria-labelledby="svar">
    <h2 id="svar">{m.admin_consultation_answers()}</h2>
    <ul className="records">
      {data.parties.map(({ partyId, name, answer, answers }) => {
        const latest = answers.at(-1);
        const earlier = answers.slice(0, -1).toReversed();
        return (
          <li key={partyId}>
            <h3>{name}</h3>
            <p className="row">
              <PartyAnswerTag label={data.label} answer={answer} />
            </p>
            {latest === undefined ? null : <Version {...latest} />}
            {earlier.length === 0 ? null : (
              <Details quiet summary={m.admin_consultation_answers_earlier({ count: earlier.length })}>
                {earlier.map((version) => (
                  <Version key={version.at} {...version} />
                ))}
              </Details>
            )}
          </li>
        );
      })}
    </ul>
  </section>
);
