import type { EventForm } from '@inflytande/domain/events/event';
import { programmeItemSteps, type ProgrammeItemStatus } from '@inflytande/domain/events/programme-item';
import type { PlainDate } from '@inflytande/domain/kernel/plain-date';
import type { Problem } from '@inflytande/domain/kernel/result';
import { writtenHours } from '@inflytande/i18n/hearing-words';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Alert } from '@inflytande/ui/alert';
import { Button } from '@inflytande/ui/button';
import { StatusTag, type Shape, type Tone } from '@inflytande/ui/tag';
import { FormErrors, refusedWith, textOf } from '../organisations/form-parts.tsx';
import { forSignedIn } from '../organisations/signed-in.tsx';
import { paths } from '../paths.ts';
import { writtenDate, writtenWeekday } from '../site/dates.ts';
import { Page } from '../site/page.tsx';
import { moved, shown, type Ask, type Reply, type Route } from '../site/route.ts';
import { Swedish, To, useHref, useSite } from '../site/site-context.tsx';
import { nothingWritten, ProgrammeForm, writtenIn, type Written } from './programme-form.tsx';

type Data = RouterOutputs['programmeItem']['ours'];
type Item = Data['items'][number];

type ViewProps = {
  readonly data: Data;
  readonly written: Written;
  readonly problem: Problem | null;
  readonly done: string | null;
};

const statusTags: Readonly<Record<ProgrammeItemStatus, readonly [Tone, Shape, () => string]>> = {
  submitted: ['info', 'half', m.programme_status_submitted],
  asked: ['warning', 'triangle', m.programme_status_asked],
  published: ['success', 'check', m.programme_status_published],
  declined: ['neutral', 'cross', m.programme_status_declined],
  withdrawn: ['neutral', 'pause', m.programme_status_withdrawn],
};

const doneWords: Readonly<Record<string, () => string>> = {
  lamnat: m.programme_ours_sent,
  borttaget: m.programme_ours_withdrawn,
};

type OurItemProps = {
  readonly item: Item;
  readonly organisationId: string;
  /** Whether its week is to come, so that it may still be changed. */
  readonly isOpen: boolean;
};

const OurItem = ({ item, organisationId, isOpen }: OurItemProps) => {
  const { language } = useSite();
  const href = useHref();
  const { id, title, day, starts, ends, status, word, place } = item;
  const [tone, shape, label] = statusTags[status];
  const hours = writtenHours({ starts, ends: ends === '' ? null : ends });
  return (
    <li>
      <h3>
        <Swedish>{title}</Swedish>
      </h3>
      <p className="row">
        <StatusTag tone={tone} shape={shape}>
          {label()}
        </StatusTag>
        <span className="soft">
          {writtenWeekday(language, day)} {day.slice(0, 4)}, {hours}, <Swedish>{place}</Swedish>
        </span>
      </p>
      {word === null ? null : (
        <p>
          {status === 'declined' ? m.programme_word_declined({ word }) : m.programme_word_asked({ word })}
        </p>
      )}
      {isOpen && 'revise' in programmeItemSteps[status] ? (
        <form method="post" action={href(paths.ourProgramme(organisationId))}>
          <input type="hidden" name="bort" value={id} />
          <p className="button-row">
            <To to={paths.ourProgramme(organisationId, { andra: id })}>
              {m.programme_ours_change_go()} <span className="hidden-visually">{title}</span>
            </To>
            <Button type="submit" variant="tertiary">
              {m.programme_ours_withdraw()} <span className="hidden-visually">{title}</span>
            </Button>
          </p>
        </form>
      ) : null}
    </li>
  );
};

const View = ({ data, written, problem, done }: ViewProps) => {
  const { language } = useSite();
  const { association, week, items } = data;
  const said = done === null ? undefined : doneWords[done];
  const before = items.find(({ id }) => written.isChange && id === written.id);
  return (
    <Page
      title={m.programme_ours_title()}
      lead={m.programme_ours_lead({
        week: week.week,
        from: writtenWeekday(language, week.from),
        until: writtenDate(language, week.until),
      })}
      above={[
        { to: paths.myAssociations(), label: m.association_title() },
        { to: paths.myAssociation(association.id), label: association.name },
      ]}
    >
      <FormErrors problem={problem} />
      {said === undefined ? null : (
        <Alert tone="success" role="status">
          <p>{said()}</p>
        </Alert>
      )}
      <section aria-labelledby="punkt">
        <h2 id="punkt">
          {before === undefined ? m.programme_ours_new() : m.programme_ours_change({ title: before.title })}
        </h2>
        <ProgrammeForm organisationId={association.id} {...{ week, written, problem }} />
      </section>
      <section aria-labelledby="egna">
        <h2 id="egna">{m.programme_ours_list()}</h2>
        {items.length === 0 ? <p>{m.programme_ours_none()}</p> : null}
        <ul className="records">
          {items.map((item) => (
            <OurItem
              key={item.id}
              item={item}
              organisationId={association.id}
              isOpen={item.year >= week.year}
            />
          ))}
        </ul>
      </section>
    </Page>
  );
};

/** The item that the address asks to change, as it stands; else an empty form. */
const toChange = ({ search }: Ask, { items }: Data): Written => {
  const item = items.find(({ id }) => id === search.get('andra'));
  return item === undefined ? nothingWritten() : { ...item, isChange: true };
};

const view = async (
  ask: Ask,
  again: { readonly problem: Problem; readonly written: Written } | null = null,
): Promise<Reply> => {
  const data = await ask.api.programmeItem.ours({ organisationId: ask.params['id'] ?? '' });
  const problem = again?.problem ?? null;
  const written = again?.written ?? toChange(ask, data);
  return shown({
    status: problem === null ? 200 : 422,
    title: () => (problem === null ? '' : `${m.portal_error_prefix()} `) + m.programme_ours_title(),
    secret: true,
    body: () => <View {...{ data, written, problem }} done={ask.search.get('klart')} />,
  });
};

const change = async ({ api }: Ask, form: FormData, organisationId: string): Promise<string> => {
  const withdrawn = textOf(form, 'bort');
  if (withdrawn !== '') {
    await api.programmeItem.withdraw({ id: withdrawn });
    return 'borttaget';
  }
  const { isChange, form: how, day, ...written } = writtenIn(form);
  // The server's schema says what is wrong with them.
  const said = { ...written, day: day as PlainDate, form: how as EventForm };
  if (isChange) await api.programmeItem.revise(said);
  else await api.programmeItem.submit({ ...said, organisationId });
  return 'lamnat';
};

/** An association submits items for the awareness week, changes them and sees what became of them (E1, E3). */
export const ourProgrammeRoute: Route = {
  pattern: '/min-forening/:id/program',
  get: (ask) => forSignedIn(ask, () => view(ask)),
  post: (ask, form) =>
    forSignedIn(ask, () => {
      const organisationId = ask.params['id'] ?? '';
      return refusedWith(
        async () =>
          moved(paths.ourProgramme(organisationId, { klart: await change(ask, form, organisationId) })),
        (problem) =>
          view(ask, {
            problem,
            written: textOf(form, 'bort') === '' ? writtenIn(form) : nothingWritten(),
          }),
      );
    }),
};
