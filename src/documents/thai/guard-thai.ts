import { unbrokenRuns } from '../../domain/values/unbroken-runs.ts';
import { protectedWords } from './protected-words.data.ts';

/** Opens and closes a run that must stay on one line; neither is ever printed. */
export const guardOpen = '\u2063';
export const guardClose = '\u2064';

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
const THAI = /[\u0e00-\u0e7f]/;
const SPACE = /^\s+$/;
/** Never at the start of a line: closing marks, ๆ ฯ, and marks above or below the preceding letter. */
const CLINGS = /^[)\]}”’»,.;:!?%ๆฯ/–—\u0e30-\u0e3a\u0e47-\u0e4e…]/;
/** Never at the end of a line. */
const LEADS = /[([{“‘«]$/;
const together = unbrokenRuns.map((run) => new RegExp(run, 'g'));

/**
 * Marks the runs of a Thai text that must stay on one line. A break is possible only where ICU's Thai dictionary ends a
 * word and the position is not inside a protected word; punctuation stays with its word. Apart from the marks the text
 * is unchanged.
 */
export function guardThai(text: string): string {
  if (!THAI.test(text) && !text.includes('-')) return text;
  return runsOf(text)
    .map((run) => (needsGuard(run) ? `${guardOpen}${run}${guardClose}` : run))
    .join('');
}

/** The runs between which a line may break, including spaces; joined together they are the text. */
export function runsOf(text: string): readonly string[] {
  const bound = boundSpans(text);
  const runs: string[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = runs.at(-1);
    const glued = last !== undefined && (isBound(bound, index) || (!SPACE.test(segment) && clings(last, segment)));
    if (glued) runs[runs.length - 1] = last + segment;
    else runs.push(segment);
  }
  return runs;
}

function clings(last: string, segment: string): boolean {
  if (SPACE.test(last)) return false;
  return CLINGS.test(segment) || LEADS.test(last);
}

function needsGuard(run: string): boolean {
  return run.length > 1 && !SPACE.test(run) && /[\u0e00-\u0e7f0-9-]/.test(run);
}

type Span = readonly [from: number, to: number];

/** Ranges inside which a line must not break. */
function boundSpans(text: string): readonly Span[] {
  const words = protectedWords.flatMap((word) => occurrences(text, word));
  const pairs = together.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((found): Span => [found.index, found.index + found[0].length]),
  );
  return [...words, ...pairs];
}

function occurrences(text: string, word: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) spans.push([at, at + word.length]);
  return spans;
}

function isBound(spans: readonly Span[], at: number): boolean {
  return spans.some(([from, to]) => from < at && at < to);
}
