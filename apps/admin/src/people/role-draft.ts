import { m } from '@inflytande/i18n/messages';
import { useState } from 'react';
import { afterChange } from '../after-change.ts';
import { today } from '../format.ts';
import type { RoleDraft } from './give-role.tsx';

const emptyDraft = (): RoleDraft => ({ role: '', scopeId: '', from: today(), until: '', reason: '' });

/** A role being filled in, and what comes after it was given. */
export const useRoleDraft = () => {
  const [draft, setDraft] = useState(emptyDraft);
  return {
    draft,
    onChange: (change: Partial<RoleDraft>) => setDraft((now) => ({ ...now, ...change })),
    given: afterChange(m.admin_grant_given(), () => setDraft(emptyDraft())),
  };
};
