import { mayDo, type AccessChannel, type AccessRecord, type Action } from '@inflytande/domain/access';
import { problemSentence } from '@inflytande/i18n/problem-sentence';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { trpc } from '../api.ts';

type MayDoProps = {
  readonly action: Action;
  readonly channel?: AccessChannel;
  readonly record?: AccessRecord;
  readonly children: ReactNode;
};

/** What one may do here, or the sentence that says why not (Z4). The server asks the same table. */
export const MayDo = ({ action, channel = 'page', record, children }: MayDoProps) => {
  const { data: me } = useSuspenseQuery(trpc.session.me.queryOptions());
  const { held = [], strong = false } = me.person ?? {};
  const answer = mayDo(held, action, { channel, strong, ...(record === undefined ? {} : { record }) });
  return answer.ok ? children : <p className="soft">{problemSentence(answer.problem)}</p>;
};
