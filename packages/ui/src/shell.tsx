import type { ReactNode } from 'react';

export type NavItem = { readonly href: string; readonly label: string; readonly current?: boolean };

/** The first thing that the Tab key meets: past the header, to `#main`. */
export const SkipLink = ({ children }: { children: ReactNode }) => (
  <a className="skip-link" href="#main">
    {children}
  </a>
);

/** A strip above everything else, for what must be known on every page. */
export const NoticeStrip = ({ children }: { children: ReactNode }) => (
  <aside className="notice-strip">
    <p className="within">{children}</p>
  </aside>
);

/** The mark: two voices that meet. Decorative; the name stands beside it. */
export const BrandMark = () => (
  <svg viewBox="0 0 40 40" aria-hidden="true" focusable="false">
    <path
      className="mark-disc"
      d="M20 3C10.600 3 3 9.700 3 18c0 4.200 2 8 5.200 10.700L7 36l7.300-3.900c1.800.5 3.700.9 5.700.9z"
    />
    <path
      className="mark-square"
      d="M22 9c8.300.5 15 6 15 13 0 3.700-1.900 7-4.900 9.400L33 37l-5.900-3.200c-1.600.6-3.300.9-5.100 1z"
    />
  </svg>
);

/** The site's name, linking home. */
export const Brand = ({ href, name, tagline }: { href: string; name: string; tagline: string }) => (
  <a className="brand" href={href}>
    <BrandMark />
    <span>
      <strong>{name}</strong>
      <span>{tagline}</span>
    </span>
  </a>
);

/** The head of every page: `top` is the name and what stands beside it, `children` the navigation. */
export const Header = ({ top, children }: { top: ReactNode; children: ReactNode }) => (
  <header className="site-header">
    <div className="within">
      <div className="site-header-top">{top}</div>
      {children}
    </div>
  </header>
);

/** The site's sections. `act` is the one thing to do, set apart. */
export const Nav = ({ label, items, act }: { label: string; items: readonly NavItem[]; act?: NavItem }) => (
  <nav className="site-nav" aria-label={label}>
    <ul className="nav-list">
      {items.map((item) => (
        <li key={item.href}>
          <a href={item.href} aria-current={item.current === true ? 'page' : undefined}>
            {item.label}
          </a>
        </li>
      ))}
      {act === undefined ? null : (
        <li className="nav-act">
          <a href={act.href} aria-current={act.current === true ? 'page' : undefined}>
            {act.label}
          </a>
        </li>
      )}
    </ul>
  </nav>
);

export const Footer = ({ children }: { children: ReactNode }) => (
  <footer className="site-footer">
    <div className="within">{children}</div>
  </footer>
);

/** Where this page stands: the pages above it, not itself. */
export const Crumbs = ({ label, items }: { label: string; items: readonly NavItem[] }) => (
  <nav className="crumbs" aria-label={label}>
    <ol className="crumb-list">
      {items.map((item) => (
        <li key={item.href}>
          <a href={item.href}>{item.label}</a>
        </li>
      ))}
    </ol>
  </nav>
);
