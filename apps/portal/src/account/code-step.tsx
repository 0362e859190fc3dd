import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { ErrorSummary } from '@inflytande/ui/error-summary';
import { TextField } from '@inflytande/ui/field';
import { paths } from '../paths.ts';
import { Page } from '../site/page.tsx';
import { To, useHref } from '../site/site-context.tsx';

type CodeStepProps = { readonly goal: string; readonly email: string; readonly error: string | undefined };

/** The second step: the code that was sent. */
export const CodeStep = ({ goal, email, error }: CodeStepProps) => {
  const href = useHref();
  const carried = (
    <>
      <input type="hidden" name="till" value={goal} />
      <input type="hidden" name="epost" value={email} />
    </>
  );
  return (
    <Page
      title={m.sign_in_code_title()}
      above={[{ to: paths.signIn(), label: m.sign_in_title() }]}
      lead={m.sign_in_code_lead({ email })}
    >
      {error === undefined ? null : (
        <ErrorSummary title={m.portal_errors_title()} errors={[{ field: 'kod', message: error }]} />
      )}
      <form method="post" action={href(paths.signIn())} className="form" noValidate>
        {carried}
        <TextField
          id="kod"
          name="kod"
          className="field-short"
          label={m.sign_in_code()}
          hint={m.sign_in_code_hint()}
          error={error}
          inputMode="numeric"
          autoComplete="one-time-code"
          spellCheck={false}
        />
        <p className="button-row">
          <Button type="submit">{m.sign_in_enter()}</Button>
        </p>
      </form>
      <form method="post" action={href(paths.signIn())}>
        {carried}
        <p className="button-row">
          <Button type="submit" variant="tertiary">
            {m.sign_in_new_code()}
          </Button>
        </p>
      </form>
      <p>
        <To to={paths.signIn({ till: goal })}>{m.sign_in_other_address()}</To>
      </p>
    </Page>
  );
};
