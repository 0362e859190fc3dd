import { mayDo } from '@inflytande/domain/access';
import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { trpc } from '../api.ts';
import { AnswerForm } from './answer-form.tsx';

type GiveAnswerProps = {
  readonly pointId: string;
  readonly principals: readonly { readonly id: string; readonly name: string }[];
};

/** A way to answer, for whoever answers for one of the principals (B4, B12). */
export const GiveAnswer = ({ pointId, principals }: GiveAnswerProps) => {
  const { data: me } = useSuspenseQuery(trpc.session.me.queryOptions());
  const [open, setOpen] = useState(false);
  const held = me.person?.held ?? [];
  const own = principals.filter(({ id }) => mayDo(held, 'answer/give', { record: { authorityId: id } }).ok);
  if (own.length === 0) return null;
  if (open) return <AnswerForm pointId={pointId} principals={own} onDone={() => setOpen(false)} />;
  return (
    <p>
      <Button onClick={() => setOpen(true)}>{m.answer_form_open()}</Button>
    </p>
  );
};
