import { elementAt } from '../values/element-at.ts';
import type { Instant, PartyId } from '../values/kinds-of-text.ts';
import { accept, type Outcome, refuse } from '../values/result.ts';
import { toArabicDigits } from '../values/thai-digits.ts';
import { normaliseThai } from '../values/thai-text.ts';
import type { Scenario, WhatIfSetup } from './what-if.ts';

export interface SavedWhatIfKey {
  readonly organisationId: PartyId;
  readonly fiscalYear: number;
  readonly number: number;
}

/** Supposed results of a party that somebody kept under a name; nothing that counts rests on them. */
export interface SavedWhatIf extends SavedWhatIfKey {
  readonly name: string;
  /** Typed results by code, as they were typed. */
  readonly results: Scenario;
  readonly savedAt: Instant;
  readonly savedName: string;
}

/** Assumptions: how long a name and a result may be, in characters, and how many a party has of one year. */
export const longestWhatIfName = 200;
export const longestWhatIfResult = 60;
export const mostSavedWhatIfs = 20;

export type SaveWhatIfRefusal =
  | 'what-if-name-missing'
  | 'what-if-name-too-long'
  | 'what-if-name-taken'
  | 'what-if-result-too-long'
  | 'what-if-empty'
  | 'what-if-too-many';

/**
 * What is saved of what was typed: the name without its ends, results that are there. `saved` are there already; one person
 * has a name once.
 */
export function checkWhatIf(
  { name, results, savedName }: Pick<SavedWhatIf, 'name' | 'results' | 'savedName'>,
  saved: readonly Pick<SavedWhatIf, 'name' | 'savedName'>[],
): Outcome<Pick<SavedWhatIf, 'name' | 'results'>, SaveWhatIfRefusal> {
  const own = name.trim();
  if (own === '') return refuse('what-if-name-missing', undefined, 'name');
  if ([...own].length > longestWhatIfName)
    return refuse('what-if-name-too-long', { longest: longestWhatIfName }, 'name');
  if (saved.some((one) => one.savedName === savedName && sameName(one.name, own)))
    return refuse('what-if-name-taken', { name: own }, 'name');
  const typed = Object.entries(results).filter(([, text]) => text.trim() !== '');
  const long = typed.find(([, text]) => [...text.trim()].length > longestWhatIfResult);
  if (long) {
    const facts = { indicator: long[0], longest: longestWhatIfResult };
    return refuse('what-if-result-too-long', facts, 'name');
  }
  if (typed.length === 0) return refuse('what-if-empty', undefined, 'name');
  if (saved.length >= mostSavedWhatIfs) return refuse('what-if-too-many', { most: mostSavedWhatIfs }, 'name');
  return accept({ name: own, results: Object.fromEntries(typed.map(([code, text]) => [code, text.trim()])) });
}

/** The same to a reader: whatever their digits, letters of either case and spaces. */
function sameName(a: string, b: string): boolean {
  const plain = (text: string) => toArabicDigits(normaliseThai(text)).toLowerCase().split(/\s+/).join(' ');
  return plain(a) === plain(b);
}

/** What a saved one gives by itself, the same for every reader: nothing is taken from what only some may see. */
export function scenarioAlone(setup: WhatIfSetup): WhatIfSetup {
  return { ...setup, indicators: setup.indicators.map((one) => ({ ...one, base: null })) };
}

/** The scenarios that are shown: what is typed, or the saved one that is asked for in its place. */
export function withSaved(
  typed: readonly Scenario[],
  asked: readonly (number | null)[],
  saved: readonly SavedWhatIf[],
): readonly Scenario[] {
  return typed.map((scenario, index) => {
    const found = saved.find(({ number }) => number === (asked[index] ?? null));
    return found === undefined ? scenario : { ...scenario, ...found.results };
  });
}

export interface Slider {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/**
 * The ends of the slider beside a figure: the ladder and the figure itself, with a quarter of their length on both sides;
 * the steps of milestones; the scale where a score is moved. Null where nothing says how far it goes. For display only:
 * what it writes into the field is scored as if typed.
 */
export function sliderOf(
  { kind, points, steps }: { readonly kind: string; readonly points: readonly number[]; readonly steps: number | null },
  base: number | null,
  topScore: number,
): Slider | null {
  if (steps !== null) return { from: 0, to: steps, step: 1 };
  if (kind === 'score') return { from: 0, to: topScore, step: topScore / 200 };
  const all = [...points, ...(base === null ? [] : [base])].sort((a, b) => a - b);
  if (all.length < 2) return null;
  const [least, most] = [elementAt(all, 0), elementAt(all, all.length - 1)];
  if (least === most) return null;
  const room = (most - least) / 4;
  const step = 10 ** Math.floor(Math.log10((most - least) / 50));
  const onStep = (value: number, round: (value: number) => number) => Number((round(value / step) * step).toFixed(6));
  const from = onStep(least - room, Math.floor);
  // What is never negative does not slide below nothing.
  return {
    from: least >= 0 ? Math.max(0, from) : from,
    to: onStep(most + room, Math.ceil),
    step: Number(step.toFixed(6)),
  };
}
