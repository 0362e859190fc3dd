import type { HelpContact } from '@inflytande/domain/feedback/help-contacts';
import type { RegionContact } from '@inflytande/domain/organisations/region-contact';
import { createContext, use, type ComponentProps, type ReactNode } from 'react';
import { inLanguage, type Language } from '../paths.ts';

export type Site = {
  readonly language: Language;
  /** This page's address without language, with its search. */
  readonly here: string;
  /** Who is signed in. */
  readonly person: { readonly name: string | null } | null;
  readonly region: {
    readonly name: string;
    readonly demo: boolean;
    /** The region's colour, `#rrggbb` (its contrast is checked when it is set). */
    readonly accent: string;
    readonly contact: RegionContact;
    /** Whom to call at once (B5), most urgent first. */
    readonly helpContacts: readonly HelpContact[];
    /** Working days until an individual's first reply (B3). */
    readonly replyDays: number;
  };
  /** Milliseconds since 1970, the same for the whole page. */
  readonly now: number;
};

const SiteContext = createContext<Site | null>(null);

export const SiteProvider = ({ site, children }: { site: Site; children: ReactNode }) => (
  <SiteContext value={site}>{children}</SiteContext>
);

/** What every page knows about the site and the asker's language. */
export const useSite = (): Site => {
  const site = use(SiteContext);
  if (site === null) throw new Error('a page is drawn outside SiteProvider');
  return site;
};

/** An address of ours in the reader's language. */
export const useHref = () => {
  const { language } = useSite();
  return (path: string) => inLanguage(language, path);
};

/** A link within the portal; `to` is an address of `paths`. */
export const To = ({ to, children, ...rest }: Omit<ComponentProps<'a'>, 'href'> & { to: string }) => {
  const href = useHref();
  return (
    <a {...rest} href={href(to)}>
      {children}
    </a>
  );
};

/** Words from a source or a writer: Swedish, also on an English page. */
export const Swedish = ({ children }: { children: ReactNode }) => {
  const { language } = useSite();
  return language === 'en' ? <span lang="sv">{children}</span> : children;
};
