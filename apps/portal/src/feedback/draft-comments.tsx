import type { Problem } from '@inflytande/domain/kernel/result';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Button } from '@inflytande/ui/button';
import { TextArea } from '@inflytande/ui/field';
import { errorAt } from '../organisations/form-parts.tsx';
import { paths } from '../paths.ts';
import { writtenMoment } from '../site/dates.ts';
import { Swedish, useHref, useSite } from '../site/site-context.tsx';

type Draft = RouterOutputs['statementDraft']['get'];

/** What others in the association say about a draft before it is sent (B1). */
export const DraftComments = ({ draft, problem }: { draft: Draft; problem: Problem | null }) => {
  const { language } = useSite();
  const href = useHref();
  return (
    <section aria-labelledby="kommentarer">
      <h2 id="kommentarer">{m.raise_comments()}</h2>
      {draft.comments.length === 0 ? <p className="soft">{m.raise_comments_none()}</p> : null}
      <ul className="records">
        {draft.comments.map(({ name, text, at }) => (
          <li key={at}>
            <p className="said">
              <Swedish>{text}</Swedish>
            </p>
            <p className="small soft">
              {m.raise_by({
                name: name ?? m.raise_somebody(),
                when: writtenMoment(language, Date.parse(at)),
              })}
            </p>
          </li>
        ))}
      </ul>
      <form
        method="post"
        action={href(paths.readDraft(draft.organisationId, draft.id))}
        className="form"
        noValidate
      >
        <TextArea
          id="comment"
          name="comment"
          rows={3}
          label={m.raise_comment_label()}
          hint={m.raise_comment_hint()}
          error={errorAt(problem, 'comment')}
        />
        <p className="button-row">
          <Button type="submit" variant="secondary" name="till" value="kommentera">
            {m.raise_comment_send()}
          </Button>
        </p>
      </form>
    </section>
  );
};
