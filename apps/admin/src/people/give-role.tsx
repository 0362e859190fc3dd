import type { GivenRole } from '@inflytande/domain/people/role';
import { m } from '@inflytande/i18n/messages';
import { roleWord } from '@inflytande/i18n/role-words';
import { Button } from '@inflytande/ui/button';
import { Select, TextField } from '@inflytande/ui/field';
import type { ReactNode } from 'react';
import { fieldErrorOf, FormProblem } from '../shell/form-problem.tsx';

export type RoleDraft = {
  readonly role: GivenRole | '';
  readonly scopeId: string;
  readonly from: string;
  readonly until: string;
  readonly reason: string;
};

/** What a complete draft asks the server for. */
export type RoleAsked = Omit<RoleDraft, 'role' | 'until'> & {
  readonly role: GivenRole;
  readonly until: string | null;
};

type GiveRoleProps = {
  readonly title: string;
  readonly draft: RoleDraft;
  readonly onChange: (change: Partial<RoleDraft>) => void;
  readonly roles: readonly GivenRole[];
  /** What the role can be for; null: for the whole region. */
  readonly scopes: readonly { readonly value: string; readonly label: string }[] | null;
  readonly untilHint: string;
  readonly sending: { readonly error: unknown; readonly isPending: boolean };
  readonly onSend: (asked: RoleAsked) => void;
  /** Who is to have it. */
  readonly children?: ReactNode;
};

const fields = {
  email: 'person',
  role: 'role',
  scopeId: 'scope',
  from: 'from',
  until: 'until',
  reason: 'reason',
};

/** A role to give or to pass on: which, for what, from when till when, and why. */
export const GiveRole = (props: GiveRoleProps) => {
  const { title, draft, onChange, roles, scopes, untilHint, sending, onSend, children } = props;
  const errorOf = fieldErrorOf(sending.error);
  return (
    <form
      className="form panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const { role, until, ...rest } = draft;
        if (role !== '' && !sending.isPending) onSend({ ...rest, role, until: until === '' ? null : until });
      }}
    >
      <h2>{title}</h2>
      <FormProblem error={sending.error} fields={fields} />
      {children}
      <Select
        id="role"
        label={m.admin_grant_role()}
        none={m.admin_choose()}
        error={errorOf('role')}
        value={draft.role}
        onChange={({ target }) =>
          onChange({ role: roles.find((role) => role === target.value) ?? '', scopeId: '' })
        }
        choices={roles.map((role) => ({ value: role, label: roleWord[role]() }))}
      />
      {scopes === null ? null : (
        <Select
          id="scope"
          label={m.admin_grant_scope()}
          none={m.admin_choose()}
          error={errorOf('scopeId')}
          value={draft.scopeId}
          onChange={({ target }) => onChange({ scopeId: target.value })}
          choices={scopes}
        />
      )}
      <TextField
        id="from"
        type="date"
        label={m.admin_grant_first_day()}
        error={errorOf('from')}
        value={draft.from}
        onChange={({ target }) => onChange({ from: target.value })}
      />
      <TextField
        id="until"
        type="date"
        label={m.admin_grant_last_day()}
        hint={untilHint}
        error={errorOf('until')}
        value={draft.until}
        onChange={({ target }) => onChange({ until: target.value })}
      />
      <TextField
        id="reason"
        label={m.admin_grant_reason()}
        hint={m.admin_grant_reason_hint()}
        error={errorOf('reason')}
        maxLength={500}
        value={draft.reason}
        onChange={({ target }) => onChange({ reason: target.value })}
      />
      <Button type="submit" aria-disabled={sending.isPending || draft.role === ''}>
        {sending.isPending ? m.admin_sending() : title}
      </Button>
    </form>
  );
};
