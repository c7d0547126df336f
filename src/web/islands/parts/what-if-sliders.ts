import { plainNumber } from '../../../domain/values/decimal.ts';

/** Puts a slider beside each figure that says how far it goes; it moves by mouse and by keyboard, and writes into its field. */
export function addSliders(form: HTMLFormElement): void {
  for (const field of form.querySelectorAll<HTMLInputElement>('input[data-slider-from]')) addSlider(field);
}

function addSlider(field: HTMLInputElement): void {
  const { sliderFrom = '', sliderTo = '', sliderStep = '', sliderBase = '' } = field.dataset;
  const slider = document.createElement('input');
  slider.type = 'range';
  slider.className = 'what-if__slider';
  slider.min = sliderFrom;
  slider.max = sliderTo;
  slider.step = sliderStep;
  slider.setAttribute(
    'aria-label',
    `${field.getAttribute('aria-label') ?? ''} ${field.dataset.sliderWord ?? ''}`.trim(),
  );
  const follow = () => {
    slider.value = plainNumber(field.value.trim()) || sliderBase || sliderFrom;
  };
  follow();
  field.addEventListener('input', follow);
  // Without a name it is never sent; the field is, and the form scores it.
  slider.addEventListener('input', (event) => {
    event.stopPropagation();
    field.value = slider.value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  field.after(slider);
}
