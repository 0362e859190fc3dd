import { canKeepKeys, makeKey, presentKey } from '@inflytande/ui/device-key';

export type PasskeyAct = 'sign-in' | 'add';
export type PasskeyTexts = {
  readonly failed: string;
  readonly notHere: string;
  readonly refusals: Readonly<Record<string, string>>;
};

type Reply = {
  readonly result?: { readonly data: Record<string, unknown> };
  readonly error?: { readonly data?: { readonly problem?: { readonly code: string } | null } };
};

/** The server said no, for a reason that a person can understand. */
class Refused extends Error {}

const ask = async (procedure: string, input?: object): Promise<Record<string, unknown>> => {
  const answer = await fetch(`/api/trpc/passkey.${procedure}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    ...(input === undefined ? {} : { body: JSON.stringify(input) }),
  });
  const { result, error } = (await answer.json()) as Reply;
  if (result === undefined) throw new Refused(error?.data?.problem?.code ?? '');
  return result.data;
};

const acts = {
  'sign-in': async (language: string) => {
    const response = await presentKey(await ask('challenge'));
    await ask('signIn', { response, language });
  },
  add: async () => {
    await ask('add', { response: await makeKey(await ask('options')) });
  },
} as const satisfies Record<PasskeyAct, (language: string) => Promise<void>>;

const prepare = (place: HTMLElement): void => {
  const { passkey, goal = '/', language = 'sv', texts = '{}' } = place.dataset;
  const { failed, notHere, refusals } = JSON.parse(texts) as PasskeyTexts;
  const act = acts[passkey as PasskeyAct];
  const button = place.querySelector('button');
  const fault = place.querySelector<HTMLElement>('[role=alert]');
  if (button === null || fault === null) return;
  if (!canKeepKeys()) {
    // Only where somebody asked for it is it worth saying that it cannot be had.
    place.hidden = passkey === 'sign-in';
    button.hidden = true;
    fault.textContent = notHere;
    return;
  }
  place.hidden = false;
  button.addEventListener('click', () => {
    fault.textContent = '';
    button.disabled = true;
    act(language)
      .then(() => window.location.assign(goal))
      .catch((error: unknown) => {
        button.disabled = false;
        fault.textContent = (error instanceof Refused ? refusals[error.message] : undefined) ?? failed;
        button.focus();
      });
  });
};

for (const place of document.querySelectorAll<HTMLElement>('[data-passkey]')) prepare(place);
