import { visitVerdictNames } from '../../../domain/site-visits/site-visit.ts';
import { rowIn } from '../../../domain/values/known-names.ts';
import { inPageNumerals, islandText } from './island-text.ts';
import type { KeptParts, KeptPhoto } from './visit-store.ts';

/** What the part of a record is about, as its reader calls it. */
function nameOf(part: string): string {
  if (part.startsWith('note.')) return `${islandText.visitNote} ${part.slice('note.'.length)}`;
  if (part.startsWith('finding.')) return `${islandText.visitFinding} ${part.slice('finding.'.length)}`;
  return islandText.visitCame;
}

function textOf(part: string, fields: Readonly<Record<string, string>>): string {
  const said = Object.entries(fields).map(([name, value]) =>
    name.endsWith('.verdict') ? (rowIn(visitVerdictNames, value) ?? '') : value,
  );
  return `${inPageNumerals(nameOf(part))}: ${said.filter(Boolean).join(' · ')}`;
}

/** Texts that are kept in this browser and have no field on the page, to be read and copied. */
export function listTexts(parts: KeptParts, lead: string): HTMLElement {
  const section = document.createElement('section');
  const words = document.createElement('p');
  words.textContent = lead;
  section.append(words);
  for (const [part, { fields }] of Object.entries(parts)) {
    const text = document.createElement('p');
    text.className = 'typed';
    text.textContent = textOf(part, fields);
    section.append(text);
  }
  return section;
}

/** Pictures that were never sent, each to be saved as a file. */
export function listPhotos(photos: readonly KeptPhoto[]): HTMLElement {
  const list = document.createElement('ul');
  for (const { file, fileName, title } of photos) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = fileName;
    link.textContent = inPageNumerals(`${islandText.visitPhotoSave} ${title || fileName}`);
    const line = document.createElement('li');
    line.append(link);
    list.append(line);
  }
  return list;
}

/** A button that throws away what is shown in a section, once it is sure. */
export function dropButton(section: HTMLElement, drop: () => Promise<void>): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'link-button';
  button.textContent = islandText.visitTextDrop;
  button.addEventListener('click', () => {
    if (confirm(`${islandText.visitTextDrop}?`)) void drop().then(() => section.remove());
  });
  return button;
}
