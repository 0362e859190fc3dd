export type SentEvent = { readonly event: string; readonly data: unknown };

const eventIn = (block: string): SentEvent => {
  const field = (name: string) =>
    block
      .split('\n')
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2);
  return { event: field('event') ?? 'message', data: JSON.parse(field('data') ?? 'null') };
};

/** What a server sends as it happens (text/event-stream), one event after the other, until the request is aborted. */
export async function* sentEvents(response: Response): AsyncGenerator<SentEvent> {
  const decoder = new TextDecoder();
  let waiting = '';
  for await (const bytes of response.body ?? []) {
    waiting += decoder.decode(bytes, { stream: true });
    const blocks = waiting.split('\n\n');
    waiting = blocks.pop() ?? '';
    for (const block of blocks) if (block.trim() !== '') yield eventIn(block.trim());
  }
}
