import type { ComponentProps } from 'react';

type Variant = 'primary' | 'secondary' | 'tertiary';
type Look = { readonly variant?: Variant };

const look = (variant: Variant | undefined) =>
  ({ className: 'ds-button', 'data-variant': variant === 'primary' ? undefined : variant }) as const;

/** A button that does something. Without `type` it submits nothing. */
export const Button = ({ variant, type = 'button', ...rest }: ComponentProps<'button'> & Look) => (
  // oxlint-disable-next-line react/button-has-type -- the default above is one of the three
  <button {...rest} {...look(variant)} type={type} />
);

/** A link that looks like a button: it leads somewhere. */
export const ButtonLink = ({ variant, children, ...rest }: ComponentProps<'a'> & Look) => (
  <a {...rest} {...look(variant)}>
    {children}
  </a>
);
