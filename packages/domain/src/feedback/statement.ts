import * as v from 'valibot';
import { ImpreciseDate } from '../kernel/plain-date.ts';
import { SourceYear } from '../kernel/source-years.ts';
import { Source } from '../kernel/source.ts';

export const wordings = ['verbatim', 'reported', 'paraphrase'] as const;
export type Wording = (typeof wordings)[number];

export const authorKinds = ['association', 'network', 'council', 'hearing', 'individual'] as const;
export const identityLevels = ['own-name', 'name-not-published', 'anonymous'] as const;
export type IdentityLevel = (typeof identityLevels)[number];

/** `unpublished`: taken off the web by staff; `withdrawn`: taken back by its author. Either is kept and not shown. */
export const statementStatuses = ['received', 'published', 'declined', 'unpublished', 'withdrawn'] as const;
export type StatementStatus = (typeof statementStatuses)[number];

/** What was said about a point, by whom and when (B1). Nobody but its author changes it; staff never do. */
export const Statement = v.object({
  id: v.string(),
  /** Null until a person has placed it. */
  pointId: v.nullable(v.string()),
  themeId: v.nullable(v.string()),
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(5000)),
  wording: v.picklist(wordings),
  authorKind: v.picklist(authorKinds),
  /** An organisation's or a body's id, where the author is one. */
  authorId: v.nullable(v.string()),
  /** The name as given. Shown in public only for `own-name`. */
  authorName: v.nullable(v.string()),
  identity: v.picklist(identityLevels),
  /** Imprecise date (K2). */
  saidAt: ImpreciseDate,
  cycleYear: v.nullable(SourceYear),
  /** The consultation that it answers, where that is open to anyone (X1). */
  consultationId: v.exactOptional(v.nullable(v.string())),
  /** True where the year is inferred and not stated by the source. */
  inferred: v.boolean(),
  status: v.picklist(statementStatuses),
  sources: v.array(Source),
});
export type Statement = v.InferOutput<typeof Statement>;
