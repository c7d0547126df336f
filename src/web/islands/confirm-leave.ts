import { sameSnapshot, takeSnapshot } from './parts/form-snapshot.ts';

// Asks before leaving a form marked data-confirm-leave, but only if something was changed, not sent and not stored
// anywhere.

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-confirm-leave]')) {
  const before = takeSnapshot(form);
  let sent = false;
  form.addEventListener('submit', () => {
    sent = true;
  });
  addEventListener('beforeunload', (event) => {
    if (!sent && form.dataset.draftKept === undefined && !sameSnapshot(takeSnapshot(form), before))
      event.preventDefault();
  });
}
