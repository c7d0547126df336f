import type { StatusTone } from './status-tone.ts';

const shapes: Record<StatusTone, string> = {
  done: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-1.2 10.3L3.6 8.1l1.3-1.3 1.9 1.9 4.3-4.3 1.3 1.3-5.6 5.6Z',
  active: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 12.4V2.6a5.4 5.4 0 0 1 0 10.8Z',
  attention: 'M8 .8 15.6 15H.4L8 .8Zm-.9 5v4.4h1.8V5.8H7.1Zm0 5.5v1.8h1.8v-1.8H7.1Z',
  problem:
    'M1.5 1.5h13v13h-13v-13Zm3 1.9L3.4 4.5 6.9 8l-3.5 3.5 1.1 1.1L8 9.1l3.5 3.5 1.1-1.1L9.1 8l3.5-3.5-1.1-1.1L8 6.9 4.5 3.4Z',
  quiet: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1.6a5.4 5.4 0 1 1 0 10.8A5.4 5.4 0 0 1 8 2.6Z',
};

/** The shape alone, hidden from screen readers because the word is beside it. */
export function StatusShape({ tone }: { readonly tone: StatusTone }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path fill-rule="evenodd" d={shapes[tone]} />
    </svg>
  );
}
