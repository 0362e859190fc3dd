import { promiseSentences, type SaidPromise } from '@inflytande/i18n/promise-sentence';
import { m } from '@inflytande/i18n/messages';
import { writtenDate } from '../site/dates.ts';
import { Swedish, useSite } from '../site/site-context.tsx';

type Promised = SaidPromise & { readonly id: string; readonly what: string; readonly ownerId: string };
type PromiseListProps = {
  readonly promises: readonly Promised[];
  readonly nameOf: (ownerId: string) => string;
};

/** What was promised in the answers: who, till when, and what came of it (B4). */
export const PromiseList = ({ promises, nameOf }: PromiseListProps) => {
  const { language } = useSite();
  const written = (date: string) => writtenDate(language, date);
  if (promises.length === 0) return null;
  return (
    <>
      <h3>{m.promise_title()}</h3>
      <ul className="records">
        {promises.map((promise) => (
          <li key={promise.id}>
            <p>
              <strong>
                <Swedish>{promise.what}</Swedish>
              </strong>
            </p>
            {promiseSentences(promise, { name: nameOf(promise.ownerId), written }).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
};
