import type { LetterTask } from '../../../application/letters/read-letter-work.ts';
import { letterMoves } from '../../../domain/letters/letter-moves.ts';
import { type Task, TaskQueue } from '../../components/task-queue.tsx';
import { paths } from '../../paths.ts';
import { lettersText, letterTaskNames } from '../../text/letters-text.ts';

/** Letters that wait for the reader: steps of drafts in their letter rooms, and what arrived in their inboxes. */
export function LetterTasks({ tasks }: { readonly tasks: readonly LetterTask[] }) {
  if (tasks.length === 0) return null;
  return (
    <section aria-labelledby="letters">
      <h2 id="letters">{lettersText.rooms}</h2>
      <TaskQueue tasks={tasks.map(taskOf)} label={lettersText.rooms} />
    </section>
  );
}

function taskOf({ organisationId, title, waitsFor, count, overdue }: LetterTask): Task {
  const inbox = waitsFor === 'acknowledge' || waitsFor === 'reply';
  return {
    title: `${letterTaskNames[waitsFor]} ${count} ${lettersText.copiesUnit}`,
    href: inbox
      ? `${paths.letterInbox(organisationId)}#${waitsFor}`
      : `${paths.letterRoom(organisationId)}#${placeOf(waitsFor)}`,
    context: title,
    tone: overdue ? 'problem' : 'active',
    status: overdue ? lettersText.replyOverdue : lettersText.waits,
  };
}

/** The place on the page of the room where the letters of a step are. */
function placeOf(action: string): string {
  return `status-${letterMoves.find((move) => move.action === action)?.from[0] ?? 'draft'}`;
}
