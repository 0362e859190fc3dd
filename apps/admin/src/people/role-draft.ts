import { m } from '@inflytande/i18n/messages';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { announce } from '../announce.ts';
import { today } from '../format.ts';
import type { RoleDraft } from './give-role.tsx';

const emptyDraft = (): RoleDraft => ({ role: '', scopeId: '', from: today(), until: '', reason: '' });

/** A role being filled in; `given` empties it, tells that it went, and fetches what is shown anew. */
export const useRoleDraft = () => {
  const [draft, setDraft] = useState(emptyDraft);
  const queries = useQueryClient();
  return {
    draft,
    onChange: (change: Partial<RoleDraft>) => setDraft((now) => ({ ...now, ...change })),
    given: async () => {
      announce(m.admin_grant_given());
      setDraft(emptyDraft());
      await queries.invalidateQueries();
    },
  };
};
