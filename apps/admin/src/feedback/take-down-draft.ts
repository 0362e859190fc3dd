import type { OwnCare } from '@inflytande/domain/feedback/forwarding';
import type { Wording } from '@inflytande/domain/feedback/statement';
import type { AnybodysKind } from '@inflytande/domain/feedback/submission';
import type { TakeDown, TakenDownAuthor, TakenDownWay } from '@inflytande/domain/feedback/take-down';
import { parsePlainDate } from '@inflytande/domain/kernel/plain-date';
import { m } from '@inflytande/i18n/messages';
import { today } from '../format.ts';

/** What is being taken down, before it is complete. */
export type TakeDownDraft = {
  /** Made once for each: the same saved twice is one statement. */
  readonly clientKey: string;
  readonly authorKind: TakenDownAuthor | '';
  readonly association: string;
  readonly authorId: string;
  readonly identity: TakeDown['identity'];
  readonly authorName: string;
  readonly way: TakenDownWay | '';
  readonly saidAt: string;
  readonly wording: Wording | '';
  readonly text: string;
  readonly kind: AnybodysKind | '';
  readonly ownCare: OwnCare | '';
  readonly themeId: string;
  readonly municipalityCode: string;
};

export const startTakeDown = (): TakeDownDraft => ({
  clientKey: crypto.randomUUID(),
  authorKind: '',
  association: '',
  authorId: '',
  identity: 'anonymous',
  authorName: '',
  way: '',
  saidAt: today(),
  wording: '',
  text: '',
  kind: '',
  ownCare: '',
  themeId: '',
  municipalityCode: '',
});

type Missing = { readonly field: string; readonly message: string };

/** The day that was typed; null where it is none. */
const dayOf = ({ saidAt }: TakeDownDraft) => {
  const day = parsePlainDate(saidAt);
  return day.ok ? day.value : null;
};

/** What is missing before it can be saved, in the form's order; each with its field's id. */
export const missingIn = (draft: TakeDownDraft): readonly Missing[] => {
  const { authorKind, authorId, identity, authorName, way, wording, text } = draft;
  const isPerson = authorKind === 'individual';
  const asked: readonly (readonly [boolean, string, () => string])[] = [
    [authorKind === '', 'authorKind', m.takedown_choose_who],
    [authorKind !== '' && !isPerson && authorId === '', 'authorId', m.takedown_which_missing],
    [
      isPerson && identity === 'name-not-published' && authorName.trim() === '',
      'authorName',
      m.takedown_name_missing,
    ],
    [way === '', 'way', m.takedown_choose_way],
    [dayOf(draft) === null, 'saidAt', m.takedown_when_missing],
    [text.trim() === '', 'text', m.takedown_text_missing],
    [wording === '', 'wording', m.takedown_choose_wording],
  ];
  return asked.flatMap(([isMissing, field, message]) => (isMissing ? [{ field, message: message() }] : []));
};

/** The command to send, or null while something is missing. */
export const commandOf = (draft: TakeDownDraft): TakeDown | null => {
  const { authorKind, way, wording, kind, authorId, authorName, themeId, municipalityCode } = draft;
  const saidAt = dayOf(draft);
  if (missingIn(draft).length > 0 || authorKind === '' || way === '' || wording === '' || saidAt === null)
    return null;
  return {
    clientKey: draft.clientKey,
    text: draft.text,
    authorKind,
    authorId: authorId || null,
    identity: draft.identity,
    authorName: authorName || null,
    way,
    wording,
    saidAt,
    kind: kind || null,
    ownCare: draft.ownCare || null,
    themeId: themeId || null,
    municipalityCode: municipalityCode || null,
    joinPointId: null,
    principalId: null,
  };
};
