import { verdictWords } from '@inflytande/i18n/feedback-words';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Button, ButtonLink } from '@inflytande/ui/button';
import { paths } from '../paths.ts';
import { writtenDate } from '../site/dates.ts';
import { Swedish, To, useHref, useSite } from '../site/site-context.tsx';
import { PointStatusTag } from './point-tags.tsx';

export type Matters = RouterOutputs['verdictProposal']['list'];
type Proposal = Matters[number]['proposals'][number];

const proposalSentence = (proposal: Proposal, written: (date: string) => string): string => {
  const verdict = verdictWords[proposal.verdict]().toLowerCase();
  const date = written(proposal.objectUntil);
  const { state, isOwn, proposedByName } = proposal;
  if (state === 'stopped') return m.verdict_proposed_stopped({ verdict });
  if (state === 'stands') return m.verdict_proposed_stands({ verdict: verdictWords[proposal.verdict]() });
  return isOwn
    ? m.verdict_proposed_own({ verdict, date })
    : m.verdict_proposed_open({ name: proposedByName ?? m.verdict_proposed_somebody(), verdict, date });
};

/** A proposal of one in the association, with its objections and what I may do (B4). */
const Proposed = ({ proposal, organisationId }: { proposal: Proposal; organisationId: string }) => {
  const { language } = useSite();
  const href = useHref();
  const mine = proposal.objections.some(({ isOwn }) => isOwn);
  const object = paths.objectToVerdict(organisationId, proposal.id);
  return (
    <>
      <p>{proposalSentence(proposal, (date) => writtenDate(language, date))}</p>
      {proposal.note === null ? null : (
        <p className="said">
          <Swedish>{proposal.note}</Swedish>
        </p>
      )}
      {proposal.objections.map(({ reason }) => (
        <p key={reason}>
          <Swedish>{m.verdict_objection({ reason })}</Swedish>
        </p>
      ))}
      {mine ? (
        <form method="post" action={href(object)}>
          <input type="hidden" name="gor" value="ta-tillbaka" />
          <Button type="submit" variant="secondary">
            {m.verdict_object_withdraw()}
          </Button>
        </form>
      ) : null}
      {proposal.state === 'open' && !proposal.isOwn && !mine ? (
        <p>
          <To to={object}>{m.verdict_object()}</To>
        </p>
      ) : null}
    </>
  );
};

/** *Svar att bedöma*: what the association has raised and somebody has answered (B4). */
export const ToJudge = ({ matters, organisationId }: { matters: Matters; organisationId: string }) => {
  const href = useHref();
  return (
    <section aria-labelledby="bedom">
      <h2 id="bedom">{m.verdict_list_title()}</h2>
      {matters.length === 0 ? <p>{m.verdict_list_none()}</p> : <p>{m.verdict_list_lead()}</p>}
      <ul className="records">
        {matters.map(({ id, title, status, proposals }) => (
          <li key={id}>
            <p>
              <To to={paths.point(id)}>
                <Swedish>{title}</Swedish>
              </To>
            </p>
            <p className="row">
              <PointStatusTag status={status} />
            </p>
            {proposals.map((proposal) => (
              <Proposed key={proposal.id} proposal={proposal} organisationId={organisationId} />
            ))}
            {proposals.every(({ state }) => state === 'stopped') ? (
              <p>
                <ButtonLink variant="secondary" href={href(paths.judge(organisationId, id))}>
                  {m.verdict_propose_go()} <span className="hidden-visually">{title}</span>
                </ButtonLink>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
};
