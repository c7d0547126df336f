import { warningsText } from '../text/advice-text.ts';
import { inPageNumerals } from './parts/island-text.ts';

// Says how many indicators of how many parties are ticked: each tick is named `<party>/<indicator>`.

for (const said of document.querySelectorAll<HTMLElement>('[data-count-ticks]')) {
  const form = said.closest('form');
  const tell = () => {
    const ticks = form?.querySelectorAll<HTMLInputElement>(`input[name="${said.dataset.countTicks}"]:checked`) ?? [];
    const parties = new Set([...ticks].map(({ value }) => value.split('/')[0]));
    said.textContent = inPageNumerals(warningsText.ticked([...ticks].length, parties.size));
  };
  form?.addEventListener('change', tell);
  tell();
}
