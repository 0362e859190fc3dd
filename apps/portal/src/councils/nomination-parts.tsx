import type { NominationStanding } from '@inflytande/domain/councils/nomination';
import { m } from '@inflytande/i18n/messages';
import { nominationStandingWords } from '@inflytande/i18n/nomination-words';
import { StatusTag, type Shape, type Tone } from '@inflytande/ui/tag';
import { writtenDate } from '../site/dates.ts';
import { Swedish, useSite } from '../site/site-context.tsx';
import type { AskedRow } from './nominee-form.tsx';

const looks: Readonly<Record<NominationStanding, readonly [Tone, Shape]>> = {
  awaited: ['warning', 'triangle'],
  nominated: ['info', 'half'],
  declined: ['neutral', 'pause'],
  'no-answer': ['neutral', 'ring'],
  cancelled: ['neutral', 'cross'],
  appointed: ['success', 'check'],
  refused: ['neutral', 'cross'],
  withdrawn: ['neutral', 'pause'],
};

/** Where a request stands, as the association sees it. */
export const StandingTag = ({ standing }: Pick<AskedRow, 'standing'>) => {
  const [tone, shape] = looks[standing];
  return (
    <StatusTag tone={tone} shape={shape}>
      {standing === 'awaited' ? m.nomination_ours_awaited() : nominationStandingWords[standing]()}
    </StatusTag>
  );
};

type Nominee = AskedRow['nominations'][number];

const Period = ({ from, until }: Pick<Nominee, 'from' | 'until'>) => {
  const { language } = useSite();
  if (from === null) return null;
  const first = writtenDate(language, from);
  return (
    <p>
      {until === null
        ? m.nomination_ours_period_open({ from: first })
        : m.nomination_ours_period({ from: first, until: writtenDate(language, until) })}
    </p>
  );
};

/** Whom the association nominated last, and what came of it. */
export const LatestNominee = ({ request }: { request: AskedRow }) => {
  const { language } = useSite();
  const latest = request.nominations.at(-1);
  if (latest === undefined) return null;
  const { name, nominatedOn, refusedBecause } = latest;
  return (
    <>
      <p>
        <strong>{name ?? m.nomination_ours_protected()}</strong>{' '}
        <span className="soft">
          {m.nomination_ours_nominated_on({ date: writtenDate(language, nominatedOn) })}
        </span>
      </p>
      <Period {...latest} />
      {refusedBecause === null ? null : (
        <>
          <p>
            {m.nomination_ours_refused()}{' '}
            <Swedish>{m.nomination_ours_because({ reason: refusedBecause })}</Swedish>
          </p>
          {request.mayNominate ? <p>{m.nomination_ours_refused_again()}</p> : null}
        </>
      )}
    </>
  );
};

/** Why nobody sits there by this request: the region took it back, or the association nominates nobody. */
export const WhyNobody = ({ standing, declinedBecause, cancelledBecause }: AskedRow) => {
  if (standing === 'cancelled' && cancelledBecause !== null)
    return <p>{m.nomination_ours_cancelled_because({ reason: cancelledBecause })}</p>;
  return standing === 'declined' && declinedBecause !== null ? (
    <p>{m.nomination_ours_declined_because({ word: declinedBecause })}</p>
  ) : null;
};
