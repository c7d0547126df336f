import { cleanText, isReadable } from './clean-text.ts';

/** Plain data with clean texts, and the dotted path of the first text or name in it that nobody can read; null if all is well. */
export interface CleanData {
  readonly value: unknown;
  readonly unread: string | null;
}

/**
 * Cleans every text of plain data, names included, as `cleanText` does: what a file writes as `\u200b` has passed its door as
 * letters. Two names that are one when they are clean count as unread. Whoever reads the data bounds how deep it nests.
 */
export function cleanData(value: unknown, path = ''): CleanData {
  if (typeof value === 'string') return { value: cleanText(value), unread: isReadable(value) ? null : path };
  if (typeof value !== 'object' || value === null) return { value, unread: null };
  if (Array.isArray(value)) {
    const parts = value.map((part, index) => cleanData(part, under(path, String(index))));
    return { value: parts.map((part) => part.value), unread: firstUnread(parts) };
  }
  const entries: [string, unknown][] = [];
  const names = new Set<string>();
  let unread: string | null = null;
  for (const [name, part] of Object.entries(value)) {
    const clean = cleanText(name);
    const at = under(path, clean);
    if (!isReadable(name) || names.has(clean)) unread ??= at;
    const read = cleanData(part, at);
    unread ??= read.unread;
    names.add(clean);
    entries.push([clean, read.value]);
  }
  return { value: Object.fromEntries(entries), unread };
}

const under = (path: string, name: string) => (path === '' ? name : `${path}.${name}`);

function firstUnread(parts: readonly CleanData[]): string | null {
  return parts.find(({ unread }) => unread !== null)?.unread ?? null;
}
