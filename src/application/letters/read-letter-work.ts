import { type LetterAction, letterMoves } from '../../domain/letters/letter-moves.ts';
import { senderTitle } from '../../domain/letters/letter-number.ts';
import { actorAt, letterPlace, letterPlacesOf } from '../../domain/letters/letter-rights.ts';
import { movesFrom } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { ReadLetterDeps } from './letter-deps.ts';
import type { OpenLetters, WaitingLetters } from './letter-ports.ts';

/** Letters that wait for the reader, counted: a step of a draft, or letters that arrived. */
export interface LetterTask {
  readonly organisationId: string;
  readonly title: string;
  readonly waitsFor: LetterAction | 'acknowledge' | 'reply';
  readonly count: number;
  /** Whether a reply is overdue. */
  readonly overdue: boolean;
}

const openStatuses = ['draft', 'to-check', 'checked', 'signed'] as const;

/** What waits for the reader in the letter rooms and inboxes of their organisations, counted where it is stored. */
export async function readLetterWork(deps: ReadLetterDeps, actor: Actor): Promise<readonly LetterTask[]> {
  const places = letterPlacesOf(actor);
  if (places.length === 0) return [];
  return deps.transactions.read(async (stores) => {
    const open = await stores.letters.countOpen(places);
    const waiting = await stores.letterDeliveries.countWaiting(places, deps.clock.today());
    const tasks: LetterTask[] = [];
    for (const organisationId of places) {
      const ofPlace = [
        ...stepsOf(actorAt(actor, organisationId), organisationId, open),
        ...inboxOf(actorAt(actor, organisationId), organisationId, waiting),
      ];
      const organisation = ofPlace.length === 0 ? null : await stores.organisations.find(organisationId);
      const title = organisation === null ? '' : senderTitle(organisation);
      tasks.push(...ofPlace.map((one) => ({ ...one, organisationId, title })));
    }
    return tasks;
  });
}

type Counted = Omit<LetterTask, 'organisationId' | 'title'>;

/** The steps of drafts that the reader may take. */
function stepsOf(own: Actor, organisationId: string, open: readonly OpenLetters[]): readonly Counted[] {
  return openStatuses.flatMap((status) => {
    const move = movesFrom(letterMoves, status).find((one) => one.forward);
    const count = open.find((one) => one.organisationId === organisationId && one.status === status)?.count ?? 0;
    const may = move !== undefined && isPermitted(move.permission, own, letterPlace(organisationId));
    return may && count > 0 ? { waitsFor: move.action, count, overdue: false } : [];
  });
}

/** What arrived and is not done with, for who may receive it. */
function inboxOf(own: Actor, organisationId: string, waiting: readonly WaitingLetters[]): readonly Counted[] {
  const found = waiting.find((one) => one.organisationId === organisationId);
  if (found === undefined || !isPermitted('receive-letter', own, letterPlace(organisationId))) return [];
  const { unacknowledged, unanswered, overdue } = found;
  return [
    ...(unacknowledged > 0 ? [{ waitsFor: 'acknowledge' as const, count: unacknowledged, overdue: false }] : []),
    ...(unanswered > 0 ? [{ waitsFor: 'reply' as const, count: unanswered, overdue: overdue > 0 }] : []),
  ];
}
