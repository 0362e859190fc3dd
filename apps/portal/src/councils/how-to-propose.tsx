import type { RouterOutputs } from '@inflytande/server/api';
import { m } from '@inflytande/i18n/messages';
import { paths } from '../paths.ts';
import { To } from '../site/site-context.tsx';

type HowToProposeProps = Pick<RouterOutputs['body']['get'], 'mayPropose'>;

/** How an association gets something onto the agenda, where the rules of procedure let it (C5, C9). */
export const HowToPropose = ({ mayPropose }: HowToProposeProps) => {
  const anyone = mayPropose.includes('anyone');
  if (!anyone && !mayPropose.includes('organisation')) return null;
  return (
    <section aria-labelledby="foresla">
      <h2 id="foresla">{m.body_propose_title()}</h2>
      <p>
        {anyone ? m.body_propose_anyone() : m.body_propose_organisation()} {m.body_propose_personal()}
      </p>
      <p>
        <To to={paths.myAssociations()}>{m.body_propose_go()}</To>
      </p>
      <p>
        <To to={paths.submit()}>{m.body_propose_point()}</To>
      </p>
    </section>
  );
};
