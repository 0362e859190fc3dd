import { maskGrounds, proposedMasks, type MaskGround } from '@inflytande/domain/feedback/masking';
import { maskGroundWords, writtenParts } from '@inflytande/i18n/mask-words';
import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { Details } from '@inflytande/ui/details';
import { Select, TextArea } from '@inflytande/ui/field';
import { MaskedWords } from '@inflytande/ui/masked-words';
import { useRef, useState } from 'react';
import { announce } from '../announce.ts';
import { previewOf, type MaskingDraft } from './masking-draft.ts';

type MaskingEditorProps = {
  readonly text: string;
  readonly draft: MaskingDraft;
  readonly onChange: (draft: MaskingDraft) => void;
};

/** What a program proposes to hide; all of it is hidden until somebody says otherwise (B5). */
const Proposals = ({ text, draft, onChange }: MaskingEditorProps) => {
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
        {m.masking_proposals_hint()}
      </div>
      {proposals.map(({ from, to, ground }) => (
        <div className="ds-field" key={from}>
          <input
            className="ds-input"
            type="checkbox"
            id={`mask-${from}`}
            checked={!draft.shownProposals.includes(from)}
            disabled={ground === 'personal-number'}
            onChange={({ target }) => turn(from, target.checked)}
          />
          <label htmlFor={`mask-${from}`}>
            {m.masking_hide({ words: text.slice(from, to), kind: maskGroundWords[ground]().toLowerCase() })}
          </label>
        </div>
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

const Hidden = ({ text, draft, onChange }: MaskingEditorProps) =>
  draft.byHand.length === 0 ? null : (
    <>
      <h4>{m.masking_hidden()}</h4>
      <ul>
        {draft.byHand.map((mask) => {
          const words = text.slice(mask.from, mask.to);
          return (
            <li key={`${mask.from}-${mask.to}-${mask.ground}`}>
              <Button
                variant="tertiary"
                onClick={() => {
                  onChange({ ...draft, byHand: draft.byHand.filter((one) => one !== mask) });
                  announce(m.masking_shown_again({ words }));
                }}
              >
                {m.masking_show_again({ words })}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );

/** What of a text is hidden for a purpose: proposals to accept or change, words to mark, and how it will be read (B5). */
export const MaskingEditor = (props: MaskingEditorProps) => {
  const parts = previewOf(props.text, props.draft);
  return (
    <section className="form-fields" aria-labelledby="masking-title">
      <h4 id="masking-title">{m.masking_title()}</h4>
      <Proposals {...props} />
      <Details summary={m.masking_by_hand()}>
        <ByHand {...props} />
      </Details>
      <Hidden {...props} />
      {parts.every(({ kind }) => kind === 'words') ? null : (
        <>
          <h4>{m.masking_preview()}</h4>
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
