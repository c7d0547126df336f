import { StatusShape } from './status-shape.tsx';
import type { StatusTone } from './status-tone.ts';

/** A status as a word, a shape and a colour, in that order of importance. */
export function StatusTag({ tone, word }: { readonly tone: StatusTone; readonly word: string }) {
  return (
    <span class={`tag tag--${tone}`}>
      <StatusShape tone={tone} />
      {word}
    </span>
  );
}
