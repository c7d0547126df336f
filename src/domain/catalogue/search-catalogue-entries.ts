import { toArabicDigits } from '../values/thai-digits.ts';
import { normaliseThai, segmentThai } from '../values/thai-text.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import { sameText } from './on-approved-list.ts';

/** A reader's search in the list; an empty text or null does not restrict. */
export interface CatalogueFilter {
  readonly text: string;
  readonly component: string | null;
  readonly mandatory: boolean | null;
  /** Part of the owner's name, or the id of a central data owner. */
  readonly owner: string | null;
}

export const everyEntry: CatalogueFilter = { text: '', component: null, mandatory: null, owner: null };

/**
 * The matching entries, best first. Each part of the text between spaces must occur as written, or cut into Thai words
 * that all occur: “รายได้ท่องเที่ยว” finds “รายได้จากการท่องเที่ยว”. A match in the code or name counts more than one
 * elsewhere.
 */
export function searchCatalogueEntries(
  entries: readonly CatalogueEntry[],
  filter: CatalogueFilter,
): readonly CatalogueEntry[] {
  const parts = partsOf(filter.text);
  const fitting = entries.filter((entry) => fits(entry, filter));
  if (parts.length === 0) return fitting;
  return fitting
    .map((entry) => ({ entry, rank: rankOf(entry, parts) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => b.rank - a.rank || a.entry.position - b.entry.position)
    .map(({ entry }) => entry);
}

function fits(entry: CatalogueEntry, { component, mandatory, owner }: CatalogueFilter): boolean {
  const within =
    component === null || entry.componentCode === component || entry.componentCode.startsWith(`${component}.`);
  const kind = mandatory === null || entry.mandatory === mandatory;
  return within && kind && (owner === null || entry.centralOwnerId === owner || sameText(entry.owner, owner));
}

/** The sum over the parts; -1 if one of them occurs nowhere. */
function rankOf(entry: CatalogueEntry, parts: readonly Part[]): number {
  const title = keyOf(`${entry.code} ${entry.name}`);
  const labels = entry.variables.map((one) => one.label);
  const rest = keyOf([entry.definition, entry.unit, entry.owner, entry.dataSource, ...labels].join(' '));
  const ranks = parts.map((part) => rankOfPart(part, title, rest));
  return ranks.includes(0) ? -1 : ranks.reduce((sum, rank) => sum + rank, 0);
}

/** 4: complete in the title, 3: complete elsewhere, 2 and 1: the same by words, 0: nowhere. */
function rankOfPart({ whole, words }: Part, title: string, rest: string): number {
  if (title.includes(whole)) return 4;
  if (rest.includes(whole)) return 3;
  if (words.length < 2) return 0;
  const titleWords = new Set(segmentThai(title));
  if (words.every((word) => titleWords.has(word))) return 2;
  const restWords = new Set(segmentThai(rest));
  return words.every((word) => titleWords.has(word) || restWords.has(word)) ? 1 : 0;
}

interface Part {
  readonly whole: string;
  readonly words: readonly string[];
}

function partsOf(text: string): readonly Part[] {
  const parts = keyOf(text).split(/\s+/);
  return parts.filter((whole) => whole !== '').map((whole) => ({ whole, words: segmentThai(whole) }));
}

function keyOf(text: string): string {
  return toArabicDigits(normaliseThai(text)).toLowerCase();
}
