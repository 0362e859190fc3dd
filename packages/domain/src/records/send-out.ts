import * as v from 'valibot';
import { ok, refuse, type Problem, type Result } from '../kernel/result.ts';
import { findPersonalData } from '../kernel/personal-data.ts';

/** Whom staff can write to at once: those who hold these roles, for what. Never chosen by diagnosis or person (Z1). */
export const audiences = {
  associations: { roles: ['association-editor', 'signatory'], scope: 'region' },
  body: { roles: ['council-member', 'council-secretary'], scope: 'body' },
  answerers: { roles: ['answerer'], scope: 'authority' },
} as const;
export type AudienceKind = keyof typeof audiences;
export const audienceKinds = Object.keys(audiences) as [AudienceKind, ...AudienceKind[]];

/** Who is written to; `scopeId` is the body's or the authority's, and empty for the whole region. */
export const Audience = v.object({ kind: v.picklist(audienceKinds), scopeId: v.string() });
export type Audience = v.InferOutput<typeof Audience>;

const text = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most, 'send-out/too-long'));

/** What staff write, and to exactly whom they have seen that it goes. `id` is made by the form, once. */
export const SendOut = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{16,64}$/)),
  audience: Audience,
  heading: text(120),
  text: text(5000),
  /** The persons of the preview. */
  personIds: v.pipe(v.array(v.string()), v.maxLength(5000)),
});
export type SendOut = v.InferOutput<typeof SendOut>;

export type SendOutProblem = Problem<
  | 'send-out/heading-missing'
  | 'send-out/text-missing'
  | 'send-out/too-long'
  | 'send-out/personal-number'
  | 'send-out/nobody'
  | 'send-out/recipients-changed'
>;

/**
 * Decides a send-out: the list of recipients is frozen as it was looked at. Refuses an empty heading or text, a personal
 * number in either (Z1), nobody to write to, and a list that is no longer the one of the preview.
 */
export const decideSendOut = (
  recipients: readonly { readonly personId: string }[],
  command: SendOut,
): Result<SendOut, SendOutProblem> => {
  if (command.heading === '') return refuse('send-out/heading-missing', undefined, 'heading');
  if (command.text === '') return refuse('send-out/text-missing', undefined, 'text');
  for (const path of ['heading', 'text'] as const)
    if (findPersonalData(command[path]).some(({ kind }) => kind === 'personal-number'))
      return refuse('send-out/personal-number', undefined, path);
  if (recipients.length === 0) return refuse('send-out/nobody');
  const seen = new Set(command.personIds);
  const same = recipients.length === seen.size && recipients.every(({ personId }) => seen.has(personId));
  return same ? ok(command) : refuse('send-out/recipients-changed');
};
