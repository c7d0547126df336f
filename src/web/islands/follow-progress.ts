// While work continues in the background, requests the same page again and shows its newer state, until it is done.

const every = 3000;

async function follow(): Promise<void> {
  const shown = document.querySelector('[data-follow-progress]');
  if (!shown) return;
  const newer = await newerState().catch(() => null);
  if (newer?.hasAttribute('data-follow-progress')) shown.replaceWith(newer);
  // The final state changes more of the page than this part, so the whole page is loaded.
  else if (newer) return location.reload();
  setTimeout(follow, every);
}

/** What names a section, in words or by its heading. */
function nameOf(section: Element | null): string {
  return section?.getAttribute('aria-label') ?? section?.getAttribute('aria-labelledby') ?? '';
}

async function newerState(): Promise<Element | null> {
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
  if (!answer.ok) return null;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const label = nameOf(document.querySelector('[data-follow-progress]'));
  return [...page.querySelectorAll('section')].find((one) => nameOf(one) === label) ?? null;
}

setTimeout(follow, every);
