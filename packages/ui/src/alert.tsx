import type { ReactNode } from 'react';

type AlertProps = {
  readonly tone?: 'info' | 'success' | 'warning' | 'danger';
  /** `status` is read when it changes, `alert` at once; without, it is part of the page. */
  readonly role?: 'status' | 'alert';
  readonly id?: string;
  readonly children: ReactNode;
};

/** Something to notice. Its icon differs with its tone. */
export const Alert = ({ tone = 'info', role, id, children }: AlertProps) => (
  <div className="ds-alert" data-color={tone} role={role} id={id}>
    {children}
  </div>
);
