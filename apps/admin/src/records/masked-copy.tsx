import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { TextField } from '@inflytande/ui/field';
import { useMutation } from '@tanstack/react-query';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { FetchFile } from '../fetch-file.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';

type MaskedCopyProps = {
  readonly id: string;
  readonly file: { readonly id: string; readonly name: string };
  readonly masked: { readonly id: string; readonly name: string } | null;
};

/** The file that was asked for, and a masked copy in its place: what is in a file is not masked here. */
export const MaskedCopy = ({ id, file, masked }: MaskedCopyProps) => {
  const attach = useMutation(trpc.release.attach.mutationOptions(afterChange(m.release_file_attached())));
  return (
    <section aria-labelledby="the-file">
      <h2 id="the-file">{m.release_original()}</h2>
      <p>{m.release_file_hint()}</p>
      <FetchFile {...file} />
      {masked === null ? null : (
        <>
          <h3>{m.release_file_masked()}</h3>
          <FetchFile {...masked} />
        </>
      )}
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!attach.isPending) attach.mutate(new FormData(event.currentTarget));
        }}
      >
        {attach.error === null ? null : <ProblemNotice error={attach.error} />}
        <input type="hidden" name="id" value={id} />
        <TextField
          id="masked-copy"
          name="file"
          type="file"
          label={m.release_file_choose()}
          hint={m.release_file_choose_hint()}
        />
        <Button type="submit" variant="secondary" aria-disabled={attach.isPending}>
          {attach.isPending ? m.admin_sending() : m.release_file_attach()}
        </Button>
      </form>
    </section>
  );
};
