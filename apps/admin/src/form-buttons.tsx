import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';

type FormButtonsProps = {
  readonly send: string;
  readonly query: { readonly isPending: boolean };
  /** Left out where there is nothing to go back to. */
  readonly onCancel?: (() => void) | undefined;
};

/** How a form ends: it is sent, and says that it is under way, or it is closed again. */
export const FormButtons = ({ send, query, onCancel }: FormButtonsProps) => (
  <p className="row">
    <Button type="submit" aria-disabled={query.isPending}>
      {query.isPending ? m.admin_sending() : send}
    </Button>
    {onCancel === undefined ? null : (
      <Button variant="tertiary" onClick={onCancel}>
        {m.admin_cancel()}
      </Button>
    )}
  </p>
);
