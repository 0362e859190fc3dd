export type FieldError = { readonly field: string; readonly message: string };

/** One and the same function, so that it runs when the summary comes and not at every letter that is typed after. */
const takeFocus = (element: HTMLElement | null): void => element?.focus();

/**
 * What must be mended, first on the page, with a link to each field.
 * It takes focus: by `autofocus` where the page came from the server, by itself where a script drew it.
 */
export const ErrorSummary = ({ title, errors }: { title: string; errors: readonly FieldError[] }) => (
  <div
    className="ds-error-summary"
    role="alert"
    tabIndex={-1}
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever sent the form is told at once that it did not go
    autoFocus
    ref={takeFocus}
    aria-labelledby="error-summary-title"
  >
    <h2 id="error-summary-title">{title}</h2>
    <ul>
      {errors.map((error) => (
        <li key={`${error.field} ${error.message}`}>
          <a href={`#${error.field}`}>{error.message}</a>
        </li>
      ))}
    </ul>
  </div>
);
