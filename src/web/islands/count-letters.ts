import { lengthOf } from '../../domain/values/clean-text.ts';
import { inPageNumerals, islandText } from './parts/island-text.ts';

// Says under a text how many characters are left, counted as the server counts them. Nothing is cut off. Under one line it
// says so only once most of them are used.

for (const field of document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('[data-longest]')) {
  const longest = Number(field.dataset.longest);
  const said = document.getElementById(`${field.id}-limit`);
  const tell = () => {
    const left = longest - lengthOf(field.value);
    if (said !== null && field instanceof HTMLInputElement) said.hidden = left > longest / 5;
    const words = left < 0 ? islandText.lettersOver : islandText.lettersLeft;
    if (said !== null)
      said.textContent = inPageNumerals(`${words} ${Math.abs(left).toLocaleString('en')} ${islandText.letters}`);
  };
  field.addEventListener('input', tell);
  tell();
}
