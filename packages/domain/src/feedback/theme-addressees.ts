import * as v from 'valibot';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';

/** Who usually answers what is said about a theme: untrusted. A new point is proposed to be theirs, as inferred (B1). */
export const AddressTheme = v.object({ id: v.string(), principalIds: v.array(v.string()) });
export type AddressTheme = v.InferOutput<typeof AddressTheme>;

/**
 * Says who usually answers for a theme, in the order of their ids, each once. Refuses principals that the register does
 * not have, and what is so already.
 */
export const addressTheme = (
  {
    addresseeIds,
    knownIds,
  }: { readonly addresseeIds: readonly string[]; readonly knownIds: readonly string[] },
  { principalIds }: Pick<AddressTheme, 'principalIds'>,
): Result<readonly string[], Problem<'point/principal-unknown' | 'point/nothing-to-change'>> => {
  const wanted = [...new Set(principalIds)].toSorted();
  if (!wanted.every((id) => knownIds.includes(id)))
    return refuse('point/principal-unknown', undefined, 'principalIds');
  return wanted.join() === addresseeIds.toSorted().join() ? refuse('point/nothing-to-change') : ok(wanted);
};
