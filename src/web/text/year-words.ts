import type { Instrument } from '../../domain/framework/instrument.ts';
import { agreementWords, inWordsOf } from '../../domain/framework/instrument-words.ts';

/** Of which year the page is that is being written, and what every year settles. */
export interface YearsSpokenOf {
  /** What the year of the page settles; null for a page of no year. */
  readonly ofPage: Instrument | null;
  readonly byYear: ReadonlyMap<number, Instrument>;
}

let spokenOf: () => YearsSpokenOf | undefined = () => undefined;

/** Told once by who knows which request is answered; in the browser nobody tells. Returns who told before. */
export function hearYearsFrom(read: () => YearsSpokenOf | undefined): () => YearsSpokenOf | undefined {
  const before = spokenOf;
  spokenOf = read;
  return before;
}

/** What the year of the page settles; an agreement where the page is of no year. */
export function pageSettles(): Instrument {
  return spokenOf()?.ofPage ?? 'agreement';
}

/** A sentence of the product in the words of the page's year; as it is written where the page is of no year. */
export function say(sentence: string): string {
  return inWordsOf(pageSettles(), sentence);
}

/** A sentence about a year that is not the page's own: a row of a list, of the journal, of a notice. */
export function sayOfYear(fiscalYear: number, sentence: string): string {
  return inWordsOf(spokenOf()?.byYear.get(fiscalYear) ?? 'agreement', sentence);
}

/**
 * The wording of pages of a year, read in the words of that year wherever it is used: every text of pages that names an
 * agreement or signatures is given through this.
 */
export function inYearWords<Texts extends object>(texts: Texts): Texts {
  return new Proxy(texts, {
    get(target, name) {
      const found: unknown = Reflect.get(target, name);
      // What a list can do by itself, such as being gone through, says nothing.
      return Object.hasOwn(target, name) ? inWords(found) : found;
    },
  });
}

function inWords(text: unknown): unknown {
  if (typeof text === 'string') return say(text);
  if (typeof text === 'function') return (...given: readonly unknown[]) => around(given, text(...given));
  return typeof text === 'object' && text !== null ? inYearWords(text) : text;
}

/** What was put into a sentence is not the product's to reword. */
function around(given: readonly unknown[], made: unknown): unknown {
  if (typeof made !== 'string') return inWords(made);
  const kept = given.find((one) => typeof one === 'string' && agreementWords.test(one));
  return typeof kept === 'string' ? made.split(kept).map(say).join(kept) : say(made);
}
