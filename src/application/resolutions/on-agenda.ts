import type { DecisionSubject } from '../../domain/framework/agreement-schema.ts';
import type { AgendaItem } from '../../domain/meetings/meeting.ts';
import { isLaidAt } from '../../domain/meetings/on-agenda.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { thaiList } from '../../domain/values/thai-list.ts';
import type { ResolutionTables } from './resolution-deps.ts';
import { subjectTitle } from './subject-names.ts';

/** A body decides on what its agenda laid before it, at the item that did. */
export async function checkOnAgenda(
  stores: Pick<ResolutionTables, 'organisations'>,
  item: AgendaItem,
  { kind, keys }: { readonly kind: DecisionSubject; readonly keys: readonly string[] },
): Promise<Outcome<true, 'resolution-subject-not-on-agenda'>> {
  const other = keys.filter((key) => !isLaidAt(item, kind, key));
  if (other.length === 0) return accept(true);
  const names = await Promise.all(other.map((key) => subjectTitle(stores, kind, key)));
  return refuse('resolution-subject-not-on-agenda', { item: item.position, subjects: thaiList(names) }, 'item');
}
