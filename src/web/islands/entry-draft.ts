import { offerDraft } from './parts/draft-offer.ts';
import { draftSaver } from './parts/draft-saver.ts';
import { type Draft, dropDraft, dropSentDrafts, readStoredDraft, writeDraft } from './parts/draft-store.ts';
import { type FormSnapshot, sameSnapshot, takeSnapshot } from './parts/form-snapshot.ts';
import { islandText } from './parts/island-text.ts';

// Stores what a host types, immediately in this browser and a little later on the server, and offers it again. It never
// saves the result and never sends it. The key identifies the person and the entry; the version it is based on is
// stored inside.

const pause = 400;
const page = `entry:${location.pathname}`;
const forms = document.querySelectorAll<HTMLFormElement>('form[data-entry-draft]');
for (const form of forms) watch(form);
if (forms.length === 0) dropSentDrafts(page, Date.now());

function watch(form: HTMLFormElement): void {
  const key = `${page}:${form.dataset.entryDraft ?? ''}`;
  const base = takeSnapshot(form);
  const version = new FormData(form).get('rowVersion')?.toString() ?? '';
  const found = readStoredDraft(key, Date.now());
  if (found !== undefined) {
    if (hasArrived(found, form, { base, version })) dropDraft(key);
    else offerDraft(form, found, { movedOn: found.version !== version, discard: () => dropDraft(key) });
  }
  const keeper = draftSaver(form, (kept, mark) => {
    const draft = readStoredDraft(key, Date.now());
    if (draft !== undefined) writeDraft(key, { ...draft, kept, mark });
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = (sent: boolean) => {
    clearTimeout(timer);
    timer = undefined;
    const stored = keepHere(key, form, { base, version, sent });
    form.toggleAttribute('data-draft-kept', stored);
    return stored;
  };
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => keeper.changed(keep(false)), pause);
  });
  form.addEventListener('submit', (event) => {
    if (!navigator.onLine) {
      event.preventDefault();
      return keeper.say(`${keep(false) ? islandText.offline : islandText.offlineUnkept} ${islandText.offlineSend}`);
    }
    keeper.stop();
    keep(true);
  });
  addEventListener('pagehide', () => {
    if (timer !== undefined) keep(false);
  });
}

interface Drawn {
  readonly base: FormSnapshot;
  readonly version: string;
}

/** The form already shows it, or it was sent and this is the answer. */
function hasArrived(draft: Draft, form: HTMLFormElement, { base, version }: Drawn): boolean {
  if (sameSnapshot(draft.typed, base)) return true;
  if (!draft.sent) return false;
  // A newer version saved by somebody else does not mean that this person's text ever arrived.
  return form.dataset.echo !== undefined || (draft.version !== version && form.dataset.savedByReader !== undefined);
}

function keepHere(key: string, form: HTMLFormElement, drawn: Drawn & { readonly sent: boolean }): boolean {
  const typed = takeSnapshot(form);
  const mark = readStoredDraft(key, Date.now())?.mark;
  const draft = { typed, at: Date.now(), kept: false, ...drawn, ...(mark === undefined ? {} : { mark }) };
  if (!sameSnapshot(typed, drawn.base)) return writeDraft(key, draft);
  dropDraft(key);
  return true;
}
