import { componentText, formatWorkingDays } from '../text/component-text.ts';
import { StatusShape } from './status-shape.tsx';
import { StatusTag } from './status-tag.tsx';
import { type StatusTone, toneOfDaysLeft } from './status-tone.ts';

export interface Task {
  /** What will be done, as a verb phrase. */
  readonly title: string;
  /** The exact field or page where it is done. */
  readonly href: string;
  /** Year, place, indicator: whatever distinguishes this row from the next. */
  readonly context: string;
  readonly tone: StatusTone;
  readonly status: string;
  /** A Thai date. */
  readonly due?: string;
  readonly workingDaysLeft?: number;
  /** Whose holidays were excluded from the working days, as text. */
  readonly countedAt?: string;
  /** How often the responsible person has been reminded, and who else has been notified. */
  readonly reminded?: string;
}

/** Work in order of due day; the caller sorts, and shows an EmptyState if there is none. */
export function TaskQueue({ tasks, label }: { readonly tasks: readonly Task[]; readonly label: string }) {
  return (
    <ul class="queue" aria-label={label}>
      {tasks.map((task) => (
        <TaskRow key={task.href} task={task} />
      ))}
    </ul>
  );
}

function TaskRow({ task }: { readonly task: Task }) {
  const days = task.workingDaysLeft;
  return (
    <li class="queue__row">
      <div class="queue__what">
        <a href={task.href}>{task.title}</a>
        <span class="queue__context">{task.context}</span>
      </div>
      <StatusTag tone={task.tone} word={task.status} />
      <div class="queue__due">
        {task.due}
        {days === undefined ? null : (
          <span class={`days days--${toneOfDaysLeft(days)}`}>
            <StatusShape tone={toneOfDaysLeft(days)} /> {formatWorkingDays(days)}
          </span>
        )}
        {days === undefined || task.countedAt === undefined ? null : (
          <span class="queue__counted">
            {componentText.countedAt}
            {task.countedAt}
          </span>
        )}
        {task.reminded === undefined ? null : <span class="queue__reminded">{task.reminded}</span>}
      </div>
    </li>
  );
}
