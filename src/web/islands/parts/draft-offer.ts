import type { Draft } from './draft-store.ts';
import { editableControls, type FormSnapshot, restoreSnapshot, takeSnapshot } from './form-snapshot.ts';
import { inPageNumerals, islandText } from './island-text.ts';

export interface OfferOptions {
  /** Somebody saved after typing started. */
  readonly movedOn: boolean;
  readonly discard: () => void;
}

/** Offers a draft of this browser: when it was typed, what it would change, and two buttons. */
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
      // The server's copy of the same typing is discarded with it.
      keptToo?.querySelector('form')?.requestSubmit();
    }),
  );
  notice.append(differences(form, draft.typed), buttons);
  form.prepend(notice);
}

/** The server's copy is usually an earlier edition of the same draft: one offer is enough then. */
function hideSameDraftOfServer({ mark }: Draft): HTMLElement | null {
  const kept = document.querySelector<HTMLElement>('[data-kept-draft]');
  if (kept === null || mark === undefined || kept.dataset.keptAt !== mark) return null;
  kept.hidden = true;
  return kept;
}

/** What the draft would change, field by field; rendered like a table, so that rows become cards on a phone. */
function differences(form: HTMLFormElement, typed: FormSnapshot): HTMLElement {
  const now = takeSnapshot(form);
  const frame = document.createElement('div');
  frame.className = 'table-frame table-frame--cards';
  const table = document.createElement('table');
  table.className = 'table';
  const head = table.createTHead().insertRow();
  for (const title of [islandText.draftField, islandText.draftTyped, islandText.draftNow]) {
    head.append(cell('th', title, 'col'));
  }
  const body = table.createTBody();
  for (const name of new Set(editableControls(form).map((control) => control.name))) {
    const [mine, theirs] = [(typed[name] ?? []).join(', '), (now[name] ?? []).join(', ')];
    if (mine === theirs) continue;
    body
      .insertRow()
      .append(
        cell('th', labelOf(form, name), 'row'),
        labelled(mine, islandText.draftTyped),
        labelled(theirs, islandText.draftNow),
      );
  }
  frame.append(table);
  return frame;
}

function cell(kind: 'th' | 'td', text: string, scope?: 'col' | 'row'): HTMLElement {
  const made = document.createElement(kind);
  if (scope !== undefined) made.setAttribute('scope', scope);
  made.textContent = text;
  return made;
}

function labelled(text: string, label: string): HTMLElement {
  const made = cell('td', '');
  made.dataset.label = label;
  const inner = document.createElement('div');
  inner.className = 'table__cell';
  inner.textContent = text === '' ? islandText.draftEmpty : text;
  made.append(inner);
  return made;
}

function labelOf(form: HTMLFormElement, name: string): string {
  const control = editableControls(form).find((one) => one.name === name);
  const group = control?.closest('fieldset')?.querySelector('legend');
  const own = control?.type === 'radio' ? undefined : control?.labels?.[0];
  return [textOf(group), textOf(own)].filter((one) => one !== '').join(' ') || name;
}

/** A label without its note that the field may be left empty. */
function textOf(label: Element | null | undefined): string {
  const copy = label?.cloneNode(true) as Element | undefined;
  for (const note of copy?.querySelectorAll('.field-optional') ?? []) note.remove();
  return copy?.textContent?.trim() ?? '';
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
