import type { TrailMoment } from '@inflytande/domain/plans/trail-moment';
import type { TrailStep } from '@inflytande/domain/plans/trail';
import { m } from '@inflytande/i18n/messages';
import { toldMoment, toldStations } from '@inflytande/i18n/trail-words';
import type { RouterOutputs } from '@inflytande/server/api';
import { StationFigure } from '@inflytande/ui/station-line';
import { Timeline } from '@inflytande/ui/timeline';
import { paths } from '../paths.ts';
import { writtenDate } from '../site/dates.ts';
import { writtenMoney } from '../site/money.ts';
import { Swedish, To, useSite } from '../site/site-context.tsx';

type Trail = RouterOutputs['trail']['of'];

/** Where more is told of a station; null where all is told here. */
const pageOf: Readonly<Record<TrailStep, (id: string) => string | null>> = {
  point: paths.point,
  meeting: (id) => `${paths.hearings()}#${id}`,
  answer: () => null,
  decision: paths.decision,
  initiative: (id) => `${paths.actionPlan()}#${id}`,
  money: () => null,
  outcome: () => null,
  verdict: () => null,
};

type MomentProps = { readonly moment: TrailMoment; readonly isOwn: boolean };

const Told = ({ moment, isOwn }: MomentProps) => {
  const { language } = useSite();
  const { lead, text } = toldMoment(moment, { money: (ore) => writtenMoney(language, ore), isOwn });
  const page = isOwn ? null : pageOf[moment.step](moment.id);
  return (
    <p>
      {lead}{' '}
      {text === null ? null : page === null ? (
        <Swedish>{text}</Swedish>
      ) : (
        <To to={page}>
          <Swedish>{text}</Swedish>
        </To>
      )}
    </p>
  );
};

const marks: Readonly<Record<TrailStep, 'said' | 'done' | 'open'>> = {
  point: 'said',
  meeting: 'said',
  answer: 'done',
  decision: 'done',
  initiative: 'open',
  money: 'done',
  outcome: 'done',
  verdict: 'said',
};

type TrailProps = {
  readonly title: string;
  readonly trail: Trail;
  /** Where one is. */
  readonly here: { readonly step: TrailStep; readonly id: string };
};

/** What led here and what came of it, as a picture and in order of time (P3). */
export const TrailSection = ({ title, trail, here }: TrailProps) => {
  const { language } = useSite();
  return (
    <section aria-labelledby="spar">
      <h2 id="spar">{title}</h2>
      <p>{m.trail_lead()}</p>
      <StationFigure
        id="spar-bild"
        caption={m.trail_caption()}
        summary={m.trail_list()}
        {...toldStations(trail.stations)}
      />
      <Timeline
        moments={trail.moments.map((moment, index) => ({
          id: `${moment.step} ${moment.id} ${index}`,
          mark: marks[moment.step],
          when: moment.on === null ? m.trail_undated() : writtenDate(language, moment.on),
          children: <Told moment={moment} isOwn={moment.step === here.step && moment.id === here.id} />,
        }))}
      />
    </section>
  );
};
