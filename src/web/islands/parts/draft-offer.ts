import type { Draft } from './draft-store.ts';
import { editableControls, type FormSnapshot, restoreSnapshot, takeSnapshot } from './form-snapshot.ts';
import { inPageNumerals, islandText } from './island-text.ts';

export interface OfferOptions {
  /** Somebody saved after the typing began. */
  readonly movedOn: boolean;
  readonly discard: () => void;
}

/** Offers a draft of this browser back: when it was typed, what it would change, and two ways to choose. */
export function offerDraft(form: HTMLFormElement, draft: Draft, { movedOn, discard }: OfferOptions): void {
  const notice = document.createElement('section');
  notice.className = 'draft-notice draft-notice--table';
  notice.setAttribute('aria-label', islandText.draftFound);
  const when = new Intl.DateTimeFormat('th-TH-u-nu-latn', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Asia/Bangkok',
  }).format(draft.at);
  notice.append(words(`${islandText.draftFound} ${when}`));
  if (movedOn) notice.append(words(islandText.draftMovedOn));
  const keptToo = hideSameDraftOfServer(draft);
  const buttons = document.createElement('div');
  buttons.className = 'button-row';
  buttons.append(
    actButton(islandText.useDraft, 'button', () => {
      restoreSnapshot(form, draft.typed);
      notice.remove();
    }),
    actButton(islandText.discardDraft, 'button button--secondary', () => {
      discard();
      notice.remove();
      // What the server kept of the same typing goes with it.
      keptToo?.querySelector('form')?.requestSubmit();
    }),
  );
  notice.append(differences(form, draft.typed), buttons);
  form.prepend(notice);
}

/** What the server keeps is an earlier edition of this very draft as a rule: one offer is enough then. */
function hideSameDraftOfServer({ mark }: Draft): HTMLElement | null {
  const kept = document.querySelector<HTMLElement>('[data-kept-draft]');
  if (kept === null || mark === undefined || kept.dataset.keptAt !== mark) return null;
  kept.hidden = true;
  return kept;
}

function differences(form: HTMLFormElement, typed: FormSnapshot): HTMLTableElement {
  const now = takeSnapshot(form);
  const table = document.createElement('table');
  table.className = 'table';
  addRow(table.createTHead(), 'th', [islandText.draftField, islandText.draftTyped, islandText.draftNow]);
  const body = table.createTBody();
  const names = new Set(editableControls(form).map((control) => control.name));
  for (const name of names) {
    const [mine, theirs] = [(typed[name] ?? []).join(', '), (now[name] ?? []).join(', ')];
    if (mine !== theirs) addRow(body, 'td', [labelOf(form, name), mine, theirs]);
  }
  return table;
}

function addRow(part: HTMLTableSectionElement, kind: 'th' | 'td', texts: readonly string[]): void {
  const row = part.insertRow();
  for (const [index, text] of texts.entries()) {
    const heads = kind === 'th' || index === 0;
    const cell = document.createElement(heads ? 'th' : 'td');
    if (heads) cell.setAttribute('scope', kind === 'th' ? 'col' : 'row');
    cell.textContent = text === '' ? islandText.draftEmpty : text;
    row.append(cell);
  }
}

function labelOf(form: HTMLFormElement, name: string): string {
  const control = editableControls(form).find((one) => one.name === name);
  const group = control?.closest('fieldset')?.querySelector('legend');
  const own = control?.labels?.[0]?.textContent ?? name;
  return [group?.textContent, control?.type === 'radio' ? '' : own].filter(Boolean).join(' ').trim();
}

function words(text: string): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = inPageNumerals(text);
  return paragraph;
}

function actButton(label: string, className: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  button.textContent = label;
  button.addEventListener('click', act);
  return button;
}
