import type { StatusTone } from './status-tone.ts';

/** Changes with the file, so that an old cache never hides a new drawing: short, for it stands in a page many times. */
const shapesVersion = 'f047';

/**
 * The shape alone, hidden from screen readers because the word is beside it. A browser fetches all shapes once
 * (`assets/shapes.svg`), in place of every page's repeating how they are drawn.
 */
export function StatusShape({ tone }: { readonly tone: StatusTone }) {
  return (
    <svg class="icon" aria-hidden="true">
      <use href={`/assets/shapes.svg?v=${shapesVersion}#${tone}`} />
    </svg>
  );
}
