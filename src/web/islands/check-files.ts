import { inPageNumerals } from './parts/island-text.ts';

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
  const id = `${field.id}-error`;
  document.getElementById(id)?.remove();
  const described = (field.getAttribute('aria-describedby') ?? '').split(' ').filter((one) => one !== id && one !== '');
  field.toggleAttribute('aria-invalid', false);
  field.closest('.govuk-form-group')?.classList.toggle('govuk-form-group--error', file !== undefined);
  if (file !== undefined) {
    const words = document.createElement('p');
    words.id = id;
    words.className = 'govuk-error-message';
    words.setAttribute('role', 'alert');
    words.textContent = inPageNumerals((field.dataset.tooLarge ?? '').replace('{file}', file.name.normalize('NFC')));
    field.before(words);
    field.setAttribute('aria-invalid', 'true');
    described.push(id);
  }
  field.setAttribute('aria-describedby', described.join(' '));
}
