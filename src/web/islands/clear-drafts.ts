import { dropAllDrafts, hasUnsavedDraft } from './parts/draft-store.ts';
import { islandText } from './parts/island-text.ts';

// On a machine that several people share, nothing typed stays behind after signing out.

for (const form of document.querySelectorAll<HTMLFormElement>('form[action="/sign-out"]')) {
  form.addEventListener('submit', (event) => {
    // Only what reached nobody else is worth a question.
    if (hasUnsavedDraft() && !confirm(islandText.signOutLoses)) return event.preventDefault();
    dropAllDrafts();
  });
}
