import { verdictWords } from '@inflytande/i18n/feedback-words';
import { m } from '@inflytande/i18n/messages';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../api.ts';
import { formatDate } from '../format.ts';
import { useMayDo } from '../shell/may-do.tsx';

/** What writers without a name added to their verdicts; for those who answer, never for the web (B5, B6). */
export const PrivateNotes = ({ pointId }: { pointId: string }) => {
  const { ok } = useMayDo('verdict/review');
  const { data: notes = [] } = useQuery({
    ...trpc.verdict.notes.queryOptions({ pointId }),
    enabled: ok,
  });
  if (notes.length === 0) return null;
  return (
    <>
      <h3>{m.verdict_notes_title()}</h3>
      <p className="soft">{m.verdict_notes_lead()}</p>
      <ul className="records">
        {notes.map(({ id, verdict, givenAt, note }) => (
          <li key={id}>
            <p lang="sv">{note}</p>
            <p className="soft small">
              {verdictWords[verdict]()} · {formatDate(givenAt)}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
};
