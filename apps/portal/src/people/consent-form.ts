import type { RouterInputs } from '@inflytande/server/api';

type Give = RouterInputs['consent']['give'];
type Asked =
  | { readonly kind: 'withdraw'; readonly id: string }
  | { readonly kind: 'give'; readonly input: Give };

/** What was asked for with the form. The server's schema judges every value; here they are only named. */
export const consentForm = (posted: FormData): Asked => {
  const text = (name: string): string => {
    const value = posted.get(name);
    return typeof value === 'string' ? value : '';
  };
  const texts = (name: string) => posted.getAll(name).filter((value) => typeof value === 'string');
  if (posted.has('withdraw')) return { kind: 'withdraw', id: text('withdraw') };
  const input = {
    purpose: text('purpose'),
    ageBand: text('ageBand'),
    until: text('until') || null,
    gender: text('gender'),
    experience: texts('experience'),
    municipalityCode: text('municipalityCode') || null,
    willing: texts('willing'),
  };
  return { kind: 'give', input: input as unknown as Give };
};
