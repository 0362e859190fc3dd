import { TextField } from '@inflytande/ui/field';

type CodeFieldProps = {
  readonly label: string;
  readonly hint: string;
  readonly error: string | undefined;
  readonly typed: string;
};

/** The code of a receipt, as people type it: the browser neither keeps nor corrects it (B6). */
export const CodeField = ({ typed, ...about }: CodeFieldProps) => (
  <TextField
    id="kod"
    name="kod"
    className="field-short"
    {...about}
    defaultValue={typed}
    autoComplete="off"
    autoCapitalize="characters"
    spellCheck={false}
  />
);
