import type { Tx } from '../database/space.ts';
import { authority } from './authority.table.ts';

export const listAuthorities = (tx: Tx) =>
  tx
    .select({
      id: authority.id,
      name: authority.name,
      kind: authority.kind,
      municipalityCode: authority.municipalityCode,
    })
    .from(authority);
