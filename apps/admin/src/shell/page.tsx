import { m } from '@inflytande/i18n/messages';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';

type PageProps = {
  readonly title: string;
  readonly lead?: ReactNode;
  /** The page above, where there is one. */
  readonly above?: ReactNode;
  readonly children: ReactNode;
};

let shownPath: string | null = null;

/**
 * One screen: its name in the window's title and as the heading, which takes focus when one comes from another
 * screen. The first screen leaves focus at the top, where the skip link is.
 */
export const Page = ({ title, lead, above, children }: PageProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const path = useLocation({ select: (location) => location.pathname });
  useEffect(() => {
    document.title = `${title} – ${m.admin_product()}`;
  }, [title]);
  useEffect(() => {
    if (shownPath !== null && shownPath !== path) heading.current?.focus();
    shownPath = path;
  }, [path]);
  return (
    <>
      {above === undefined ? null : <div className="page-above">{above}</div>}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead === undefined ? null : <p className="page-lead">{lead}</p>}
      {children}
    </>
  );
};
