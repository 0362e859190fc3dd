import { ButtonLink } from './button.tsx';

type PagerProps = {
  /** How much is shown of how much, in words. */
  readonly status: string;
  readonly label: string;
  readonly next: { readonly href: string; readonly label: string } | null;
  readonly first: { readonly href: string; readonly label: string } | null;
};

/** Through a list by key: onwards and back to the start; a place in a list that changes has no number. */
export const Pager = ({ status, label, next, first }: PagerProps) => (
  <nav className="pager" aria-label={label}>
    {next === null ? null : (
      <ButtonLink variant="secondary" href={next.href} rel="next">
        {next.label}
      </ButtonLink>
    )}
    {first === null ? null : <a href={first.href}>{first.label}</a>}
    <span className="soft small">{status}</span>
  </nav>
);
