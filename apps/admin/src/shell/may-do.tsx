import { mayDo, type AccessChannel, type AccessRecord, type Action } from '@inflytande/domain/access';
import { m } from '@inflytande/i18n/messages';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { trpc } from '../api.ts';
import { ProblemSentence } from '../sentences.tsx';
import { Confirm } from '../session/confirm.tsx';

type How = { readonly channel?: AccessChannel; readonly record?: AccessRecord };

/** Whether the one who works here may do this (Z4). The server asks the same table. */
export const useMayDo = (action: Action, how: How = {}) => {
  const { data: me } = useSuspenseQuery(trpc.session.me.queryOptions());
  const { held = [], strong = false } = me.person ?? {};
  return mayDo(held, action, { ...how, strong });
};

/** Whether one may do this, at least once one has shown who one is (Z6): a form asks for that where it is sent. */
export const useMayTry = (action: Action, how: How = {}): boolean => {
  const answer = useMayDo(action, how);
  return answer.ok || answer.problem.code === 'access/step-up';
};

type MayDoProps = How & { readonly action: Action; readonly children: ReactNode };

/**
 * What one may do here, or the sentence that says why not (Z4). Where only a fresh strong sign-in is missing (Z6), a form
 * stands all the same, as it keeps what is typed and asks when it is sent; a file that leaves the page is asked for here.
 */
export const MayDo = ({ action, children, ...how }: MayDoProps) => {
  const answer = useMayDo(action, how);
  const stepUp = !answer.ok && answer.problem.code === 'access/step-up';
  if (stepUp && how.channel === 'export')
    return (
      <div className="panel stack">
        <p>{m.admin_strong_in_place()}</p>
        <Confirm />
      </div>
    );
  return answer.ok || stepUp ? (
    children
  ) : (
    <p className="soft">
      <ProblemSentence problem={answer.problem} />
    </p>
  );
};
