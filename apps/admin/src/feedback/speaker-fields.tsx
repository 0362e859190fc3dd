import { takenDownAuthors, type TakenDownAuthor } from '@inflytande/domain/feedback/take-down';
import { m } from '@inflytande/i18n/messages';
import { RadioGroup, Select, TextField } from '@inflytande/ui/field';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../api.ts';
import type { TakeDownDraft } from './take-down-draft.ts';

type SpeakerProps = {
  readonly draft: TakeDownDraft;
  readonly onChange: (part: Partial<TakeDownDraft>) => void;
  readonly errorOf: (field: string) => string | undefined;
};

const authorWords: Record<TakenDownAuthor, () => string> = {
  individual: m.takedown_individual,
  association: m.takedown_association,
  council: m.takedown_council,
  network: m.takedown_network,
};

const Person = ({ draft, onChange, errorOf }: SpeakerProps) => (
  <>
    <RadioGroup
      id="identity"
      name="identity"
      label={m.takedown_name_question()}
      hint={m.takedown_name_question_hint()}
      chosen={draft.identity}
      onChoose={(value) =>
        onChange({ identity: value === 'name-not-published' ? 'name-not-published' : 'anonymous' })
      }
      choices={[
        { value: 'anonymous', label: m.takedown_anonymous() },
        { value: 'name-not-published', label: m.takedown_named() },
      ]}
    />
    {draft.identity === 'anonymous' ? null : (
      <TextField
        id="authorName"
        label={m.takedown_name()}
        error={errorOf('authorName')}
        autoComplete="off"
        maxLength={200}
        value={draft.authorName}
        onChange={({ target }) => onChange({ authorName: target.value })}
      />
    )}
  </>
);

type Found = readonly { readonly id: string; readonly name: string }[];

const Which = ({ draft, onChange, errorOf, found }: SpeakerProps & { readonly found: Found }) => (
  <Select
    id="authorId"
    label={m.takedown_which()}
    none={m.admin_choose()}
    error={errorOf('authorId')}
    value={draft.authorId}
    onChange={({ target }) => onChange({ authorId: target.value })}
    choices={found.map(({ id, name }) => ({ value: id, label: name }))}
  />
);

const Association = (props: SpeakerProps) => {
  const { draft, onChange } = props;
  const query = draft.association.trim().slice(0, 100);
  const { data } = useQuery(trpc.organisation.list.queryOptions(query === '' ? {} : { query }));
  return (
    <>
      <TextField
        id="association"
        type="search"
        label={m.takedown_find_association()}
        hint={m.takedown_find_association_hint()}
        autoComplete="off"
        value={draft.association}
        onChange={({ target }) => onChange({ association: target.value, authorId: '' })}
      />
      <Which {...props} found={data?.rows ?? []} />
    </>
  );
};

const Body = ({ kind, ...props }: SpeakerProps & { readonly kind: 'council' | 'network' }) => {
  const { data } = useQuery(trpc.body.list.queryOptions({ kind }));
  return <Which {...props} found={data ?? []} />;
};

/** Whose words they are: one person, with or without a name, or one that the register has (B1, B6). */
export const SpeakerFields = (props: SpeakerProps) => {
  const { draft, onChange, errorOf } = props;
  const { authorKind } = draft;
  return (
    <>
      <RadioGroup
        id="authorKind"
        name="authorKind"
        label={m.takedown_who()}
        error={errorOf('authorKind')}
        chosen={authorKind}
        onChoose={(value) =>
          onChange({ authorKind: takenDownAuthors.find((kind) => kind === value) ?? '', authorId: '' })
        }
        choices={takenDownAuthors.map((value) => ({ value, label: authorWords[value]() }))}
      />
      {authorKind === 'individual' ? <Person {...props} /> : null}
      {authorKind === 'association' ? <Association {...props} /> : null}
      {authorKind === 'council' || authorKind === 'network' ? <Body {...props} kind={authorKind} /> : null}
    </>
  );
};
