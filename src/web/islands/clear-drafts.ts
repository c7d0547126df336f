import { dropAllDrafts, hasUnsavedDraft } from './parts/draft-store.ts';
import { islandText } from './parts/island-text.ts';
import { countUnsent, dropPages, dropVisits, keepsVisits, keptByOther } from './parts/visit-store.ts';

// On a shared computer nothing typed remains after sign-out, and no page that was kept for use without a network.

if (keptByOther()) void dropPages();

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-sign-out]')) {
  form.addEventListener('submit', (event) => {
    // Ask only if the server does not have it.
    if (hasUnsavedDraft() && !confirm(islandText.signOutLoses)) return event.preventDefault();
    if (keepsVisits()) {
      event.preventDefault();
      return void leave(form);
    }
    dropAllDrafts();
  });
}

async function leave(form: HTMLFormElement): Promise<void> {
  const unsent = await countUnsent().catch(() => 0);
  if (unsent > 0 && !confirm(islandText.visitSignOutLoses)) return;
  dropAllDrafts();
  await dropVisits().catch(() => undefined);
  form.submit();
}
