import type { Actor } from '../../domain/people/actor.ts';
import { taskKey } from '../../domain/work/task-key.ts';
import type { NamedTask } from '../work/mail-task-store.ts';
import type { WorkItem } from '../work/work-items.ts';
import { climbedAs } from './climbed-as.ts';

/** What the reader of a mail is told of: their own work in its own role, escalated work in the roles it climbed to. */
export function nameTasks(
  reader: Actor,
  { mine, climbed }: { readonly mine: readonly WorkItem[]; readonly climbed: readonly WorkItem[] },
): readonly NamedTask[] {
  return [
    ...mine.map((item) => ({ task: taskKey(item), toldAs: item.role })),
    ...climbed.flatMap((item) => climbedAs(reader, item).map((toldAs) => ({ task: taskKey(item), toldAs }))),
  ];
}
