import type { Problem } from '@inflytande/domain/kernel/result';
import type { StandingDocument } from '@inflytande/domain/organisations/standing';
import { documentWords } from '@inflytande/i18n/document-words';
import { m } from '@inflytande/i18n/messages';
import { problemSentence } from '@inflytande/i18n/problem-sentence';
import { Button } from '@inflytande/ui/button';
import { paths } from '../paths.ts';
import { notFoundPage } from '../site/error-pages.tsx';
import { Page } from '../site/page.tsx';
import { moved, shown, type Ask, type Reply, type Route } from '../site/route.ts';
import { To, useHref } from '../site/site-context.tsx';
import { FileField, FormErrors, refusedWith } from './form-parts.tsx';
import { askedYear, isDocument } from './my-association.page.tsx';
import { forSignedIn } from './signed-in.tsx';

type Wanted = { readonly id: string; readonly document: StandingDocument; readonly year: number };

const wantedOf = (ask: Ask): Wanted | null => {
  const document = ask.search.get('dokument');
  return isDocument(document) ? { id: ask.params['id'] ?? '', document, year: askedYear(ask) } : null;
};

const view = async (ask: Ask, wanted: Wanted, problem: Problem | null = null): Promise<Reply> => {
  const { id, document, year } = wanted;
  const { association, documents } = await ask.api.standingDocument.list({ organisationId: id, year });
  const replaces = documents.some((one) => one.document === document && one.file !== null);
  const title = () => m.association_hand_in_title({ document: documentWords[document](), year });
  return shown({
    status: problem === null ? 200 : 422,
    title: () => (problem === null ? title() : `${m.portal_error_prefix()} ${title()}`),
    secret: true,
    body: () => (
      <Page
        title={title()}
        lead={m.association_hand_in_lead()}
        above={[
          { to: paths.myAssociations(), label: m.association_title() },
          { to: paths.myAssociation(id), label: association.name },
        ]}
      >
        <FormErrors problem={problem} />
        {replaces ? <p>{m.association_replaces()}</p> : null}
        <HandInForm wanted={wanted} problem={problem} />
      </Page>
    ),
  });
};

const HandInForm = ({ wanted, problem }: { wanted: Wanted; problem: Problem | null }) => {
  const { id, document, year } = wanted;
  const href = useHref();
  return (
    <form
      method="post"
      encType="multipart/form-data"
      action={href(paths.handIn(id, { dokument: document, ar: String(year) }))}
      className="form"
      noValidate
    >
      <FileField error={problem === null ? undefined : problemSentence(problem)} />
      <p className="button-row">
        <Button type="submit">{m.association_send_file()}</Button>
        <To to={paths.myAssociation(id, { ar: String(year) })}>{m.association_cancel()}</To>
      </p>
    </form>
  );
};

/** Hands in one document of a year, or a new version of it (O5). */
export const handInRoute: Route = {
  pattern: '/min-forening/:id/dokument',
  get: (ask) =>
    forSignedIn(ask, async () => {
      const wanted = wantedOf(ask);
      return wanted === null ? notFoundPage() : view(ask, wanted);
    }),
  post: (ask, form) =>
    forSignedIn(ask, async () => {
      const wanted = wantedOf(ask);
      if (wanted === null) return notFoundPage();
      const { id, document, year } = wanted;
      const sent = new FormData();
      sent.set('organisationId', id);
      sent.set('year', String(year));
      sent.set('document', document);
      sent.set('file', form.get('file') ?? new File([], ''));
      return refusedWith(
        async () => {
          await ask.api.standingDocument.submit(sent);
          return moved(paths.myAssociation(id, { ar: String(year), klart: document }));
        },
        (problem) => view(ask, wanted, problem),
      );
    }),
};
