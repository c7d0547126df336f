import { h, render } from 'preact';
import { readScenarios, targetField } from '../components/what-if-fields.ts';
import { WhatIfOutput, type WhatIfOutputProps } from '../components/what-if-output.tsx';
import { WhatIfSummary } from '../components/what-if-summary.tsx';
import { writePageNumerals } from './parts/island-text.ts';
import { addSliders } from './parts/what-if-sliders.ts';

// Scores the typed results at every keystroke with the same rules as the server; nothing is sent or stored.

for (const form of document.querySelectorAll<HTMLFormElement>('[data-what-if]')) startWhatIf(form);

function startWhatIf(form: HTMLFormElement): void {
  const script = form.querySelector('script[type="application/json"]');
  const output = document.querySelector<HTMLElement>('[data-what-if-output]');
  const summary = form.querySelector<HTMLElement>('[data-what-if-summary]');
  if (script === null || output === null || summary === null) return;
  const setup = JSON.parse(script.textContent ?? '') as WhatIfOutputProps['setup'];
  addSliders(form);
  let taken = false;
  form.addEventListener('input', () => {
    if (!taken) for (const part of [output, summary]) part.replaceChildren();
    taken = true;
    const data = new FormData(form);
    const read = (field: string) => String(data.get(field) ?? '');
    const scenarios = readScenarios(setup, read);
    render(h(WhatIfOutput, { setup, scenarios, target: read(targetField) }), output);
    render(h(WhatIfSummary, { setup, scenarios }), summary);
    for (const part of [output, summary]) writePageNumerals(part);
    copyToSave(data);
  });
}

/** What is saved is what stands in the fields now: without script it is what the server has seen last. */
function copyToSave(data: FormData): void {
  const save = document.querySelector<HTMLFormElement>('[data-what-if-save]');
  if (save === null) return;
  for (const old of save.querySelectorAll('[data-what-if-copy]')) old.remove();
  for (const [name, value] of data) {
    if (typeof value !== 'string' || value.trim() === '' || name === targetField) continue;
    const copy = document.createElement('input');
    copy.type = 'hidden';
    copy.name = name;
    copy.value = value;
    copy.dataset.whatIfCopy = '';
    save.append(copy);
  }
}
