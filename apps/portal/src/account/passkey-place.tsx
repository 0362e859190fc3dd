import { m } from '@inflytande/i18n/messages';
import { problemSentence } from '@inflytande/i18n/problem-sentence';
import { Button } from '@inflytande/ui/button';
import type { Language } from '../paths.ts';
import type { PasskeyAct, PasskeyTexts } from './passkey-client.ts';

type PasskeyPlaceProps = {
  readonly act: PasskeyAct;
  readonly label: string;
  readonly about?: string;
  /** Where the browser goes when it is done. */
  readonly goal: string;
  readonly language: Language;
};

/** What may go wrong, in the reader's words, for a script that knows none. */
const texts = (): PasskeyTexts => ({
  failed: m.passkey_failed(),
  notHere: m.account_passkey_not_here(),
  refusals: Object.fromEntries(
    ['passkey/not-accepted', 'session/ended', 'session/not-fresh', 'session/person-unknown'].map((code) => [
      code,
      problemSentence({ code }),
    ]),
  ),
});

/** A button that only a script can answer: it stays hidden where there is none. */
export const PasskeyPlace = ({ act, label, about, goal, language }: PasskeyPlaceProps) => (
  <div
    data-passkey={act}
    data-goal={goal}
    data-language={language}
    data-texts={JSON.stringify(texts())}
    hidden
  >
    {about === undefined ? null : <p>{about}</p>}
    <p className="button-row">
      <Button variant="secondary">{label}</Button>
    </p>
    <p role="alert" className="ds-validation-message" />
  </div>
);
