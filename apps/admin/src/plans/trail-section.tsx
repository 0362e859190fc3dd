import type { TrailMoment } from '@inflytande/domain/plans/trail-moment';
import { m } from '@inflytande/i18n/messages';
import { toldMoment, toldStations } from '@inflytande/i18n/trail-words';
import type { RouterOutputs } from '@inflytande/server/api';
import { StationFigure } from '@inflytande/ui/station-line';
import { Timeline } from '@inflytande/ui/timeline';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { trpc } from '../api.ts';
import { formatDate, formatMoney } from '../format.ts';
import { patterns, publicPaths } from '../paths.ts';
import { Loaded } from '../shell/loaded.tsx';
import { TrailLinks } from './trail-links.tsx';

export type Trail = RouterOutputs['trail']['of'];
/** Where one is. */
export type Here = { readonly step: 'point' | 'decision'; readonly id: string };

/** A station's name, with a way to it where it has a screen or a page of its own. */
const Named = ({ moment, children }: { readonly moment: TrailMoment; readonly children: ReactNode }) => {
  const { step, id } = moment;
  if (step === 'point')
    return (
      <Link to={patterns.point} params={{ id }}>
        {children}
      </Link>
    );
  if (step === 'decision')
    return (
      <Link to={patterns.decision} params={{ id }}>
        {children}
      </Link>
    );
  if (step === 'meeting') return <a href={publicPaths.hearing(id)}>{children}</a>;
  if (step === 'initiative') return <a href={publicPaths.initiative(id)}>{children}</a>;
  return children;
};

const Told = ({ moment, isOwn }: { readonly moment: TrailMoment; readonly isOwn: boolean }) => {
  const { lead, text } = toldMoment(moment, { money: formatMoney, isOwn });
  return (
    <p>
      {lead} {text === null ? null : isOwn ? text : <Named moment={moment}>{text}</Named>}
    </p>
  );
};

/** What led here and what came of it, as a picture and in order of time; and the links that one may make (P3). */
export const TrailSection = ({ here }: { readonly here: Here }) => {
  const query = useQuery(trpc.trail.of.queryOptions(here));
  return (
    <section aria-labelledby="trail">
      <h2 id="trail">{here.step === 'point' ? m.trail_title() : m.trail_title_decision()}</h2>
      <Loaded query={query}>
        {(trail) => (
          <>
            <StationFigure
              id="trail-picture"
              caption={m.trail_caption()}
              summary={m.trail_list()}
              {...toldStations(trail.stations)}
            />
            <Timeline
              moments={trail.moments.map((moment, index) => ({
                id: `${moment.step} ${moment.id} ${index}`,
                when: moment.on === null ? m.trail_undated() : formatDate(moment.on),
                children: <Told moment={moment} isOwn={moment.step === here.step && moment.id === here.id} />,
              }))}
            />
            <TrailLinks here={here} moments={trail.moments} />
          </>
        )}
      </Loaded>
    </section>
  );
};
