import { isReplyOverdue } from '../../domain/letters/letter-delivery.ts';
import { type LetterAction, letterMoves } from '../../domain/letters/letter-moves.ts';
import { senderTitle } from '../../domain/letters/letter-number.ts';
import { actorAt, letterPlace, letterPlacesOf } from '../../domain/letters/letter-rights.ts';
import { movesFrom } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { ReadLetterDeps } from './letter-deps.ts';

/** Letters that wait for the reader, counted: a step of a draft, or letters that arrived. */
export interface LetterTask {
  readonly organisationId: string;
  readonly title: string;
  readonly waitsFor: LetterAction | 'acknowledge' | 'reply';
  readonly count: number;
  /** Whether a reply is overdue. */
  readonly overdue: boolean;
}

const MOST = 500;

/** What waits for the reader in the letter rooms and inboxes of their organisations. */
export async function readLetterWork(deps: ReadLetterDeps, actor: Actor): Promise<readonly LetterTask[]> {
  const places = letterPlacesOf(actor);
  const today = deps.clock.today();
  return deps.transactions.read(async (stores) => {
    const tasks: LetterTask[] = [];
    for (const organisationId of places) {
      const organisation = await stores.organisations.find(organisationId);
      const title = organisation === null ? '' : senderTitle(organisation);
      const own = actorAt(actor, organisationId);
      const statuses = ['draft', 'to-check', 'checked', 'signed'] as const;
      const open = await stores.letters.list({
        ...{ organisationId, statuses, series: null, year: null, text: '', limit: MOST },
      });
      for (const status of statuses) {
        const move = movesFrom(letterMoves, status).find((one) => one.forward);
        const count = open.filter((one) => one.status === status).length;
        if (move === undefined || count === 0 || !isPermitted(move.permission, own, letterPlace(organisationId)))
          continue;
        tasks.push({ organisationId, title, waitsFor: move.action, count, overdue: false });
      }
      if (!isPermitted('receive-letter', own, letterPlace(organisationId))) continue;
      const inbox = (await stores.letterDeliveries.inboxOf(organisationId, '', MOST)).filter(
        (one) => one.cancelledReason === null,
      );
      const unread = inbox.filter((one) => one.acknowledgedAt === null).length;
      if (unread > 0) tasks.push({ organisationId, title, waitsFor: 'acknowledge', count: unread, overdue: false });
      const asked = inbox.filter((one) => one.replyBy !== null && one.repliedAt === null);
      const overdue = asked.some((one) => isReplyOverdue(one.replyBy, one.repliedAt, today));
      if (asked.length > 0) tasks.push({ organisationId, title, waitsFor: 'reply', count: asked.length, overdue });
    }
    return tasks;
  });
}
