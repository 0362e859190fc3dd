import type { ProposalWords } from '@inflytande/domain/councils/agenda';
import type { AgendaProposalStatus } from '@inflytande/domain/councils/agenda-proposal';
import type { Problem } from '@inflytande/domain/kernel/result';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Alert } from '@inflytande/ui/alert';
import { Button } from '@inflytande/ui/button';
import { Select, TextArea, TextField } from '@inflytande/ui/field';
import { StatusTag, type Shape, type Tone } from '@inflytande/ui/tag';
import { Paragraphs } from '../consultations/consultation-parts.tsx';
import { errorAt, FormErrors, refusedWith, textOf } from '../organisations/form-parts.tsx';
import { forSignedIn } from '../organisations/signed-in.tsx';
import { paths } from '../paths.ts';
import { writtenDay } from '../site/dates.ts';
import { Page } from '../site/page.tsx';
import { moved, shown, type Ask, type Reply, type Route } from '../site/route.ts';
import { Swedish, To, useHref, useSite } from '../site/site-context.tsx';

type Data = RouterOutputs['agendaProposal']['list'];
type Written = ProposalWords & { readonly id: string; readonly bodyId: string };

type ViewProps = {
  readonly data: Data;
  readonly written: Written;
  readonly problem: Problem | null;
  readonly sent: boolean;
};

const statusTags: Readonly<Record<AgendaProposalStatus, readonly [Tone, Shape, () => string]>> = {
  proposed: ['info', 'half', m.proposal_status_proposed],
  accepted: ['success', 'check', m.proposal_status_accepted],
  'sent-back': ['warning', 'pause', m.proposal_status_sent_back],
};

const ProposalForm = ({ data, written, problem }: Omit<ViewProps, 'sent'>) => {
  const href = useHref();
  const { association, bodies } = data;
  const [only] = bodies;
  return (
    <section aria-labelledby="nytt">
      <h2 id="nytt">{m.proposal_new()}</h2>
      <form method="post" action={href(paths.ourProposals(association.id))} className="form" noValidate>
        <input type="hidden" name="id" value={written.id} />
        <Select
          id="bodyId"
          name="bodyId"
          label={m.proposal_body()}
          error={errorAt(problem, 'bodyId')}
          defaultValue={written.bodyId === '' && bodies.length === 1 ? only?.id : written.bodyId}
          none={m.proposal_body_none()}
          choices={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField
          id="title"
          name="title"
          label={m.proposal_heading()}
          error={errorAt(problem, 'title')}
          maxLength={200}
          defaultValue={written.title}
        />
        <TextArea
          id="text"
          name="text"
          label={m.proposal_why()}
          hint={m.proposal_why_hint()}
          error={errorAt(problem, 'text')}
          rows={6}
          maxLength={5000}
          defaultValue={written.text}
        />
        <TextArea
          id="wish"
          name="wish"
          label={m.proposal_wish()}
          hint={m.proposal_wish_hint()}
          error={errorAt(problem, 'wish')}
          rows={3}
          maxLength={2000}
          defaultValue={written.wish}
        />
        <p className="button-row">
          <Button type="submit">{m.proposal_send()}</Button>
          <To to={paths.myAssociation(association.id)}>{m.association_cancel()}</To>
        </p>
      </form>
    </section>
  );
};

const Proposal = ({ proposal }: { proposal: Data['proposals'][number] }) => {
  const { language } = useSite();
  const { title, text, wish, bodyName: body, proposedAt, status, sentBackBecause } = proposal;
  const [tone, shape, word] = statusTags[status];
  return (
    <li>
      <h3>
        <Swedish>{title}</Swedish>
      </h3>
      <p className="row">
        <StatusTag tone={tone} shape={shape}>
          {word()}
        </StatusTag>
        <span className="soft">{m.proposal_to({ body, date: writtenDay(language, proposedAt) })}</span>
      </p>
      {sentBackBecause === null ? null : <p>{m.proposal_because({ reason: sentBackBecause })}</p>}
      <Paragraphs text={text} />
      {wish === '' ? null : <p>{m.proposal_wished({ wish })}</p>}
    </li>
  );
};

const View = ({ sent, ...props }: ViewProps) => {
  const { data, problem } = props;
  const { association, bodies, proposals } = data;
  return (
    <Page
      title={m.proposal_title()}
      lead={m.proposal_lead()}
      above={[
        { to: paths.myAssociations(), label: m.association_title() },
        { to: paths.myAssociation(association.id), label: association.name },
      ]}
    >
      <FormErrors problem={problem} />
      {sent ? (
        <Alert tone="success" role="status">
          <p>{m.proposal_sent()}</p>
        </Alert>
      ) : null}
      {bodies.length === 0 ? (
        <p>{m.proposal_may_not({ association: association.name })}</p>
      ) : (
        <ProposalForm {...props} />
      )}
      <section aria-labelledby="egna">
        <h2 id="egna">{m.proposal_ours()}</h2>
        {proposals.length === 0 ? <p>{m.proposal_ours_none()}</p> : null}
        <ul className="records">
          {proposals.map((proposal) => (
            <Proposal key={proposal.id} proposal={proposal} />
          ))}
        </ul>
      </section>
    </Page>
  );
};

const nothing = (): Written => ({ id: crypto.randomUUID(), bodyId: '', title: '', text: '', wish: '' });

const view = async (
  ask: Ask,
  again: { readonly problem: Problem; readonly written: Written } | null = null,
): Promise<Reply> => {
  const data = await ask.api.agendaProposal.list({ organisationId: ask.params['id'] ?? '' });
  const problem = again?.problem ?? null;
  return shown({
    status: problem === null ? 200 : 422,
    title: () => (problem === null ? '' : `${m.portal_error_prefix()} `) + m.proposal_title(),
    secret: true,
    body: () => (
      <View
        data={data}
        problem={problem}
        written={again?.written ?? nothing()}
        sent={ask.search.has('skickat')}
      />
    ),
  });
};

const writtenIn = (form: FormData): Written => ({
  id: textOf(form, 'id'),
  bodyId: textOf(form, 'bodyId'),
  title: textOf(form, 'title'),
  text: textOf(form, 'text').replaceAll('\r\n', '\n'),
  wish: textOf(form, 'wish').replaceAll('\r\n', '\n'),
});

/** An association proposes what a council shall take up, and sees what became of it (C5, C9). */
export const ourProposalsRoute: Route = {
  pattern: '/min-forening/:id/forslag',
  get: (ask) => forSignedIn(ask, () => view(ask)),
  post: (ask, form) =>
    forSignedIn(ask, () => {
      const organisationId = ask.params['id'] ?? '';
      const written = writtenIn(form);
      return refusedWith(
        async () => {
          await ask.api.agendaProposal.propose({ ...written, organisationId });
          return moved(paths.ourProposals(organisationId, { skickat: '1' }));
        },
        (problem) => view(ask, { problem, written }),
      );
    }),
};
