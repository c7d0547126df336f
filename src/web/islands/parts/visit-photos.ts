import { inPageNumerals, islandText } from './island-text.ts';
import { dropPhoto, type KeptPhoto, ownerOf, readPhotos, writePhoto } from './visit-store.ts';

/** Keeps what is chosen in the form of pictures; false where nothing is chosen. */
export async function keepChosen(form: HTMLFormElement, reader: string): Promise<boolean> {
  const data = new FormData(form);
  const file = data.get('evidence');
  if (!(file instanceof File) || file.size === 0) return false;
  await writePhoto({
    ...{ id: crypto.randomUUID(), owner: ownerOf(reader), file, fileName: file.name, refused: '' },
    ...{ about: data.get('about')?.toString() ?? '', title: data.get('title')?.toString() ?? '' },
  });
  form.reset();
  return true;
}

/** The pictures that wait, each with the button that throws it away. */
export async function showWaiting(form: HTMLFormElement, reader: string): Promise<void> {
  form.parentElement?.querySelector('[data-visit-waiting]')?.remove();
  const photos = await readPhotos(ownerOf(reader));
  if (photos.length === 0) return;
  const list = document.createElement('ul');
  list.dataset.visitWaiting = '';
  for (const photo of photos) list.append(lineOf(photo, () => showWaiting(form, reader)));
  form.before(list);
}

function lineOf(photo: KeptPhoto, again: () => void): HTMLLIElement {
  const line = document.createElement('li');
  const size = Math.max(1, Math.round(photo.file.size / 1024));
  const words = [
    photo.title,
    photo.fileName,
    `${size} ${islandText.kilobytes}`,
    islandText.visitPhotoWaits,
    photo.refused,
  ];
  line.append(inPageNumerals(words.filter(Boolean).join(' · ')), ' ');
  const drop = document.createElement('button');
  drop.type = 'button';
  drop.className = 'link-button';
  drop.textContent = islandText.visitPhotoDrop;
  drop.addEventListener('click', () => {
    if (confirm(`${islandText.visitPhotoDrop} ${photo.title || photo.fileName}?`)) void dropPhoto(photo.id).then(again);
  });
  line.append(drop);
  return line;
}
