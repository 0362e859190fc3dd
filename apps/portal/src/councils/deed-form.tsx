import type { ReactNode } from 'react';
import { paths } from '../paths.ts';
import { useHref } from '../site/site-context.tsx';

/** What an association may do about one request for a nomination (C4). Also the heading's id and what the form sends. */
export type Deed = 'nominera' | 'avsta' | 'dra-tillbaka';

type DeedFormProps = {
  readonly deed: Deed;
  readonly title: string;
  readonly lead?: string;
  readonly organisationId: string;
  readonly request: { readonly id: string };
  readonly children: ReactNode;
};

/** A section of the page of a request with the form for one deed. */
export const DeedForm = ({ deed, title, lead, organisationId, request, children }: DeedFormProps) => {
  const href = useHref();
  return (
    <section aria-labelledby={deed}>
      <h2 id={deed}>{title}</h2>
      {lead === undefined ? null : <p>{lead}</p>}
      <form
        method="post"
        action={href(paths.ourNomination(organisationId, request.id))}
        className="form"
        noValidate
      >
        <input type="hidden" name="vad" value={deed} />
        {children}
      </form>
    </section>
  );
};
