import { islandText } from './island-text.ts';

/**
 * Shows a file field with a Thai button and the name of what was chosen. A browser writes both in its own language; its
 * field stays where it was, above what is drawn, and takes every click, key and dropped file.
 */
export function showFileField(field: HTMLInputElement): void {
  const place = document.createElement('div');
  place.className = 'file-chooser';
  const button = document.createElement('span');
  button.className = 'button button--secondary';
  button.textContent = islandText.chooseFile;
  const name = document.createElement('span');
  name.className = 'file-chooser__name';
  const drawn = document.createElement('div');
  drawn.className = 'file-chooser__drawn';
  // A reader hears the browser's field, which says the same.
  drawn.setAttribute('aria-hidden', 'true');
  drawn.append(button, name);
  field.replaceWith(place);
  place.append(drawn, field);
  const tell = () => {
    const names = [...(field.files ?? [])].map((file) => file.name.normalize('NFC'));
    name.textContent = names.length === 0 ? islandText.noFileChosen : names.join(' · ');
  };
  field.addEventListener('change', tell);
  field.addEventListener(EMPTIED, tell);
  field.form?.addEventListener('reset', () => setTimeout(tell));
  tell();
}

/** What stands on the page in place of the field: messages about it are written around that. */
export function placeOfFile(field: HTMLInputElement): HTMLElement {
  return field.closest<HTMLElement>('.file-chooser') ?? field;
}

/** Takes the file from its field again. */
export function emptyFileField(field: HTMLInputElement): void {
  field.value = '';
  field.dispatchEvent(new Event(EMPTIED));
}

const EMPTIED = 'emptied';
