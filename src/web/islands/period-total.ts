import type { ByPeriod } from '../../domain/agreement/indicator.ts';
import { groupThousands } from '../components/decimal-number.tsx';
import { totalOf } from '../components/live-score-setup.ts';
import { inPageNumerals, islandText } from './parts/island-text.ts';

// Adds up months or quarters under their table while they are typed, with the server's rule.

for (const output of document.querySelectorAll<HTMLOutputElement>('[data-period-total]')) {
  output.form?.addEventListener('input', () => show(output));
}

function show(output: HTMLOutputElement): void {
  const { form } = output;
  if (form === null) return;
  const data = new FormData(form);
  const names = (output.dataset.periodFields ?? '').split(' ');
  const texts = names.map((name) => String(data.get(name) ?? ''));
  if (texts.every((text) => text.trim() === '')) return;
  const { total, wrong, lacks } = totalOf(output.dataset.periodTotal as ByPeriod['combine'], texts);
  output.textContent = inPageNumerals(say(total, wrong, lacks));
}

function say(total: string | null, wrong: string | null, lacks: number): string {
  if (wrong !== null) return '–';
  if (total === null) return `${islandText.periodsLack} ${lacks} ${islandText.periods}`;
  const [whole = '', decimals] = total.split('.');
  return `${groupThousands(whole)}${decimals === undefined ? '' : `.${decimals}`}`;
}
