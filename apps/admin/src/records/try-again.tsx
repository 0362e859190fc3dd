import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { useMutation } from '@tanstack/react-query';
import { afterChange } from '../after-change.ts';
import { trpc } from '../api.ts';
import { MayDo } from '../shell/may-do.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';

/** Sends a letter that has stopped once more. */
export const TryAgain = ({ id, name }: { id: string; name: string }) => {
  const again = useMutation(trpc.letter.tryAgain.mutationOptions(afterChange(m.admin_letter_again_done())));
  return (
    <MayDo action="letter/try-again">
      {again.error === null ? null : <ProblemNotice error={again.error} />}
      <Button
        variant="secondary"
        aria-label={m.admin_letter_again_to({ name })}
        aria-disabled={again.isPending}
        onClick={() => {
          if (!again.isPending) again.mutate({ id });
        }}
      >
        {m.admin_letter_try_again()}
      </Button>
    </MayDo>
  );
};
