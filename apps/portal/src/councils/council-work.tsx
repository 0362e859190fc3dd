import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { paths } from '../paths.ts';
import { To } from '../site/site-context.tsx';

type CouncilWorkProps = {
  readonly organisationId: string;
  readonly proposals: RouterOutputs['agendaProposal']['list']['proposals'];
};

/** What an association does in councils and networks (C5), and in the awareness week (E3). */
export const CouncilWork = ({ organisationId, proposals }: CouncilWorkProps) => {
  const waiting = proposals.filter(({ status }) => status === 'proposed').length;
  return (
    <section aria-labelledby="rad">
      <h2 id="rad">{m.council_ours_title()}</h2>
      {waiting === 0 ? null : <p>{m.council_ours_waiting({ count: waiting })}</p>}
      <p>
        <To to={paths.ourProposals(organisationId)}>{m.council_ours_propose()}</To>
      </p>
      <p>
        <To to={paths.ourProgramme(organisationId)}>{m.programme_ours_link()}</To>
      </p>
    </section>
  );
};
