// Changes are sent one after the other, by the same form as without a script.

/**
 * @param given.frame the element around the table, with the sentences it says
 * @param given.onPage called with the page that answered the last of the waiting changes
 * @param given.onRefusal called with the reason and what was refused
 */
export function savingOf({ frame, onPage, onRefusal }) {
  const form = document.getElementById('typing');
  const status = document.querySelector('.status');
  let tail = Promise.resolve();
  let waiting = 0;

  const say = (sentence, kind) => {
    const span = document.createElement('span');
    span.className = kind;
    span.textContent = sentence;
    status.replaceChildren(span);
  };

  const send = async (fields) => {
    const body = new URLSearchParams(new FormData(form));
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    const answer = await fetch(form.action, { method: 'POST', body });
    const page = parsed(await answer.text());
    if (answer.ok) return { page };
    const why = ['.editor .error', '.status .bad', 'main > p']
      .map((part) => page.document.querySelector(part)?.textContent)
      .find(Boolean);
    return { why: why ?? frame.dataset.lost };
  };

  /** The table as it is now, after a refusal. */
  const fresh = async () => {
    const answer = await fetch(addressNow());
    return parsed(await answer.text());
  };

  const save = (fields) => {
    waiting += 1;
    say(frame.dataset.saving, 'quiet');
    tail = tail
      .then(async () => {
        const { page, why } = await send(fields);
        const shown = page ?? (await fresh());
        waiting -= 1;
        if (waiting === 0) onPage(shown);
        if (why !== undefined) {
          say(why, 'bad');
          onRefusal(why, fields);
        } else if (waiting === 0) {
          say(page.document.querySelector('.status')?.textContent ?? '', 'good');
        }
      })
      .catch(() => {
        waiting = Math.max(0, waiting - 1);
        say(frame.dataset.lost, 'bad');
      });
  };

  addEventListener('beforeunload', (event) => {
    if (waiting > 0) event.preventDefault();
  });

  return { save, say, fresh };
}

const STYLE = /<style nonce="[^"]*">([^<]*)<\/style>/;

/** A page and its own rules, which under this page's policy must not be parsed with it. */
function parsed(text) {
  const document = new DOMParser().parseFromString(text.replace(STYLE, ''), 'text/html');
  return { document, css: STYLE.exec(text)?.[1] ?? '' };
}

/** The address of the page without what holds once. */
function addressNow() {
  const url = new URL(location.href);
  for (const once of ['edit', 'saved', 'lang']) url.searchParams.delete(once);
  url.hash = '';
  return url;
}
