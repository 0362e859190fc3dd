import { Button } from '@inflytande/ui/button';
import { useState, type ReactNode } from 'react';

type OpensFormProps = {
  readonly variant: 'secondary' | 'tertiary';
  readonly label: string;
  /** What it is about, for those who do not see where the button stands. */
  readonly about?: string;
  /** `close`: to be called when the form is done with. */
  readonly children: (close: () => void) => ReactNode;
};

/** The button that a form opens in the place of. */
export const OpensForm = ({ variant, label, about, children }: OpensFormProps) => {
  const [open, setOpen] = useState(false);
  if (open) return children(() => setOpen(false));
  return (
    <p className="not-printed">
      <Button variant={variant} onClick={() => setOpen(true)}>
        {label}
        {about === undefined ? null : (
          <>
            {' '}
            <span className="hidden-visually">{about}</span>
          </>
        )}
      </Button>
    </p>
  );
};
