import type { PermissionName } from '../people/permissions.ts';
import type { Role } from '../people/roles.ts';

/**
 * One legal move of a lifecycle, complete: who, from where to where, on what conditions, with what effects, in which
 * words. Screens, use cases and tests read the same rows.
 */
export interface StatusMove<
  Status extends string,
  Action extends string,
  Condition extends string = string,
  Effect extends string = string,
> {
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
  /** True where the actor must type their own password again before the move. */
  readonly provesIdentity?: boolean;
  /** The move of another lifecycle as whose part alone this one is made; such a move has no address of its own. */
  readonly partOf?: string;
  /** What must hold, by name, asked in this order; the first that does not hold refuses. */
  readonly conditions?: readonly Condition[];
  /** What follows beside the new status, by name, in this order. */
  readonly effects?: readonly Effect[];
  /** Thai words of the button: says what will happen. */
  readonly button: string;
  /** Thai sentences of what will have happened, read before the move is confirmed. */
  readonly consequences?: readonly string[];
  /** Thai words for whoever made the move, once it is made. */
  readonly notice?: string;
  /** Thai words of what happened, for the journal. */
  readonly done: string;
  /** The move as somebody's task, where the lifecycle waits for it: what it asks, and the word beside it. */
  readonly task?: { readonly name: string; readonly waiting: string };
  readonly source: { readonly clause: string } | { readonly assumption: string };
}

/** The names that the rows of a table give under `conditions` or `effects`. */
export type NamedIn<Row, Key extends 'conditions' | 'effects'> = Row extends {
  readonly [One in Key]: readonly (infer Name extends string)[];
}
  ? Name
  : never;

export type MoveRefusal = 'move-not-legal' | 'reason-required';
/** What any move of any lifecycle may be refused with, beside its conditions. */
export type AnyMoveRefusal = MoveRefusal | 'forbidden' | 'changed-meanwhile';

/** The move of this name, or undefined: a lifecycle knows no other. */
export function moveNamed<Move extends StatusMove<string, string>>(
  moves: readonly Move[],
  action: string,
): Move | undefined {
  return moves.find((move) => move.action === action);
}

/** Every move that leaves this status, in the table's order. */
export function movesFrom<Move extends StatusMove<string, string>>(
  moves: readonly Move[],
  status: Move['to'],
): readonly Move[] {
  return moves.filter((move) => move.from.includes(status));
}

/** Whom we wait for in this status: the actor of its forward move; undefined once the lifecycle has ended. */
export function waitedFor<Move extends StatusMove<string, string>>(
  moves: readonly Move[],
  status: Move['to'],
): Role | undefined {
  return movesFrom(moves, status).find((move) => move.forward)?.actor;
}
