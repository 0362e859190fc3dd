import {
  maskGrounds,
  proposedMasks,
  type MaskGround,
  type MaskingPurpose,
} from '@inflytande/domain/feedback/masking';
import { maskGroundWords, writtenParts } from '@inflytande/i18n/mask-words';
import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { Details } from '@inflytande/ui/details';
import { Checkbox, Select, TextArea } from '@inflytande/ui/field';
import { MaskedWords } from '@inflytande/ui/masked-words';
import { useRef, useState } from 'react';
import { announce } from '../announce.ts';
import { previewOf, type MaskingDraft } from './masking-draft.ts';

/** What is said of masking for the web, and for a copy that is handed out; and where it stands on the page. */
const words = {
  web: {
    Title: 'h4',
    Part: 'h4',
    title: m.masking_title,
    hint: m.masking_proposals_hint,
    preview: m.masking_preview,
  },
  release: {
    Title: 'h2',
    Part: 'h3',
    title: m.masking_title_release,
    hint: m.masking_proposals_hint_release,
    preview: m.masking_preview_release,
  },
} as const satisfies Record<MaskingPurpose, object>;

type MaskingEditorProps = {
  readonly purpose: MaskingPurpose;
  readonly text: string;
  readonly draft: MaskingDraft;
  readonly onChange: (draft: MaskingDraft) => void;
};

/** What a program proposes to hide; all of it is hidden until somebody says otherwise (B5). */
const Proposals = ({ purpose, text, draft, onChange }: MaskingEditorProps) => {
  const proposals = proposedMasks(text);
  if (proposals.length === 0) return <p className="small">{m.masking_none()}</p>;
  const turn = (from: number, hidden: boolean) =>
    onChange({
      ...draft,
      shownProposals: hidden
        ? draft.shownProposals.filter((one) => one !== from)
        : [...draft.shownProposals, from],
    });
  return (
    <fieldset className="ds-fieldset" aria-describedby="masking-hint">
      <legend>{m.masking_proposals()}</legend>
      <div id="masking-hint" data-field="description">
        {words[purpose].hint()}
      </div>
      {proposals.map(({ from, to, ground }) => (
        <Checkbox
          key={from}
          id={`mask-${from}`}
          checked={!draft.shownProposals.includes(from)}
          disabled={purpose === 'web' && ground === 'personal-number'}
          onChange={({ target }) => turn(from, target.checked)}
          label={m.masking_hide({
            words: text.slice(from, to),
            kind: maskGroundWords[ground]().toLowerCase(),
          })}
        />
      ))}
    </fieldset>
  );
};

/** Marks words by hand, with the mouse or the keyboard: a field whose words stay as they are takes a selection from both. */
const ByHand = ({ text, draft, onChange }: MaskingEditorProps) => {
  const field = useRef<HTMLDivElement>(null);
  const [ground, setGround] = useState<MaskGround>('third-party');
  const [missed, setMissed] = useState(false);
  const mark = () => {
    const area = field.current?.querySelector('textarea');
    const [from, to] = [area?.selectionStart ?? 0, area?.selectionEnd ?? 0];
    setMissed(from === to);
    if (from === to) return area?.focus();
    onChange({ ...draft, byHand: [...draft.byHand, { from, to, ground }] });
    announce(m.masking_marked({ words: text.slice(from, to) }));
  };
  return (
    <div ref={field} className="form-fields">
      <TextArea
        id="masking-text"
        label={m.masking_text()}
        hint={m.masking_text_hint()}
        error={missed ? m.masking_nothing_marked() : undefined}
        lang="sv"
        // Not `readOnly`: browsers give such a field no cursor, and so no way to mark words without a mouse.
        aria-readonly
        inputMode="none"
        value={text}
        onChange={() => {}}
        rows={5}
      />
      <Select
        id="masking-ground"
        label={m.masking_ground()}
        value={ground}
        onChange={({ target }) => setGround(maskGrounds.find((one) => one === target.value) ?? ground)}
        choices={maskGrounds.map((one) => ({ value: one, label: maskGroundWords[one]() }))}
      />
      <p className="button-row">
        <Button variant="secondary" onClick={mark}>
          {m.masking_mark()}
        </Button>
      </p>
    </div>
  );
};

const Hidden = ({ purpose, text, draft, onChange }: MaskingEditorProps) => {
  const { Part } = words[purpose];
  return draft.byHand.length === 0 ? null : (
    <>
      <Part>{m.masking_hidden()}</Part>
      <ul>
        {draft.byHand.map((mask) => {
          const hidden = text.slice(mask.from, mask.to);
          return (
            <li key={`${mask.from}-${mask.to}-${mask.ground}`}>
              <Button
                variant="tertiary"
                onClick={() => {
                  onChange({ ...draft, byHand: draft.byHand.filter((one) => one !== mask) });
                  announce(m.masking_shown_again({ words: hidden }));
                }}
              >
                {m.masking_show_again({ words: hidden })}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
};

/** What of a text is hidden for a purpose: proposals to accept or change, words to mark, and how it will be read (B5). */
export const MaskingEditor = (props: MaskingEditorProps) => {
  const { purpose, text, draft } = props;
  const parts = previewOf(text, draft, purpose);
  const { Title, Part } = words[purpose];
  return (
    <section className="form-fields" aria-labelledby="masking-title">
      <Title id="masking-title">{words[purpose].title()}</Title>
      <Proposals {...props} />
      {purpose === 'web' ? (
        <Details summary={m.masking_by_hand()}>
          <ByHand {...props} />
        </Details>
      ) : (
        // Here the field is where the original is read.
        <ByHand {...props} />
      )}
      <Hidden {...props} />
      {parts.every(({ kind }) => kind === 'words') ? null : (
        <>
          <Part>{words[purpose].preview()}</Part>
          <blockquote className="quote own-words" lang="sv">
            <p>
              <MaskedWords parts={writtenParts(parts)} />
            </p>
          </blockquote>
        </>
      )}
    </section>
  );
};
