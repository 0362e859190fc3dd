import { mayDo, type AccessChannel, type AccessRecord, type Action } from '@inflytande/domain/access';
import { problemSentence } from '@inflytande/i18n/problem-sentence';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { trpc } from '../api.ts';

type How = { readonly channel?: AccessChannel; readonly record?: AccessRecord };

/** Whether the one who works here may do this (Z4). The server asks the same table. */
export const useMayDo = (action: Action, how: How = {}) => {
  const { data: me } = useSuspenseQuery(trpc.session.me.queryOptions());
  const { held = [], strong = false } = me.person ?? {};
  return mayDo(held, action, { ...how, strong });
};

type MayDoProps = How & { readonly action: Action; readonly children: ReactNode };

/** What one may do here, or the sentence that says why not (Z4). */
export const MayDo = ({ action, children, ...how }: MayDoProps) => {
  const answer = useMayDo(action, how);
  return answer.ok ? children : <p className="soft">{problemSentence(answer.problem)}</p>;
};
