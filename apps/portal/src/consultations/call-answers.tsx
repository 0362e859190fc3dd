import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Button } from '@inflytande/ui/button';
import { Details } from '@inflytande/ui/details';
import { DraftRows, SentRows } from '../feedback/own-rows.tsx';
import { paths } from '../paths.ts';
import { writtenDate } from '../site/dates.ts';
import type { Ask } from '../site/route.ts';
import { To, useHref, useSite } from '../site/site-context.tsx';

type Data = RouterOutputs['consultationAnswer']['get'];

/** What an association writes for a call for views, and what it has sent to it (B8). */
export type OwnOfCall = {
  readonly drafts: RouterOutputs['statementDraft']['list'];
  readonly sent: RouterOutputs['ownStatement']['list']['rows'];
};

export const ownOfCall = async ({ api, params }: Ask, data: Data): Promise<OwnOfCall> => {
  const organisationId = params['id'] ?? '';
  const [drafts, { rows }] = await Promise.all([
    api.statementDraft.list({ organisationId }),
    api.ownStatement.list({ organisationId }),
  ]);
  const answers = new Set(data.versions.map(({ statementId }) => statementId));
  return {
    drafts: drafts.filter(({ callId }) => callId === data.id),
    sent: rows.filter(({ id }) => answers.has(id)),
  };
};

type CallAnswersProps = {
  readonly organisationId: string;
  readonly data: Data;
  readonly own: OwnOfCall;
};

/** The association has nothing to raise, and says so; only until it has sent something. */
const Abstain = ({ organisationId, data }: Omit<CallAnswersProps, 'own'>) => {
  const { language } = useSite();
  const href = useHref();
  return (
    <Details quiet summary={m.call_ours_abstain()}>
      <form method="post" action={href(paths.ourConsultation(organisationId, data.id))}>
        <input type="hidden" name="kind" value="abstain" />
        <p>{m.call_ours_abstain_lead({ date: writtenDate(language, data.lastDay ?? '') })}</p>
        <p className="button-row">
          <Button type="submit" variant="secondary">
            {m.call_ours_abstain_send()}
          </Button>
        </p>
      </form>
    </Details>
  );
};

/** An association answers a call for views by statements, each in the form that it always writes in (B5, B8). */
export const CallAnswers = ({ organisationId, data, own: { drafts, sent } }: CallAnswersProps) => {
  const { language } = useSite();
  const href = useHref();
  const hasAbstained = data.versions.at(-1)?.kind === 'abstain';
  return (
    <section aria-labelledby="svara">
      <h2 id="svara">{m.call_ours_title()}</h2>
      {data.mayAnswer ? <p>{m.call_ours_lead({ date: writtenDate(language, data.lastDay ?? '') })}</p> : null}
      {hasAbstained ? <p>{m.call_ours_abstained()}</p> : null}
      {data.mayAnswer ? (
        <form method="post" action={href(paths.ourConsultation(organisationId, data.id))}>
          <p className="button-row">
            <Button type="submit" name="till" value="skriv">
              {sent.length + drafts.length === 0 ? m.call_ours_write() : m.call_ours_write_more()}
            </Button>
          </p>
        </form>
      ) : null}
      {drafts.length === 0 ? null : (
        <>
          <h3>{m.call_ours_drafts()}</h3>
          <DraftRows id={organisationId} drafts={drafts} />
        </>
      )}
      {sent.length === 0 ? null : (
        <>
          <h3>{m.call_ours_sent()}</h3>
          <SentRows id={organisationId} sent={sent} />
        </>
      )}
      {sent.length + drafts.length === 0 && !hasAbstained ? <p>{m.call_ours_none()}</p> : null}
      {data.mayAnswer && data.versions.length === 0 ? (
        <Abstain organisationId={organisationId} data={data} />
      ) : null}
      <p>
        <To to={paths.ourStatements(organisationId)}>{m.call_ours_all()}</To>
      </p>
    </section>
  );
};
