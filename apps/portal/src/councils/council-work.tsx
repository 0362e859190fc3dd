import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { ButtonLink } from '@inflytande/ui/button';
import { paths } from '../paths.ts';
import { writtenDate } from '../site/dates.ts';
import { To, useHref, useSite } from '../site/site-context.tsx';
import type { AskedRow } from './nominee-form.tsx';

type CouncilWorkProps = {
  readonly organisationId: string;
  readonly proposals: RouterOutputs['agendaProposal']['list']['proposals'];
  readonly requests: readonly AskedRow[];
};

/** Whom the association is asked to nominate: with the way there where it is waited for (C4). */
const Nominations = ({ organisationId, requests }: Omit<CouncilWorkProps, 'proposals'>) => {
  const { language } = useSite();
  const href = useHref();
  const waiting = requests.filter(({ standing }) => standing === 'awaited');
  return (
    <>
      {waiting.length === 0 ? null : <p>{m.nomination_ours_waiting({ count: waiting.length })}</p>}
      {waiting.map(({ id, body, closes }) => (
        <p key={id}>
          <ButtonLink variant="secondary" href={href(paths.ourNomination(organisationId, id))}>
            {m.nomination_ours_go({ body: body.name })}
          </ButtonLink>{' '}
          <span className="soft">{m.nomination_ours_closes({ date: writtenDate(language, closes) })}</span>
        </p>
      ))}
      {requests.length === 0 ? null : (
        <p>
          <To to={paths.ourNominations(organisationId)}>{m.nomination_ours_all()}</To>
        </p>
      )}
    </>
  );
};

/** What an association does in councils and networks (C5), and in the awareness week (E3). */
export const CouncilWork = ({ organisationId, proposals, requests }: CouncilWorkProps) => {
  const waiting = proposals.filter(({ status }) => status === 'proposed').length;
  return (
    <section aria-labelledby="rad">
      <h2 id="rad">{m.council_ours_title()}</h2>
      <Nominations organisationId={organisationId} requests={requests} />
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
