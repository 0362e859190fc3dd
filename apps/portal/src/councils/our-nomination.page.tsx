import { stockholmDate } from '@inflytande/domain/kernel/plain-date';
import type { Problem } from '@inflytande/domain/kernel/result';
import { m } from '@inflytande/i18n/messages';
import { Alert } from '@inflytande/ui/alert';
import { Paragraphs } from '../consultations/consultation-parts.tsx';
import { FormErrors, refusedWith, textOf } from '../organisations/form-parts.tsx';
import { forSignedIn } from '../organisations/signed-in.tsx';
import { paths } from '../paths.ts';
import { writtenDate } from '../site/dates.ts';
import { notFoundPage } from '../site/error-pages.tsx';
import { Page } from '../site/page.tsx';
import { moved, shown, type Ask, type Reply, type Route } from '../site/route.ts';
import { useSite } from '../site/site-context.tsx';
import type { Deed } from './deed-form.tsx';
import { DeclineForm, WithdrawForm } from './nomination-forms.tsx';
import { LatestNominee, StandingTag, WhyNobody } from './nomination-parts.tsx';
import {
  NomineeForm,
  nomineeIn,
  writtenIn,
  writtenOf,
  type AskedRow,
  type Written,
} from './nominee-form.tsx';

/** What a page comes back with where something was refused: everything that was typed. */
type Again = {
  readonly problem: Problem;
  readonly written?: Written;
  readonly word?: string;
  readonly lastDay?: string;
};

type ViewProps = {
  readonly association: { readonly id: string; readonly name: string };
  readonly request: AskedRow;
  readonly again: Again | null;
  readonly done: string | null;
  readonly today: string;
};

const doneWords: Readonly<Record<string, () => string>> = {
  nominera: m.nomination_sent,
  avsta: m.nomination_declined,
  'dra-tillbaka': m.nomination_withdrawn_done,
};

const titleOf = ({ standing, body }: AskedRow): string =>
  (standing === 'appointed' ? m.nomination_page_title_sits : m.nomination_page_title)({ body: body.name });

const View = ({ association, request, again, done, today }: ViewProps) => {
  const { language } = useSite();
  const { standing, closes, assignment } = request;
  const problem = again?.problem ?? null;
  const said = done === null ? undefined : doneWords[done];
  const sits = standing === 'appointed';
  return (
    <Page
      title={titleOf(request)}
      above={[
        { to: paths.myAssociations(), label: m.association_title() },
        { to: paths.ourNominations(association.id), label: m.nomination_ours_title() },
      ]}
    >
      <FormErrors problem={problem} />
      {said === undefined ? null : (
        <Alert tone="success" role="status">
          <p>{said()}</p>
        </Alert>
      )}
      <p className="row">
        <StandingTag standing={standing} />
        {request.mayNominate ? (
          <span className="soft">{m.nomination_ours_closes({ date: writtenDate(language, closes) })}</span>
        ) : null}
      </p>
      {request.mayNominate && request.extendedBecause !== null ? (
        <p>{m.nomination_ours_extended({ reason: request.extendedBecause })}</p>
      ) : null}
      <LatestNominee request={request} />
      <WhyNobody {...request} />
      <section aria-labelledby="uppdrag">
        <h2 id="uppdrag">{m.nomination_page_what()}</h2>
        <Paragraphs text={assignment} />
      </section>
      {request.mayNominate ? (
        <NomineeForm
          organisationId={association.id}
          written={again?.written ?? writtenOf(request)}
          {...{ request, problem }}
        />
      ) : null}
      {request.mayNominate && standing !== 'nominated' ? (
        <DeclineForm
          organisationId={association.id}
          word={again?.word ?? (standing === 'declined' ? (request.declinedBecause ?? '') : '')}
          {...{ request, problem }}
        />
      ) : null}
      {standing === 'nominated' || sits ? (
        <WithdrawForm
          organisationId={association.id}
          sits={sits}
          lastDay={again?.lastDay ?? today}
          {...{ request, problem }}
        />
      ) : null}
      {request.mayNominate || sits ? null : <p>{m.nomination_page_closed()}</p>}
    </Page>
  );
};

const idsOf = ({ params: { id = '', requestId = '' } }: Ask) => ({ organisationId: id, requestId });

const view = async (ask: Ask, again: Again | null = null): Promise<Reply> => {
  const { organisationId, requestId } = idsOf(ask);
  const { association, requests } = await ask.api.nominationRequest.list({ organisationId });
  const request = requests.find(({ id }) => id === requestId);
  if (request === undefined) return notFoundPage();
  const title = () => titleOf(request);
  return shown({
    status: again === null ? 200 : 422,
    title: () => (again === null ? title() : `${m.portal_error_prefix()} ${title()}`),
    secret: true,
    body: () => (
      <View
        {...{ association, request, again }}
        done={ask.search.get('klart')}
        today={stockholmDate(ask.now)}
      />
    ),
  });
};

/** Does what a form of the page asks for, and what comes back with it where it is refused. */
const deeds: Readonly<
  Record<Deed, (ask: Ask, form: FormData) => [() => Promise<unknown>, Omit<Again, 'problem'>]>
> = {
  nominera: (ask, form) => {
    const written = writtenIn(form);
    return [() => ask.api.nomination.submit({ ...idsOf(ask), ...nomineeIn(written) }), { written }];
  },
  avsta: (ask, form) => {
    const { organisationId, requestId: id } = idsOf(ask);
    const word = textOf(form, 'word').replaceAll('\r\n', '\n');
    return [() => ask.api.nominationRequest.decline({ id, organisationId, word }), { word }];
  },
  'dra-tillbaka': (ask, form) => {
    const { organisationId } = idsOf(ask);
    const [id, lastDay] = [textOf(form, 'nominationId'), textOf(form, 'lastDay')];
    return [() => ask.api.nomination.withdraw({ id, organisationId, lastDay }), { lastDay }];
  },
};
const deedIn = (form: FormData): Deed => {
  const asked = textOf(form, 'vad');
  return asked === 'avsta' || asked === 'dra-tillbaka' ? asked : 'nominera';
};

/** An association answers one request: it nominates, changes, nominates nobody, or withdraws (C4). */
export const ourNominationRoute: Route = {
  pattern: '/min-forening/:id/nomineringar/:requestId',
  get: (ask) => forSignedIn(ask, () => view(ask)),
  post: (ask, form) =>
    forSignedIn(ask, () => {
      const { organisationId, requestId } = idsOf(ask);
      const deed = deedIn(form);
      const [change, typed] = deeds[deed](ask, form);
      return refusedWith(
        async () => {
          await change();
          return moved(paths.ourNomination(organisationId, requestId, { klart: deed }));
        },
        (problem) => view(ask, { problem, ...typed }),
      );
    }),
};
