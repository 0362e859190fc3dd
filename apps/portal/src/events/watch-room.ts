type Point = {
  readonly id: string;
  readonly text: string;
  readonly support: number;
  readonly rank: number | null;
};
type Shown = { readonly open: boolean; readonly points: readonly Point[] };

/** Milliseconds between two looks where no stream comes through. */
const patience = 5000;

const addressOf = (procedure: string, code: string): string =>
  `/api/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify({ code }))}`;

const fill = (item: HTMLElement, { id, text, support, rank }: Point): void => {
  item.dataset['point'] = id;
  item.toggleAttribute('data-listed', rank !== null);
  const words = item.querySelector('.live-text');
  if (words !== null) {
    words.id = `punkt-${id}`;
    // Words from a writer are Swedish, also on an English page: their own element stays.
    const place = words.firstElementChild ?? words;
    if (place.textContent !== text) place.textContent = text;
  }
  const count = item.querySelector('[data-count]');
  if (count !== null && count.textContent !== String(support)) count.textContent = String(support);
  item.querySelector('button')?.setAttribute('aria-describedby', `punkt-${id}`);
  const field = item.querySelector<HTMLInputElement>('input[name="punkt"]');
  if (field !== null) field.value = id;
};

const made = (mould: HTMLTemplateElement): HTMLElement | null => {
  const copy = mould.content.firstElementChild?.cloneNode(true);
  return copy instanceof HTMLElement ? copy : null;
};

/** Puts in place what is shown now; what has not moved is not touched, so that nobody loses the place. */
const show = (page: Document, list: HTMLElement, { open, points }: Shown): void => {
  const mould = page.querySelector<HTMLTemplateElement>('template[data-mould]');
  if (mould === null) return;
  // What may be done changes with it: the whole page is asked for anew.
  if (open !== list.hasAttribute('data-open')) return page.location.reload();
  const wanted = list.hasAttribute('data-only-listed') ? points.filter(({ rank }) => rank !== null) : points;
  const known = new Map(
    [...list.querySelectorAll<HTMLElement>('[data-point]')].map((item) => [item.dataset['point'], item]),
  );
  let fresh = 0;
  for (const [index, point] of wanted.entries()) {
    const item = known.get(point.id) ?? made(mould);
    if (item === null) return;
    if (!known.delete(point.id)) fresh += 1;
    fill(item, point);
    const there = list.children[index] ?? null;
    if (there === item) continue;
    const focused = item.contains(page.activeElement) ? page.activeElement : null;
    list.insertBefore(item, there);
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
  for (const item of known.values()) item.remove();
  page.querySelector('[data-none]')?.toggleAttribute('hidden', wanted.length > 0);
  const news = page.querySelector<HTMLElement>('[data-news]');
  if (news !== null && fresh > 0) news.textContent = `${news.dataset['news'] ?? ''} ${fresh}`;
};

/** Supports without leaving the page; where that does not come through, the form goes as it would without script. */
const support = async (form: HTMLFormElement, button: HTMLButtonElement): Promise<void> => {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form, button))
    if (typeof value === 'string') fields.append(name, value);
  fields.set('medan', 'ja');
  button.setAttribute('aria-disabled', 'true');
  const answer = await fetch(form.action, { method: 'POST', body: fields, credentials: 'same-origin' });
  button.removeAttribute('aria-disabled');
  if (!answer.ok) throw new Error(String(answer.status));
  const supports = button.value === 'ja';
  button.value = supports ? 'nej' : 'ja';
  button.setAttribute('aria-pressed', String(supports));
  if (supports) button.removeAttribute('data-variant');
  else button.setAttribute('data-variant', 'secondary');
};

/** Keeps the live list of a hearing fresh: by a stream, and by asking where none comes through. */
export const watchRoom = (page: Document): void => {
  const list = page.querySelector<HTMLElement>('[data-live]');
  const code = list?.dataset['live'];
  if (!list || code === undefined) return;
  const look = async () => {
    const answer = await fetch(addressOf('hearingRoom.get', code));
    const { result } = (await answer.json()) as { result?: { data: Shown } };
    if (result !== undefined) show(page, list, result.data);
  };
  const askAgain = () => {
    window.setTimeout(
      () =>
        void look()
          .catch(() => {})
          .then(askAgain),
      patience,
    );
  };

  if (list.hasAttribute('data-open')) {
    const stream = new EventSource(addressOf('hearingRoom.follow', code));
    stream.addEventListener('message', ({ data }) => show(page, list, JSON.parse(String(data)) as Shown));
    stream.addEventListener('error', () => {
      // A stream that only broke off comes back by itself.
      if (stream.readyState === EventSource.CLOSED) askAgain();
    });
    window.addEventListener('pagehide', () => stream.close());
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) page.location.reload();
    });
  }
  page.addEventListener('submit', (event) => {
    const { target: form, submitter: button } = event;
    if (!(form instanceof HTMLFormElement) || !form.hasAttribute('data-support')) return;
    if (!(button instanceof HTMLButtonElement)) return;
    event.preventDefault();
    if (button.getAttribute('aria-disabled') === 'true') return;
    support(form, button).catch(() => {
      form.removeAttribute('data-support');
      form.requestSubmit(button);
    });
  });
};
