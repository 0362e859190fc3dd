import * as v from 'valibot';

/**
 * A board of the region or a municipality: its own authority and its own controller of personal data.
 * `municipalities` stands for all of a county's municipalities where a source does not say which.
 */
export const authorityKinds = ['region-board', 'municipality', 'municipalities', 'state'] as const;

export const Authority = v.object({
  id: v.string(),
  name: v.pipe(v.string(), v.minLength(1)),
  kind: v.picklist(authorityKinds),
  municipalityCode: v.nullable(v.string()),
});
export type Authority = v.InferOutput<typeof Authority>;
