import * as v from 'valibot';

/** Where a fact is from: the title of a document and the place in it. Every record keeps its sources. */
export const Source = v.object({
  document: v.pipe(v.string(), v.minLength(1)),
  place: v.string(),
});
export type Source = v.InferOutput<typeof Source>;
