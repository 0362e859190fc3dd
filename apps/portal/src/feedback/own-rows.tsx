import type { RouterOutputs } from '@inflytande/server/api';
import { m } from '@inflytande/i18n/messages';
import { StatusTag } from '@inflytande/ui/tag';
import { paths } from '../paths.ts';
import { writtenDay, writtenMoment } from '../site/dates.ts';
import { Swedish, To, useSite } from '../site/site-context.tsx';
import { statementLooks } from './follow-parts.tsx';

export type Drafts = RouterOutputs['statementDraft']['list'];
export type Sent = RouterOutputs['ownStatement']['list']['rows'];

const excerptLength = 90;

/** The first words of a text, to know it by. */
const excerpt = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= excerptLength) return line;
  const space = line.lastIndexOf(' ', excerptLength);
  return `${line.slice(0, space > 0 ? space : excerptLength)} …`;
};

/** Drafts of an association, each with whether it waits for its second reader. */
export const DraftRows = ({ id, drafts }: { id: string; drafts: Drafts }) => {
  const { language } = useSite();
  return (
    <ul className="records">
      {drafts.map((draft) => (
        <li key={draft.id}>
          <h3>
            <To to={paths.readDraft(id, draft.id)}>
              {draft.text.trim() === '' ? m.raise_draft_empty() : <Swedish>{excerpt(draft.text)}</Swedish>}
            </To>
          </h3>
          <p className="meta">
            {draft.asksForReader ? (
              <StatusTag
                tone={draft.approved ? 'success' : 'warning'}
                shape={draft.approved ? 'check' : 'ring'}
              >
                {draft.approved ? m.raise_approved() : m.raise_waits_reader()}
              </StatusTag>
            ) : null}
            <span>
              {m.raise_changed({
                when: writtenMoment(language, Date.parse(draft.changedAt)),
                name: draft.changedBy ?? m.raise_somebody(),
              })}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
};

/** What an association has sent, and where each stands. */
export const SentRows = ({ id, sent }: { id: string; sent: Sent }) => {
  const { language } = useSite();
  return (
    <ul className="records">
      {sent.map((one) => {
        const { tone, shape, word } = statementLooks[one.status];
        return (
          <li key={one.id}>
            <h3>
              <To to={paths.ourStatement(id, one.id)}>
                <Swedish>{excerpt(one.text)}</Swedish>
              </To>
            </h3>
            <p className="meta">
              <StatusTag tone={tone} shape={shape}>
                {word()}
              </StatusTag>
              <span>{writtenDay(language, Date.parse(one.receivedAt))}</span>
            </p>
          </li>
        );
      })}
    </ul>
  );
};
