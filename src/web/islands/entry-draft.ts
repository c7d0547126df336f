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
  // A form that shows again what was typed: the server has not stored it.
  const echo = form.dataset.echo !== undefined;
  const found = readStoredDraft(key, Date.now());
  let offered = false;
  if (found !== undefined && !echo) {
    if (hasArrived(found, form, { base, version })) dropDraft(key);
    else {
      offered = true;
      offerDraft(form, found, { movedOn: found.version !== version, discard: () => dropDraft(key) });
    }
  }
  const keeper = draftSaver(form, (kept, mark) => {
    const draft = readStoredDraft(key, Date.now());
    if (draft !== undefined) writeDraft(key, { ...draft, kept, mark });
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = (sent: boolean) => {
    clearTimeout(timer);
    timer = undefined;
    // What waits to be taken up, or stands in the form unsaved, is not dropped because nothing was typed after it.
    const stored = keepHere(key, form, { base, version, sent, untouchedStays: echo || offered });
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

interface Keeping extends Drawn {
  readonly sent: boolean;
  /** True if an untouched form leaves the stored draft alone. */
  readonly untouchedStays: boolean;
}

/** The form already shows it as stored, or it was sent and stored since. */
function hasArrived(draft: Draft, form: HTMLFormElement, { base, version }: Drawn): boolean {
  if (sameSnapshot(draft.typed, base)) return true;
  if (!draft.sent) return false;
  // A newer version saved by somebody else does not mean that this person's text ever arrived.
  return draft.version !== version && form.dataset.savedByReader !== undefined;
}

function keepHere(key: string, form: HTMLFormElement, { base, version, sent, untouchedStays }: Keeping): boolean {
  const typed = takeSnapshot(form);
  const stored = readStoredDraft(key, Date.now());
  const mark = stored?.mark;
  const draft = { typed, at: Date.now(), kept: false, base, version, sent, ...(mark === undefined ? {} : { mark }) };
  if (!sameSnapshot(typed, base)) return writeDraft(key, draft);
  if (untouchedStays)
    return stored === undefined || writeDraft(key, { ...stored, sent: sent && sameSnapshot(stored.typed, typed) });
  dropDraft(key);
  return true;
}
