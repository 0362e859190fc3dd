import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';

/** A button that fetches a file: files are asked for by a form, so that no address leads to one. */
export const FetchFile = ({ id, name }: { readonly id: string; readonly name: string }) => (
  <form method="post" action="/api/downloads/file">
    <input type="hidden" name="id" value={id} />
    <Button type="submit" variant="tertiary">
      {m.admin_document_open({ name })}
    </Button>
  </form>
);
