import * as v from 'valibot';
import { Source } from '../kernel/source.ts';
import { areaLevels } from '../organisations/organisation.ts';

export const bodyKinds = [
  'council',
  'network',
  'steering-group',
  'reference-group',
  'working-group',
  'panel',
  'cooperation-body',
] as const;
export type BodyKind = (typeof bodyKinds)[number];

export const bodyStatuses = ['planned', 'active', 'dormant', 'closed', 'mentioned'] as const;

/** Bodies that people are appointed to; the others have no seats to fill (C1). */
export const hasSeatsToFill = (status: (typeof bodyStatuses)[number]): boolean =>
  status === 'planned' || status === 'active';

/** A council or another body where people meet (C1). Dates are imprecise dates (K2). */
export const Body = v.object({
  id: v.string(),
  kind: v.picklist(bodyKinds),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  aliases: v.array(v.string()),
  level: v.picklist(areaLevels),
  countyCode: v.nullable(v.string()),
  municipalityCode: v.nullable(v.string()),
  status: v.picklist(bodyStatuses),
  /** Who runs it, in the source's words. */
  host: v.nullable(v.string()),
  targetGroup: v.nullable(v.string()),
  purpose: v.nullable(v.string()),
  startedAt: v.nullable(v.string()),
  endedAt: v.nullable(v.string()),
  successorId: v.nullable(v.string()),
  notes: v.nullable(v.string()),
  sources: v.array(Source),
});
export type Body = v.InferOutput<typeof Body>;

/** Who answers to whom. `from` and `to` are a body's id where the body is known, else a name. */
export const ReportingLine = v.object({
  id: v.string(),
  fromBodyId: v.nullable(v.string()),
  fromName: v.string(),
  toBodyId: v.nullable(v.string()),
  toName: v.string(),
  what: v.string(),
  frequency: v.nullable(v.string()),
  sources: v.array(Source),
});
export type ReportingLine = v.InferOutput<typeof ReportingLine>;
