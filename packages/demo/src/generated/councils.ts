import type { Body } from '@inflytande/domain/councils/body';
import type { Seat } from '@inflytande/domain/councils/seat';
import { organisationAt } from './organisations.ts';
import { randomAt } from './random.ts';
import { madeUp, type CountySizes } from './sizes.ts';

const councilId = (code: string, index: number): string =>
  `council-${code}-${String(index).padStart(3, '0')}`;

/** Council number `index` of a county. */
export const councilAt = ({ code, name }: CountySizes, index: number): Body => ({
  id: councilId(code, index),
  kind: 'council',
  name: `Brukarråd ${index + 1} i ${name}`,
  aliases: [],
  level: 'county',
  countyCode: code,
  municipalityCode: null,
  status: 'active',
  host: `Region ${name} (prov)`,
  targetGroup: null,
  purpose: null,
  startedAt: null,
  endedAt: null,
  successorId: null,
  notes: null,
  sources: madeUp(`brukarråd ${index + 1}`),
});

/** The seats of council number `index`: a chair, and up to seven associations, each once. */
export const seatsAt = (sizes: CountySizes, index: number): readonly Seat[] => {
  const { seed, code, organisations } = sizes;
  const random = randomAt([seed, Number(code), 2, index]);
  const bodyId = councilId(code, index);
  const sources = madeUp(`brukarråd ${index + 1}`);
  const count = Math.min(organisations, random.between(4, 7));
  const first = random.below(Math.max(1, organisations));
  return [
    {
      id: `seat-${bodyId}-chair`,
      bodyId,
      holder: { kind: 'office', office: 'chair', providedBy: null },
      standing: 'ordinary',
      places: 1,
      stated: true,
      sources,
    },
    ...Array.from({ length: count }, (_, at): Seat => {
      const { id, name } = organisationAt(sizes, (first + at) % organisations);
      return {
        id: `seat-${bodyId}-${at}`,
        bodyId,
        holder: { kind: 'organisation', organisationId: id, nameInSource: name },
        standing: 'ordinary',
        places: random.between(1, 3),
        stated: true,
        sources,
      };
    }),
  ];
};
