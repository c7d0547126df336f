import { dropAllDrafts, hasUnsavedDraft } from './parts/draft-store.ts';
import { islandText } from './parts/island-text.ts';

// On a shared computer nothing typed remains after sign-out.

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-sign-out]')) {
  form.addEventListener('submit', (event) => {
    // Ask only if the server does not have it.
    if (hasUnsavedDraft() && !confirm(islandText.signOutLoses)) return event.preventDefault();
    dropAllDrafts();
  });
}
