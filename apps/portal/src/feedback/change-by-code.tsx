import type { StatementStatus } from '@inflytande/domain/feedback/statement';
import type { Problem } from '@inflytande/domain/kernel/result';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Alert } from '@inflytande/ui/alert';
import { Button } from '@inflytande/ui/button';
import { Details } from '@inflytande/ui/details';
import { TextArea } from '@inflytande/ui/field';
import { errorAt } from '../organisations/form-parts.tsx';
import { paths } from '../paths.ts';
import { writtenDay } from '../site/dates.ts';
import { Page } from '../site/page.tsx';
import { useHref, useSite } from '../site/site-context.tsx';

type Followed = RouterOutputs['statement']['follow'];

const versionWords = {
  received: m.by_code_version_received,
  published: m.by_code_version_published,
  declined: m.by_code_version_declined,
  unpublished: m.by_code_version_declined,
  withdrawn: m.by_code_version_replaced,
} as const satisfies Record<StatementStatus, unknown>;

/** What has become of other words that were sent since; the words themselves are not shown (B6). */
export const SentSince = ({ versions }: Pick<Followed, 'versions'>) => {
  const { language } = useSite();
  return versions.map(({ version, at, status }) => (
    <p key={version}>{versionWords[status]({ when: writtenDay(language, at) })}</p>
  ));
};

/** The code, and what it is sent for: it travels in the form, never in an address. */
export const CarriedCode = ({ code, does }: { readonly code: string; readonly does: string }) => (
  <>
    <input type="hidden" name="kod" value={code} />
    <input type="hidden" name="gor" value={does} />
  </>
);

type ChangeProps = {
  readonly code: string;
  readonly problem: Problem | null;
  /** The new words, where they were refused. */
  readonly typed: string;
};

/** What only its author may do: say it in other words, take it back (B1). The words that were sent are not there (B6). */
export const ChangeByCode = ({ code, problem, typed }: ChangeProps) => {
  const href = useHref();
  return (
    <section aria-labelledby="andra-eller-ta-tillbaka">
      <h2 id="andra-eller-ta-tillbaka">{m.by_code_title()}</h2>
      <Details summary={m.by_code_revise()} open={problem !== null}>
        <p>{m.by_code_revise_lead()}</p>
        <form method="post" action={href(paths.follow())} className="form" noValidate>
          <CarriedCode code={code} does="andra" />
          <TextArea
            id="text"
            name="text"
            label={m.by_code_revise_label()}
            hint={m.by_code_revise_hint()}
            rows={8}
            error={errorAt(problem, 'text')}
            defaultValue={typed}
          />
          <p className="button-row">
            <Button type="submit">{m.by_code_revise_send()}</Button>
          </p>
        </form>
      </Details>
      <Details summary={m.by_code_take_back()}>
        <p>{m.by_code_take_back_lead()}</p>
        <form method="post" action={href(paths.follow())} className="form" noValidate>
          <CarriedCode code={code} does="kontrollera" />
          <p className="button-row">
            <Button type="submit" variant="secondary">
              {m.by_code_take_back_go()}
            </Button>
          </p>
        </form>
      </Details>
    </section>
  );
};

/** What it means to take it back, before it is done. */
export const TakeBackCheck = ({ code }: { readonly code: string }) => {
  const href = useHref();
  return (
    <Page title={m.by_code_check_title()}>
      <Alert tone="warning">
        <ul>
          <li>{m.by_code_check_shown()}</li>
          <li>{m.by_code_check_kept()}</li>
          <li>{m.by_code_check_final()}</li>
        </ul>
      </Alert>
      <div className="button-row">
        <form method="post" action={href(paths.follow())}>
          <CarriedCode code={code} does="ta-tillbaka" />
          <Button type="submit">{m.by_code_check_yes()}</Button>
        </form>
        <form method="post" action={href(paths.follow())}>
          <CarriedCode code={code} does="" />
          <Button type="submit" variant="secondary">
            {m.by_code_check_no()}
          </Button>
        </form>
      </div>
    </Page>
  );
};
