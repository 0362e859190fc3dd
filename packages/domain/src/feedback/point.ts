import * as v from 'valibot';
import { ImpreciseDate } from '../kernel/plain-date.ts';
import { Source } from '../kernel/source.ts';

export const pointKinds = [
  'problem',
  'request',
  'question',
  'praise',
  'information',
  'risk',
  'case',
] as const;
export type PointKind = (typeof pointKinds)[number];

/** Kinds that nobody is asked to answer: praise and information are kept and shown, but do not wait (B3). */
const kindsWithoutAnswer: ReadonlySet<PointKind> = new Set(['praise', 'information']);

/** Whether a principal is asked to answer a point of this kind (B3). */
export const expectsAnswer = (kind: PointKind): boolean => !kindsWithoutAnswer.has(kind);

/** Where a point stands, computed from its statements, answers and verdicts (see `standing.ts`). */
export const pointStatuses = [
  'unanswered',
  'noted',
  'answered',
  'promised',
  'done',
  'solved',
  'disagreed',
] as const;
export type PointStatus = (typeof pointStatuses)[number];

/** Fewest characters of a point's title, without spaces around it. */
export const shortestTitle = 3;

/** One matter that lives for years (B1). Its words are in its statements; the title only names it. */
export const Point = v.object({
  id: v.string(),
  themeId: v.string(),
  title: v.pipe(v.string(), v.trim(), v.minLength(shortestTitle), v.maxLength(300)),
  kind: v.picklist(pointKinds),
  /** The authorities that should answer. */
  principalIds: v.array(v.string()),
  /** False where the principal is inferred. */
  principalCertain: v.boolean(),
  municipalityCode: v.nullable(v.string()),
  /** The day it was sent to the principal: from here the waiting clock runs (B3). Imprecise date (K2). */
  sentAt: v.nullable(ImpreciseDate),
  note: v.nullable(v.string()),
  sources: v.array(Source),
});
export type Point = v.InferOutput<typeof Point>;
