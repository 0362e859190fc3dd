import * as v from 'valibot';

/** A search value of free text; anything else in the address is as if it were not there. */
export const freeText = v.optional(
  v.fallback(v.optional(v.pipe(v.string(), v.trim(), v.maxLength(100))), undefined),
);

/** A search value among known ones; anything else in the address is as if it were not there. */
export const oneOf = <const Values extends readonly string[]>(values: Values) =>
  v.optional(v.fallback(v.optional(v.picklist(values)), undefined));

/** A year in four digits, kept as text as it stands in the address. */
export const yearText = v.optional(
  v.fallback(v.optional(v.pipe(v.string(), v.regex(/^(19|20)\d{2}$/))), undefined),
);

/** A whole day; anything else in the address is as if it were not there. */
export const wholeDay = v.optional(
  v.fallback(v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))), undefined),
);
