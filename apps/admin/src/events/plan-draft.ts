import { invitedKinds, type EventForm, type InvitedKind } from '@inflytande/domain/events/event';
import type { RouterInputs, RouterOutputs } from '@inflytande/server/api';

export type Hearing = RouterOutputs['event']['get'];

/** A hearing as it is being written: every field is text, also where nothing stands in it. */
export type PlanDraft = Readonly<
  Record<'title' | 'date' | 'starts' | 'ends' | 'form' | 'place' | 'link' | 'places' | 'signUpUntil', string>
> & {
  readonly invited: Readonly<Record<InvitedKind, string>>;
};

/** Where each of the server's fields stands on the screen. */
export const planFields = {
  title: 'title',
  date: 'date',
  starts: 'starts',
  ends: 'ends',
  form: 'form',
  place: 'place',
  link: 'link',
  places: 'places',
  signUpUntil: 'sign-up-until',
  reason: 'change-reason',
};

const nobody = Object.fromEntries(invitedKinds.map((kind) => [kind, ''])) as PlanDraft['invited'];
const toField = (time: string | null): string => time?.replace('.', ':') ?? '';
const between = '; ';

export const emptyPlan: PlanDraft = {
  title: '',
  date: '',
  starts: '',
  ends: '',
  form: 'hybrid',
  place: '',
  link: '',
  places: '',
  signUpUntil: '',
  invited: nobody,
};

/** What is planned, for changing it. */
export const planDraftOf = (hearing: Hearing, link: string | null): PlanDraft => ({
  title: hearing.title,
  date: hearing.date ?? '',
  starts: toField(hearing.starts),
  ends: toField(hearing.ends),
  form: hearing.form ?? emptyPlan.form,
  place: hearing.place ?? '',
  link: link ?? '',
  places: hearing.places === null ? '' : String(hearing.places),
  signUpUntil: hearing.signUpUntil ?? '',
  invited: Object.fromEntries(
    invitedKinds.map((kind) => [
      kind,
      hearing.invited
        .filter((group) => group.kind === kind)
        .map(({ name }) => name)
        .join(between),
    ]),
  ) as PlanDraft['invited'],
});

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
const time = (text: string): string | null => orNull(text)?.replace(':', '.') ?? null;

/** What is sent of it. The server says what is wrong with it. */
export const planOf = (draft: PlanDraft): Omit<RouterInputs['event']['plan'], 'id'> => ({
  title: draft.title,
  date: draft.date,
  starts: time(draft.starts),
  ends: time(draft.ends),
  form: draft.form as EventForm,
  place: orNull(draft.place),
  link: orNull(draft.link),
  places: draft.places.trim() === '' ? null : Number(draft.places),
  signUpUntil: orNull(draft.signUpUntil),
  invited: invitedKinds.flatMap((kind) =>
    draft.invited[kind]
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => ({ kind, name })),
  ),
});
