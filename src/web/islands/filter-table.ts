import { toArabicDigits } from '../../domain/values/thai-digits.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import { componentText } from '../text/component-text.ts';
import { inPageNumerals, islandText } from './parts/island-text.ts';

// Adds a box to every table marked data-filter-table that hides the rows without the typed words.

for (const [index, frame] of document.querySelectorAll<HTMLElement>('[data-filter-table]').entries()) {
  addFilter(frame, `table-filter-${index}`);
}

function addFilter(frame: HTMLElement, id: string): void {
  const rows = [...frame.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((row) => ({
    row,
    words: searchable(row.textContent ?? ''),
  }));
  if (rows.length < 2) return;
  const box = document.createElement('div');
  box.className = 'table-filter no-print';
  const label = document.createElement('label');
  label.htmlFor = id;
  label.textContent = componentText.searchTable;
  const input = document.createElement('input');
  input.id = id;
  input.type = 'search';
  input.autocomplete = 'off';
  input.className = 'govuk-input field-width--half';
  const count = document.createElement('p');
  count.className = 'small muted';
  count.setAttribute('role', 'status');
  input.addEventListener('input', () => {
    count.textContent = inPageNumerals(showMatching(rows, searchable(input.value).split(/\s+/)));
  });
  box.append(label, input, count);
  frame.prepend(box);
}

interface SearchableRow {
  readonly row: HTMLTableRowElement;
  readonly words: string;
}

function showMatching(rows: readonly SearchableRow[], wanted: readonly string[]): string {
  let shown = 0;
  for (const { row, words } of rows) {
    row.hidden = !wanted.every((word) => words.includes(word));
    if (!row.hidden) shown += 1;
  }
  return `${islandText.rowsShown} ${shown} ${islandText.rowsOf} ${rows.length} ${islandText.rows}`;
}

function searchable(text: string): string {
  return toArabicDigits(normaliseThai(text)).toLowerCase();
}
