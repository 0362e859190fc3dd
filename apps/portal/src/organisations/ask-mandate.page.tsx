import type { Problem } from '@inflytande/domain/kernel/result';
import { waysToSign } from '@inflytande/domain/people/mandate';
import { signsWords } from '@inflytande/i18n/mandate-words';
import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { RadioGroup, TextField } from '@inflytande/ui/field';
import { paths } from '../paths.ts';
import { Page } from '../site/page.tsx';
import { moved, shown, type Ask, type Reply, type Route } from '../site/route.ts';
import { Swedish, To, useHref } from '../site/site-context.tsx';
import { errorAt, FileField, FormErrors, refusedWith, textOf } from './form-parts.tsx';
import { Mandates } from './mandates.tsx';
import { forSignedIn } from './signed-in.tsx';

type Draft = { readonly signs: string; readonly from: string; readonly until: string };

const readDraft = (form: FormData): Draft => ({
  signs: textOf(form, 'signs'),
  from: textOf(form, 'from'),
  until: textOf(form, 'until'),
});
const empty = readDraft(new FormData());

/** What the form itself can say before anything is sent. */
const faultIn = ({ signs, from }: Draft): Problem | null => {
  if (!waysToSign.some((way) => way === signs)) return { code: 'mandate/signs-missing', path: 'signs' };
  return /^\d{4}-\d\d-\d\d$/.test(from) ? null : { code: 'plain-date/unreadable', path: 'from' };
};

const view = async (ask: Ask, draft: Draft, problem: Problem | null = null): Promise<Reply> => {
  const id = ask.params['id'] ?? '';
  const [{ organisation }, mine] = await Promise.all([
    ask.api.organisation.get({ id }),
    ask.api.mandate.mine(),
  ]);
  const own = mine.filter((mandate) => mandate.organisation.id === id);
  const title = m.association_ask_title;
  return shown({
    status: problem === null ? 200 : 422,
    title: () => (problem === null ? title() : `${m.portal_error_prefix()} ${title()}`),
    secret: true,
    body: () => (
      <Page
        title={title()}
        lead={<Swedish>{m.association_ask_lead({ association: organisation.name })}</Swedish>}
        above={[{ to: paths.organisation(id), label: organisation.name }]}
      >
        <FormErrors problem={problem} />
        {own.length === 0 ? null : (
          <>
            <h2>{m.association_ask_mine()}</h2>
            <Mandates mandates={own} />
          </>
        )}
        {own.some(({ status }) => status === 'asked') ? null : (
          <AskForm id={id} draft={draft} problem={problem} />
        )}
      </Page>
    ),
  });
};

type AskFormProps = { readonly id: string; readonly draft: Draft; readonly problem: Problem | null };

const AskForm = ({ id, draft, problem }: AskFormProps) => {
  const href = useHref();
  return (
    <form
      method="post"
      encType="multipart/form-data"
      action={href(paths.askMandate(id))}
      className="form"
      noValidate
    >
      <RadioGroup
        id="signs"
        name="signs"
        label={m.association_ask_signs()}
        error={errorAt(problem, 'signs')}
        chosen={draft.signs}
        choices={waysToSign.map((value) => ({ value, label: signsWords[value]() }))}
      />
      <TextField
        id="from"
        name="from"
        type="date"
        className="field-short"
        label={m.association_ask_from()}
        hint={m.association_ask_from_hint()}
        error={errorAt(problem, 'from')}
        defaultValue={draft.from}
      />
      <TextField
        id="until"
        name="until"
        type="date"
        className="field-short"
        label={m.association_ask_until()}
        hint={m.association_ask_until_hint()}
        error={errorAt(problem, 'until')}
        defaultValue={draft.until}
      />
      <FileField label={m.association_ask_file()} error={errorAt(problem, 'file')} />
      <p className="button-row">
        <Button type="submit">{m.association_ask_send()}</Button>
        <To to={paths.organisation(id)}>{m.association_cancel()}</To>
      </p>
    </form>
  );
};

/** Asks to be a signatory of an association, with the minutes of its annual meeting (O6). */
export const askMandateRoute: Route = {
  pattern: '/min-forening/:id/firmatecknare',
  get: (ask) => forSignedIn(ask, () => view(ask, empty)),
  post: (ask, form) =>
    forSignedIn(ask, async () => {
      const draft = readDraft(form);
      const fault = faultIn(draft);
      if (fault !== null) return view(ask, draft, fault);
      const id = ask.params['id'] ?? '';
      const sent = new FormData();
      for (const [name, value] of Object.entries({ ...draft, organisationId: id })) sent.set(name, value);
      sent.set('file', form.get('file') ?? new File([], ''));
      return refusedWith(
        async () => {
          await ask.api.mandate.ask(sent);
          return moved(paths.askMandate(id));
        },
        (problem) => view(ask, draft, problem),
      );
    }),
};
