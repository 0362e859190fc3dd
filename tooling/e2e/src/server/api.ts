/** What a script over HTTP gets: the answer, or null where the server was gone before it answered. */
type Reply<T> = { readonly result?: { readonly data: T }; readonly error?: { readonly message: string } };

const read = async <T>(response: Promise<Response>): Promise<T | null> => {
  const reply = await response.then((answer) => answer.json() as Promise<Reply<T>>).catch(() => null);
  if (reply?.error) throw new Error(reply.error.message);
  return reply?.result?.data ?? null;
};

/** Calls a procedure that changes something. */
export const change = <T>(url: string, procedure: string, input: unknown): Promise<T | null> =>
  read<T>(
    fetch(`${url}/api/trpc/${procedure}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    }),
  );

/** Calls a procedure that only answers. */
export const ask = <T>(url: string, procedure: string, input: unknown): Promise<T | null> =>
  read<T>(fetch(`${url}/api/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`));

/** Runs the work of a list with at most `width` pieces at once. */
export const atOnce = async <T>(
  width: number,
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> => {
  const waiting = items.values();
  const worker = async (): Promise<void> => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
};
