import { placeOfFile } from './file-chooser.ts';
import { inPageNumerals } from './island-text.ts';

/** Says beside a field what is wrong with it; without words, that nothing is. */
export function showFieldError(field: HTMLInputElement, sentence: string | undefined): void {
  const id = `${field.id}-error`;
  document.getElementById(id)?.remove();
  const described = (field.getAttribute('aria-describedby') ?? '').split(' ').filter((one) => one !== id && one !== '');
  field.toggleAttribute('aria-invalid', false);
  field.closest('.govuk-form-group')?.classList.toggle('govuk-form-group--error', sentence !== undefined);
  if (sentence !== undefined) {
    const words = document.createElement('p');
    words.id = id;
    words.className = 'govuk-error-message';
    words.setAttribute('role', 'alert');
    words.textContent = inPageNumerals(sentence);
    placeOfFile(field).before(words);
    field.setAttribute('aria-invalid', 'true');
    described.push(id);
  }
  field.setAttribute('aria-describedby', described.join(' '));
}
