import { newRequest, sendRequest, type Request, type RequestTerms } from '../kernel/request.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { noon } from './noon.ts';
import { valueOf } from './result.ts';

/** Views asked of three associations in March 2021. */
export const terms: RequestTerms = {
  id: 'call-2021',
  kind: 'call-for-views',
  audience: { kind: 'named', partyIds: ['attention', 'shedo', 'rsmh'] },
  opens: plainDate('2021-03-01'),
  closes: plainDate('2021-03-28'),
  stages: [],
};

/** Asked, not yet sent. */
export const made = (more: Partial<RequestTerms> = {}): Request<string> =>
  valueOf(newRequest<string>({ ...terms, ...more }));

/** Everyone asked. */
export const all = ['attention', 'shedo', 'rsmh'];
export const sending = { partyIds: all, channel: 'mail', documents: ['fragor v1'] };

/** Sent to everyone. */
export const sent = (more: Partial<RequestTerms> = {}, on = '2021-02-20'): Request<string> =>
  valueOf(sendRequest(made(more), sending, noon(on)));

/** What a party answers. */
export const says = (partyId: string, body = 'Mer tid.', lateReason: string | null = null) => ({
  partyId,
  said: { kind: 'answer' as const, body },
  lateReason,
});
