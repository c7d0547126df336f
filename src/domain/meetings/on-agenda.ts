import type { AgendaItem } from './meeting.ts';
import { isSameSubject } from './sent-back.ts';

/** The year of a subject's key: an item that names the year alone lays all of its kind before the body. */
const yearOf = (key: string) => key.split('/')[0];

/** Whether the item of an agenda lays this subject before the body: the one, all of its kind in its year, or all of its kind. */
export function isLaidAt({ subject }: Pick<AgendaItem, 'subject'>, kind: string, key: string): boolean {
  if (subject === null || subject.kind !== kind) return false;
  return subject.key === '' || subject.key === yearOf(key) || isSameSubject(subject.key, key);
}

/** The items of an agenda at which this subject may be resolved. */
export function itemsLaying<Item extends Pick<AgendaItem, 'subject'>>(
  items: readonly Item[],
  kind: string,
  key: string,
): readonly Item[] {
  return items.filter((one) => isLaidAt(one, kind, key));
}
