import { type Draft, dropDraft, readStoredDraft, writeDraft } from './parts/draft-store.ts';
import { type FormSnapshot, restoreSnapshot, sameSnapshot, takeSnapshot } from './parts/form-snapshot.ts';
import { inPageNumerals, islandText } from './parts/island-text.ts';

// Stores what is typed in every form marked data-draft="<key>" in this browser, and offers it again. The key should
// identify the person as well as the object, because one browser may serve several people.

const pause = 600;

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft]')) keepDrafts(form);

function keepDrafts(form: HTMLFormElement): void {
  const key = `${location.pathname}:${form.dataset.draft ?? ''}`;
  const base = takeSnapshot(form);
  const found = readStoredDraft(key, Date.now());
  if (found !== undefined) {
    if (sameSnapshot(found.typed, base) || (found.sent && !sameSnapshot(found.base, base))) dropDraft(key);
    else offerDraft(form, key, found);
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => saveNow(form, key, base, false), pause);
  });
  form.addEventListener('submit', () => {
    clearTimeout(timer);
    saveNow(form, key, base, true);
  });
  addEventListener('pagehide', () => {
    if (timer !== undefined) saveNow(form, key, base, readStoredDraft(key, Date.now())?.sent ?? false);
  });
}

function saveNow(form: HTMLFormElement, key: string, base: FormSnapshot, sent: boolean): void {
  const typed = takeSnapshot(form);
  if (sameSnapshot(typed, base)) dropDraft(key);
  else writeDraft(key, { typed, base, at: Date.now(), sent });
}

function offerDraft(form: HTMLFormElement, key: string, draft: Draft): void {
  const notice = document.createElement('div');
  notice.className = 'draft-notice';
  notice.setAttribute('role', 'status');
  const when = new Intl.DateTimeFormat('th-TH-u-nu-latn', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Asia/Bangkok',
  }).format(draft.at);
  const words = document.createElement('p');
  words.textContent = inPageNumerals(`${islandText.draftFound} ${when}`);
  notice.append(
    words,
    actButton(islandText.useDraft, () => {
      restoreSnapshot(form, draft.typed);
      notice.remove();
    }),
    actButton(islandText.discardDraft, () => {
      dropDraft(key);
      notice.remove();
    }),
  );
  form.prepend(notice);
}

function actButton(label: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'link-button';
  button.textContent = label;
  button.addEventListener('click', act);
  return button;
}
