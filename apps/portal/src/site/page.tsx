import { m } from '@inflytande/i18n/messages';
import { Crumbs } from '@inflytande/ui/shell';
import type { ReactNode } from 'react';
import { paths } from '../paths.ts';
import { useHref } from './site-context.tsx';

export type Above = { readonly to: string; readonly label: string };

type PageProps = {
  readonly title: ReactNode;
  readonly above?: readonly Above[];
  readonly lead?: ReactNode;
  readonly children: ReactNode;
};

/** A page inside the site: where it stands, its heading, its content. */
export const Page = ({ title, above = [], lead, children }: PageProps) => {
  const href = useHref();
  return (
    <div className="within">
      <Crumbs
        label={m.portal_crumbs()}
        items={[{ to: paths.start(), label: m.portal_start() }, ...above].map(({ to, label }) => ({
          href: href(to),
          label,
        }))}
      />
      <h1>{title}</h1>
      {lead === undefined ? null : <p className="lead">{lead}</p>}
      {children}
    </div>
  );
};
