import { contentText } from '../values/content-text.ts';
import { propertyOf } from '../values/property-of.ts';

/** An entry as it is stored or was journalled: of its parts only the code is looked at. */
export interface EntryContent {
  readonly code: string;
}

/** What an edition says, whoever confirmed what of it and in whatever order it stands: equal texts say the same. */
export function editionContentText(entries: readonly EntryContent[]): string {
  const said = entries.map((entry) => ({ ...entry, position: null, confirmedFlags: null }));
  return contentText(said.toSorted((a, b) => (a.code < b.code ? -1 : 1)));
}

/** A journal row about an entry of a draft, newest first where there are several. */
export interface EntryChange {
  readonly action: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** How an entry differs from what it was. */
export interface EntryDifference {
  readonly code: string;
  readonly difference: 'added' | 'removed' | 'changed';
}

/** The entries as they were before the change. A confirmed flag changes nothing that is said. */
function undo(entries: readonly EntryContent[], { action, before, after }: EntryChange): readonly EntryContent[] {
  if (action !== 'catalogue.save-entry' && action !== 'catalogue.remove-entry') return entries;
  const code = propertyOf(after, 'code') ?? propertyOf(before, 'code');
  const others = entries.filter((one) => one.code !== code);
  return isEntry(before) ? [...others, before] : others;
}

function isEntry(value: unknown): value is EntryContent {
  return typeof propertyOf(value, 'code') === 'string';
}

/**
 * How the entries differ from those that `isLaid` recognises, by undoing the changes one after another, the newest first;
 * null if none of the earlier contents is recognised.
 */
export function differencesSince(
  entries: readonly EntryContent[],
  changes: readonly EntryChange[],
  isLaid: (content: string) => boolean,
): readonly EntryDifference[] | null {
  let earlier = entries;
  for (const change of changes) {
    earlier = undo(earlier, change);
    if (isLaid(editionContentText(earlier))) return differences(earlier, entries);
  }
  return null;
}

function differences(before: readonly EntryContent[], after: readonly EntryContent[]): readonly EntryDifference[] {
  const codes = [...new Set([...before, ...after].map((one) => one.code))].sort();
  const said = (entries: readonly EntryContent[], code: string) =>
    editionContentText(entries.filter((one) => one.code === code));
  return codes.flatMap((code): readonly EntryDifference[] => {
    const [was, is] = [said(before, code), said(after, code)];
    if (was === is) return [];
    if (was === said([], code)) return [{ code, difference: 'added' }];
    return [{ code, difference: is === said([], code) ? 'removed' : 'changed' }];
  });
}
