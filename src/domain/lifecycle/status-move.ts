import type { PermissionName } from '../people/permissions.ts';
import type { Role } from '../people/roles.ts';

/** One legal move of a lifecycle. Screens, use cases and tests read the same rows. */
export interface StatusMove<Status extends string, Action extends string> {
  readonly action: Action;
  readonly from: readonly Status[];
  readonly to: Status;
  /** The status reached instead when this was the last of several such acts (the last signature). */
  readonly toWhenLast?: Status;
  /** Asked of the actor before anything else. */
  readonly permission: PermissionName;
  /** Who is expected to act, when the lifecycle waits for this move. */
  readonly actor: Role;
  /** The move that carries the work forward (one per source status) is the one we wait for. */
  readonly forward: boolean;
  readonly needsReason: boolean;
  /** Thai words of the button: says what will happen. */
  readonly button: string;
  /** Thai words of what happened, for the journal. */
  readonly done: string;
  readonly source: { readonly clause: string } | { readonly assumption: string };
}

export type MoveRefusal = 'move-not-legal' | 'reason-required';

/** The move of this name, or undefined: a lifecycle knows no other. */
export function moveNamed<S extends string, A extends string>(moves: readonly StatusMove<S, A>[], action: A) {
  return moves.find((move) => move.action === action);
}

/** Every move that leaves this status, in the table's order. */
export function movesFrom<S extends string, A extends string>(moves: readonly StatusMove<S, A>[], status: S) {
  return moves.filter((move) => move.from.includes(status));
}

/** Whom we wait for in this status: the actor of its forward move; undefined once the lifecycle has ended. */
export function waitedFor<S extends string, A extends string>(
  moves: readonly StatusMove<S, A>[],
  status: S,
): Role | undefined {
  return movesFrom(moves, status).find((move) => move.forward)?.actor;
}
