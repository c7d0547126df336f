import { showFieldError } from './parts/field-error.ts';
import { showFileField } from './parts/file-chooser.ts';

for (const field of document.querySelectorAll<HTMLInputElement>('input[type="file"]')) showFileField(field);

// Says beside the field that a chosen file is too large, before anything is sent; the form does not change.

for (const field of document.querySelectorAll<HTMLInputElement>('input[type="file"][data-largest-bytes]')) {
  const check = () => formatTooLarge(field, tooLargeIn(field));
  field.addEventListener('change', check);
  field.form?.addEventListener('submit', (event) => {
    if (tooLargeIn(field) === undefined) return;
    event.preventDefault();
    check();
    field.focus();
  });
}

function tooLargeIn(field: HTMLInputElement): File | undefined {
  const largest = Number(field.dataset.largestBytes);
  return [...(field.files ?? [])].find((file) => file.size > largest);
}

function formatTooLarge(field: HTMLInputElement, file: File | undefined): void {
  const sentence = (field.dataset.tooLarge ?? '').replace('{file}', file?.name.normalize('NFC') ?? '');
  showFieldError(field, file === undefined ? undefined : sentence);
}
