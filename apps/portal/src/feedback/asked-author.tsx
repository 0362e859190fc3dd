import type { Problem } from '@inflytande/domain/kernel/result';
import { longestReply } from '@inflytande/domain/feedback/author-question';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Button } from '@inflytande/ui/button';
import { TextArea } from '@inflytande/ui/field';
import type { ReactNode } from 'react';
import { errorAt } from '../organisations/form-parts.tsx';
import { writtenDay } from '../site/dates.ts';
import { Swedish, useHref, useSite } from '../site/site-context.tsx';

type Question = RouterOutputs['statement']['follow']['questions'][number];

type AskedAuthorProps = {
  readonly title: string;
  readonly questions: readonly Question[];
  /** Whether a reply is still of use: nobody has settled the statement yet. */
  readonly waits: boolean;
  readonly problem: Problem | null;
  readonly typed: string;
  /** The address that the reply is sent to, and what goes with it. */
  readonly at: string;
  readonly carried: ReactNode;
};

/** What whoever reads a statement has asked its author, and room for a reply (B5). */
export const AskedAuthor = ({ questions, waits, title, ...form }: AskedAuthorProps) => {
  const { language } = useSite();
  const href = useHref();
  if (questions.length === 0) return null;
  const open = waits && questions.some(({ repliedAt }) => repliedAt === null);
  return (
    <section aria-labelledby="fraga">
      <h2 id="fraga">{open ? title : m.ask_earlier()}</h2>
      {questions.map(({ id, text, askedAt, reply, repliedAt }) => (
        <div key={id}>
          <p className="meta">{m.ask_asked({ when: writtenDay(language, Date.parse(askedAt)) })}</p>
          <p className="said">
            <Swedish>{text}</Swedish>
          </p>
          {repliedAt === null ? null : (
            <>
              <p className="meta">{m.ask_reply_on({ when: writtenDay(language, Date.parse(repliedAt)) })}</p>
              <p className="said">
                <Swedish>{reply}</Swedish>
              </p>
            </>
          )}
        </div>
      ))}
      {open ? (
        <form method="post" action={href(form.at)} className="form" noValidate>
          {form.carried}
          <TextArea
            id="reply"
            name="reply"
            label={m.ask_reply_label()}
            hint={`${m.ask_to_lead()} ${m.ask_reply_hint()}`}
            rows={4}
            maxLength={longestReply}
            error={errorAt(form.problem, 'reply')}
            defaultValue={form.typed}
          />
          <p className="button-row">
            <Button type="submit">{m.ask_reply_send()}</Button>
          </p>
        </form>
      ) : null}
    </section>
  );
};
