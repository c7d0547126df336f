import { wholePattern } from '../../frameworks/whole-terms.ts';

// Browsers break lines of Thai by a dictionary that parts official terms, and a date or a code at its spaces and hyphens.
// Where a line of this page has parted one, it is kept whole; what is disclosed later is looked at then. Without scripts
// the page is only less well set.

const terms = new RegExp(wholePattern, 'g');
/** What is not set in lines, and what another script writes. */
const apart = 'script, style, textarea, option, svg, .nowrap, [data-live-score-output], [role="status"], [aria-live]';
/** A term that moves to the next line changes the lines after it. */
const MOST_PASSES = 8;

/** Waits for the letters: another face breaks lines elsewhere. */
void document.fonts.ready.then(() => keepWhole(document.body));
// A phone that is turned, a window that is drawn wider.
let turned = 0;
addEventListener('resize', () => {
  clearTimeout(turned);
  turned = setTimeout(() => keepWhole(document.body), 200);
});
document.addEventListener('toggle', ({ target }) => target instanceof HTMLElement && keepWhole(target), true);

function keepWhole(part: HTMLElement): void {
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const parted = textsOf(part).flatMap(partedIn);
    // From the end, so that what stands before keeps its place.
    for (const range of parted.toReversed()) wrap(range);
    if (parted.length === 0) return;
  }
}

function textsOf(part: HTMLElement): Text[] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (text instanceof Text && text.parentElement?.closest(apart) === null) texts.push(text);
  }
  return texts;
}

/** The terms of a text that stand on two lines, unless no line is long enough. */
function partedIn(text: Text): Range[] {
  return [...text.data.matchAll(terms)].flatMap(({ 0: term, index }) => {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + term.length);
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
    const isParted = new Set(boxes.map(({ top }) => Math.round(top))).size > 1;
    const length = boxes.reduce((sum, { width }) => sum + width, 0);
    return isParted && length < roomOf(text) ? [range] : [];
  });
}

function roomOf(text: Text): number {
  let within = text.parentElement;
  while (within !== null && getComputedStyle(within).display === 'inline') within = within.parentElement;
  if (within === null) return 0;
  const { paddingLeft, paddingRight } = getComputedStyle(within);
  return within.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
}

/** In a grid or a flex box a part of a text would be a box of its own: the text is made one part first. */
function boxless(range: Range): void {
  const { startContainer: text, startOffset, endOffset } = range;
  const within = text.parentElement;
  if (within === null || !/flex|grid/.test(getComputedStyle(within).display)) return;
  const part = document.createElement('span');
  text.parentNode?.replaceChild(part, text);
  part.append(text);
  range.setStart(text, startOffset);
  range.setEnd(text, endOffset);
}

function wrap(range: Range): void {
  boxless(range);
  const whole = document.createElement('span');
  whole.className = 'nowrap';
  range.surroundContents(whole);
}
