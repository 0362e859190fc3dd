/** Milliseconds of rest after the last key before the server is asked. */
const rest = 800;

/** Fewer characters than this say too little to compare with. */
const fewest = 12;

/**
 * While someone writes: posts the form and puts the help contacts and similar points that come back under the
 * text. Everything also works without; nothing is kept on the device.
 */
export const watchText = (page: Document): void => {
  const text = page.querySelector<HTMLTextAreaElement>('form[data-step="text"] textarea[name="text"]');
  const place = page.querySelector<HTMLElement>('#medan');
  const form = text?.form;
  if (!text || !place || !form) return;
  let waiting: number | undefined;
  let asked = '';

  const ask = async () => {
    const written = text.value.trim();
    if (written === asked || written.length < fewest) return;
    asked = written;
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value);
    fields.set('till', 'medan');
    const answer = await fetch(form.action, { method: 'POST', body: fields, credentials: 'same-origin' });
    if (!answer.ok || text.value.trim() !== asked) return;
    const html = await answer.text();
    if (place.innerHTML !== html) place.innerHTML = html;
  };

  text.addEventListener('input', () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      // Without an answer the form works as before, so a failed question is no error to show.
      ask().catch(() => {
        asked = '';
      });
    }, rest);
  });
};
