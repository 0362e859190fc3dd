/** Milliseconds of rest after the last key before the server is asked. */
const rest = 800;

/** Fewer characters than this say too little to compare with. */
const fewest = 12;

const fieldsOf = (form: HTMLFormElement): URLSearchParams => {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value);
  return fields;
};

/**
 * While someone writes: posts the form and puts what comes back under the text: the help contacts, similar points, and
 * in an association's draft that it is saved. Everything also works without; nothing is kept on the device.
 */
export const watchText = (page: Document): void => {
  const text = page.querySelector<HTMLTextAreaElement>('form[data-step="text"] textarea[name="text"]');
  const place = page.querySelector<HTMLElement>('#medan');
  const form = text?.form;
  if (!text || !place || !form) return;
  let waiting: number | undefined;
  let asked = '';
  let asking: Promise<void> | undefined;

  const written = () => {
    const fields = fieldsOf(form);
    // The version is renewed by each answer; it is nothing that somebody wrote.
    fields.delete('version');
    return fields.toString();
  };
  const ask = async () => {
    const now = written();
    if (now === asked || text.value.trim().length < fewest) return;
    asked = now;
    const fields = fieldsOf(form);
    fields.set('till', 'medan');
    const answer = await fetch(form.action, { method: 'POST', body: fields, credentials: 'same-origin' });
    if (!answer.ok) return;
    const html = await answer.text();
    if (place.innerHTML !== html) place.innerHTML = html;
  };
  const askLater = () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      // One at a time: the next question builds on what the one before has saved.
      const mine = (asking ?? Promise.resolve()).then(ask).catch(() => {
        // Without an answer the form works as before, so a failed question is no error to show.
        asked = '';
      });
      asking = mine;
      void mine.finally(() => {
        if (asking === mine) asking = undefined;
      });
    }, rest);
  };

  form.addEventListener('input', askLater);
  form.addEventListener('submit', (event) => {
    window.clearTimeout(waiting);
    if (asking === undefined) return;
    event.preventDefault();
    const { submitter } = event;
    // What is being saved is saved first, so that the form knows which version it is written from. Not from within
    // this event: a form that is being submitted takes no other asking.
    void asking.then(() => window.setTimeout(() => form.requestSubmit(submitter)));
  });
};
