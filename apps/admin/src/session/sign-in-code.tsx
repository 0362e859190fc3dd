import { m } from '@inflytande/i18n/messages';
import { Button } from '@inflytande/ui/button';
import { TextField } from '@inflytande/ui/field';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { trpc } from '../api.ts';
import { chosenLanguage } from '../language.ts';
import { shownProblem } from '../problem.ts';

const sentenceOf = (error: unknown): string | undefined =>
  error === null ? undefined : shownProblem(error).sentence;

/** Signing in by a code: an address, then the code that was sent there. */
export const SignInCode = ({ onDone }: { onDone: () => void }) => {
  const language = chosenLanguage();
  const [email, setEmail] = useState('');
  const [code, setCode] = useState('');
  const field = useRef<HTMLFormElement>(null);
  const ask = useMutation(trpc.session.askForCode.mutationOptions());
  const enter = useMutation(trpc.session.enterCode.mutationOptions({ onSuccess: onDone }));
  const sent = ask.isSuccess;
  const fault = sentenceOf(sent ? enter.error : ask.error);
  // The new step's field, or the one that must be mended.
  useEffect(() => {
    if (sent || fault !== undefined) field.current?.querySelector('input')?.focus();
  }, [sent, fault]);
  return (
    <form
      ref={field}
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (sent) enter.mutate({ email, code, language });
        else ask.mutate({ email, language });
      }}
    >
      {sent ? (
        <>
          <p role="status">{m.sign_in_code_lead({ email })}</p>
          <TextField
            key="code"
            id="code"
            className="field-short"
            label={m.sign_in_code()}
            hint={m.sign_in_code_hint()}
            error={fault}
            inputMode="numeric"
            autoComplete="one-time-code"
            value={code}
            onChange={({ target }) => setCode(target.value)}
          />
        </>
      ) : (
        <TextField
          key="email"
          id="email"
          type="email"
          label={m.sign_in_email()}
          hint={m.sign_in_email_hint()}
          error={fault}
          autoComplete="username"
          value={email}
          onChange={({ target }) => setEmail(target.value)}
        />
      )}
      <p className="button-row">
        <Button type="submit" disabled={ask.isPending || enter.isPending}>
          {sent ? m.sign_in_enter() : m.sign_in_send_code()}
        </Button>
        {sent ? (
          <Button
            variant="tertiary"
            onClick={() => {
              ask.reset();
              enter.reset();
              setCode('');
            }}
          >
            {m.sign_in_other_address()}
          </Button>
        ) : null}
      </p>
    </form>
  );
};
