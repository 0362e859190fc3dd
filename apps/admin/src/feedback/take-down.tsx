import { ownCareChoices } from '@inflytande/domain/feedback/forwarding';
import { wordings, type Wording } from '@inflytande/domain/feedback/statement';
import { longestText, anybodysKinds } from '@inflytande/domain/feedback/submission';
import { takenDownWays } from '@inflytande/domain/feedback/take-down';
import { raisedKindWords, takenDownWords } from '@inflytande/i18n/feedback-words';
import { ownCareWords } from '@inflytande/i18n/own-care-words';
import { m } from '@inflytande/i18n/messages';
import { Alert } from '@inflytande/ui/alert';
import { Button } from '@inflytande/ui/button';
import { ErrorSummary } from '@inflytande/ui/error-summary';
import { RadioGroup, Select, TextArea, TextField } from '@inflytande/ui/field';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { patterns } from '../paths.ts';
import { fieldErrorOf, FormProblem } from '../shell/form-problem.tsx';
import { Page } from '../shell/page.tsx';
import { dropDraft, useDraft } from './drafts.ts';
import { SpeakerFields } from './speaker-fields.tsx';
import { commandOf, missingIn, startTakeDown, type TakeDownDraft } from './take-down-draft.ts';

const key = 'take-down';
/** Where the server may refuse: each field has the name of its path. */
const paths = ['authorId', 'authorName', 'saidAt', 'text', 'themeId', 'municipalityCode'] as const;
const fields = Object.fromEntries(paths.map((path) => [path, path]));

const wordingWords: Record<Wording, { label: () => string; hint: () => string }> = {
  verbatim: { label: m.takedown_verbatim, hint: m.takedown_verbatim_hint },
  reported: { label: m.takedown_reported, hint: m.takedown_reported_hint },
  paraphrase: { label: m.takedown_paraphrase, hint: m.takedown_paraphrase_hint },
};

type FieldsProps = {
  readonly draft: TakeDownDraft;
  readonly onChange: (part: Partial<TakeDownDraft>) => void;
  readonly errorOf: (field: string) => string | undefined;
};

const WordsFields = ({ draft, onChange, errorOf }: FieldsProps) => (
  <>
    <Select
      id="way"
      label={m.takedown_way()}
      none={m.admin_choose()}
      error={errorOf('way')}
      value={draft.way}
      onChange={({ target }) => onChange({ way: takenDownWays.find((way) => way === target.value) ?? '' })}
      choices={takenDownWays.map((value) => ({ value, label: takenDownWords[value]() }))}
    />
    <TextField
      id="saidAt"
      type="date"
      label={m.takedown_when()}
      error={errorOf('saidAt')}
      value={draft.saidAt}
      onChange={({ target }) => onChange({ saidAt: target.value })}
    />
    <TextArea
      id="text"
      label={m.takedown_text()}
      hint={m.takedown_text_hint()}
      error={errorOf('text')}
      rows={7}
      maxLength={longestText}
      value={draft.text}
      onChange={({ target }) => onChange({ text: target.value })}
    />
    <RadioGroup
      id="wording"
      name="wording"
      label={m.takedown_wording()}
      error={errorOf('wording')}
      chosen={draft.wording}
      onChoose={(value) => onChange({ wording: wordings.find((wording) => wording === value) ?? '' })}
      choices={wordings.map((value) => ({
        value,
        label: wordingWords[value].label(),
        hint: wordingWords[value].hint(),
      }))}
    />
  </>
);

/** What it is about, as far as it was said; whoever moderates decides (B1). */
const AboutFields = ({ draft, onChange }: Omit<FieldsProps, 'errorOf'>) => {
  const { data: themes } = useQuery(trpc.theme.list.queryOptions());
  const { data: authorities } = useQuery(trpc.authority.list.queryOptions());
  return (
    <>
      <Select
        id="kind"
        label={m.kind_label()}
        none={m.kind_none()}
        value={draft.kind}
        onChange={({ target }) =>
          onChange({ kind: anybodysKinds.find((kind) => kind === target.value) ?? '' })
        }
        choices={anybodysKinds.map((value) => ({ value, label: raisedKindWords[value]() }))}
      />
      {draft.authorKind === 'individual' ? (
        <Select
          id="ownCare"
          label={m.own_care_label()}
          none={m.own_care_no()}
          value={draft.ownCare}
          onChange={({ target }) =>
            onChange({ ownCare: ownCareChoices.find((choice) => choice === target.value) ?? '' })
          }
          choices={ownCareChoices.map((value) => ({ value, label: ownCareWords[value]() }))}
        />
      ) : null}
      <Select
        id="themeId"
        label={m.portal_text_theme()}
        none={m.portal_text_theme_none()}
        value={draft.themeId}
        onChange={({ target }) => onChange({ themeId: target.value })}
        choices={(themes?.themes ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        id="municipalityCode"
        label={m.portal_text_municipality()}
        none={m.portal_text_municipality_none()}
        value={draft.municipalityCode}
        onChange={({ target }) => onChange({ municipalityCode: target.value })}
        choices={(authorities ?? []).flatMap(({ municipalityCode, name }) =>
          municipalityCode === null ? [] : [{ value: municipalityCode, label: name }],
        )}
      />
    </>
  );
};

/** The code for whoever spoke: shown once and kept nowhere (B6). */
const Done = ({ receipt, onNext }: { receipt: string; onNext: () => void }) => (
  <>
    <Alert tone="success" role="status">
      <h2>{m.takedown_done_title()}</h2>
      <p>{m.takedown_done_code()}</p>
      <p className="code">{receipt}</p>
    </Alert>
    <p className="button-row">
      <Button onClick={onNext}>{m.takedown_done_next()}</Button>
      <Link to={patterns.incoming}>{m.takedown_done_queue()}</Link>
    </p>
  </>
);

/** Takes down what somebody else has said; it waits to be read like all that comes in (B1, B5). */
export const TakeDown = () => {
  const [begun, setBegun] = useState(startTakeDown);
  const [draft, change] = useDraft(key, begun);
  const [tried, setTried] = useState(0);
  const save = useMutation(
    trpc.statement.takeDown.mutationOptions(
      afterChange(m.takedown_done_title(), () => {
        dropDraft(key);
        setBegun(startTakeDown());
        setTried(0);
      }),
    ),
  );
  const missing = tried === 0 ? [] : missingIn(draft);
  const refusedAt = fieldErrorOf(save.error);
  const errorOf = (field: string) => missing.find((one) => one.field === field)?.message ?? refusedAt(field);
  const send = () => {
    const command = commandOf(draft);
    setTried(tried + 1);
    if (command !== null && !save.isPending) save.mutate(command);
  };
  return (
    <Page
      title={m.takedown_title()}
      above={<Link to={patterns.incoming}>{m.admin_nav_incoming()}</Link>}
      lead={m.takedown_lead()}
    >
      {save.data === undefined ? (
        <form
          className="form panel"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          {missing.length === 0 ? null : (
            <ErrorSummary key={tried} title={m.admin_form_errors()} errors={missing} />
          )}
          <FormProblem error={save.error} fields={fields} />
          <SpeakerFields draft={draft} onChange={change} errorOf={errorOf} />
          <WordsFields draft={draft} onChange={change} errorOf={errorOf} />
          <AboutFields draft={draft} onChange={change} />
          <Button type="submit" aria-disabled={save.isPending}>
            {save.isPending ? m.admin_sending() : m.takedown_send()}
          </Button>
        </form>
      ) : (
        <Done receipt={save.data.receipt} onNext={() => save.reset()} />
      )}
    </Page>
  );
};
