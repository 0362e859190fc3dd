import * as v from 'valibot';
import { stockholmDate } from '../kernel/plain-date.ts';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { expectsAnswer, type Point } from './point.ts';

/** Whom a point is addressed to, and whether that is certain; `send`: it goes to them now. Untrusted (B1, B3). */
export const AddressPoint = v.object({
  pointId: v.string(),
  principalIds: v.array(v.string()),
  principalCertain: v.boolean(),
  send: v.boolean(),
});
export type AddressPoint = v.InferOutput<typeof AddressPoint>;

export type AddressProblem = Problem<
  'point/principal-unknown' | 'point/principal-missing' | 'point/nothing-to-change'
>;

type Addressed = Pick<Point, 'principalIds' | 'principalCertain' | 'sentAt' | 'kind'>;

/**
 * Says who should answer a point, certain or inferred, and sends it to them (B1, B3). The clock of waiting runs from
 * the first sending and never begins anew; what waits for no answer is not sent. Refuses principals that the register
 * does not have, sending to nobody, and a command that changes nothing. `at` is in milliseconds.
 */
export const addressPoint = <P extends Addressed>(
  { point, knownIds }: { readonly point: P; readonly knownIds: readonly string[] },
  command: Omit<AddressPoint, 'pointId'>,
  at: number,
): Result<P, AddressProblem> => {
  const principalIds = [...new Set(command.principalIds)].toSorted();
  const { principalCertain, send } = command;
  if (!principalIds.every((id) => knownIds.includes(id)))
    return refuse('point/principal-unknown', undefined, 'principalIds');
  if (send && principalIds.length === 0) return refuse('point/principal-missing', undefined, 'principalIds');
  const sentAt = point.sentAt ?? (send && expectsAnswer(point.kind) ? stockholmDate(at) : null);
  const isSame =
    sentAt === point.sentAt &&
    principalCertain === point.principalCertain &&
    principalIds.join() === point.principalIds.toSorted().join();
  return isSame
    ? refuse('point/nothing-to-change')
    : ok({ ...point, principalIds, principalCertain, sentAt });
};
