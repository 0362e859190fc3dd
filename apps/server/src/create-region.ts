import { ok } from '@inflytande/domain/kernel/result';
import type { Region } from '@inflytande/domain/organisations/region';
import { act, type Asker } from './act.ts';
import { theSystem } from './context.ts';
import { insertRegion } from './organisations/region.store.ts';

/** Makes a region's space; `demo` marks that its content is the demo county's. */
export const createRegion = (services: Pick<Asker, 'database' | 'now'>, created: Region, demo: boolean) =>
  act(
    { ...services, regionId: created.id, actor: theSystem },
    {
      action: 'region/import',
      load: async () => null,
      decide: () => ok(created),
      save: (tx, { id, ...record }) => insertRegion(tx, { regionId: id, ...record, demo }),
      tell: ({ id }) => ({ subject: { kind: 'region', id } }),
    },
  );
