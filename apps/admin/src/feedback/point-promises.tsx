import { mayDo } from '@inflytande/domain/access';
import { promiseSentences } from '@inflytande/i18n/promise-sentence';
import { m } from '@inflytande/i18n/messages';
import type { RouterOutputs } from '@inflytande/server/api';
import { Button } from '@inflytande/ui/button';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { trpc } from '../api.ts';
import { formatDate } from '../format.ts';
import { PostponePromise } from './postpone-promise.tsx';

type Shown = RouterOutputs['point']['get'];
type Promised = Shown['promises'][number];

const PromiseItem = ({ promise, name }: { promise: Promised; name: string }) => {
  const { data: me } = useSuspenseQuery(trpc.session.me.queryOptions());
  const [moving, setMoving] = useState(false);
  const record = { authorityId: promise.ownerId };
  const mayMove = promise.state === 'open' && mayDo(me.person?.held ?? [], 'promise/postpone', { record }).ok;
  return (
    <li>
      <p lang="sv">
        <strong>{promise.what}</strong>
      </p>
      {promiseSentences(promise, { name, written: formatDate }).map((sentence) => (
        <p key={sentence} className="soft">
          {sentence}
        </p>
      ))}
      {mayMove && !moving ? (
        <p>
          <Button variant="secondary" onClick={() => setMoving(true)}>
            {m.promise_postpone()}
          </Button>
        </p>
      ) : null}
      {moving ? <PostponePromise promise={promise} onDone={() => setMoving(false)} /> : null}
    </li>
  );
};

/** What was promised in the answers, till when, and what came of it (B4). */
export const PointPromises = ({ promises, principals }: Pick<Shown, 'promises' | 'principals'>) =>
  promises.length === 0 ? null : (
    <>
      <h3>{m.promise_title()}</h3>
      <ul className="records">
        {promises.map((promise) => (
          <PromiseItem
            key={promise.id}
            promise={promise}
            name={principals.find(({ id }) => id === promise.ownerId)?.name ?? m.admin_principal_none()}
          />
        ))}
      </ul>
    </>
  );
