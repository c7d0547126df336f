import type { Role } from '../../domain/people/roles.ts';
import type { MailTaskStore } from './mail-task-store.ts';

/** On how many days a mail that names a task was sent to people in a role. */
export type SentReminders = (task: string, toldAs: Role) => number;

export async function sentReminders(
  { mailTasks }: { readonly mailTasks: MailTaskStore },
  tasks: Iterable<string>,
  through: string,
): Promise<SentReminders> {
  const rows = await mailTasks.sent([...new Set(tasks)], through);
  const days = new Map(rows.map((one) => [`${one.toldAs} ${one.task}`, one.days]));
  return (task, toldAs) => days.get(`${toldAs} ${task}`) ?? 0;
}
