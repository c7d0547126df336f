import type { FactorAct } from '../people/factor-acts.data.ts';
import type { PermissionName } from '../people/permissions.ts';
import type { Role } from '../people/roles.ts';

/** An earlier act: its action in the journal, and the words for who did it, after “ท่านเป็นผู้”. */
interface EarlierAct {
  readonly action: string;
  readonly words: string;
  /** Instead of the rule's `since`, for this act alone. */
  readonly since?: string;
}

/**
 * Not the same person: whoever did one of the acts, in person or acting for somebody, makes no such move of the same thing.
 * The journal says who did them.
 */
interface OtherPerson {
  readonly acts: readonly EarlierAct[];
  /** Acts from before the last time of this one do not count, because the course began anew; absent: all count. */
  readonly since?: string;
  /** Why it is allowed nevertheless where nobody else could make the move; absent: it is not. */
  readonly unlessAlone?: string;
  readonly source: { readonly clause: string } | { readonly assumption: string };
}

/** Why a move binds an office, in Thai, and the kind of act whose policy says how its actor proves who they are. */
interface Binding {
  readonly act: FactorAct;
  readonly why: string;
}

/**
 * One allowed move of a lifecycle, complete: who, from which status to which, conditions, effects, and wording.
 * Screens, use cases and tests read the same rows.
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
  /** The status reached instead if this was the last of several such actions (the last signature). */
  readonly toWhenLast?: Status;
  /** The status reached instead in a year in which a body approves first what was settled. */
  readonly toBeforeApproval?: Status;
  /** The actor's permission, checked before anything else. */
  readonly permission: PermissionName;
  /** Who has to act while the lifecycle waits for this move. */
  readonly actor: Role;
  /** The move that carries the work forward (one per source status) is the one that is waited for. */
  readonly forward: boolean;
  readonly needsReason: boolean;
  /** Earlier acts on the same thing whose person may not make this move. */
  readonly otherPersonThan?: OtherPerson;
  /** A move that binds an office: its actor proves again who they are, on every door; and why it binds. */
  readonly binding?: Binding;
  /** The move of another lifecycle that makes this move as a part of its own; such a move has no address of its own. */
  readonly partOf?: string;
  /** The conditions, by name, checked in this order; the first that is not met refuses. */
  readonly conditions?: readonly Condition[];
  /** The effects besides the new status, by name, in this order. */
  readonly effects?: readonly Effect[];
  /** Thai text of the button: says what will happen. */
  readonly button: string;
  /** Thai sentences of what will have happened, read before the move is confirmed. */
  readonly consequences?: readonly string[];
  /** Thai text shown to the person who made the move. */
  readonly notice?: string;
  /** Thai text of what happened, for the journal. */
  readonly done: string;
  /** The move as a task, if the lifecycle waits for it: what to do, and its short label. */
  readonly task?: { readonly name: string; readonly waiting: string };
  readonly source: { readonly clause: string } | { readonly assumption: string };
}

/** The names used in `conditions` or `effects` of a table's rows. */
export type NamedIn<Row, Key extends 'conditions' | 'effects'> = Row extends {
  readonly [One in Key]: readonly (infer Name extends string)[];
}
  ? Name
  : never;

/** A row of a lifecycle's table, with its own names of actions, conditions and effects. */
export type TableMove<Status extends string, Row extends { readonly action: string }> = StatusMove<
  Status,
  Row['action'],
  NamedIn<Row, 'conditions'>,
  NamedIn<Row, 'effects'>
>;

export type MoveRefusal = 'move-not-legal' | 'reason-required';
/** The refusals that any move of any lifecycle may give, besides its conditions. */
export type AnyMoveRefusal = MoveRefusal | 'forbidden' | 'changed-meanwhile' | 'same-person';

/** The move of this name, or undefined if the lifecycle has no such move. */
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

/** The statuses in which this role has to act next. */
export function statusesWaitingFor<Move extends StatusMove<string, string>>(
  moves: readonly Move[],
  role: Role,
): readonly Move['to'][] {
  const statuses = new Set<Move['to']>(moves.flatMap(({ from }) => from));
  return [...statuses].filter((status) => waitedFor(moves, status) === role);
}

/** The role that has to act in this status: the actor of its forward move; undefined once the lifecycle has ended. */
export function waitedFor<Move extends StatusMove<string, string>>(
  moves: readonly Move[],
  status: Move['to'],
): Role | undefined {
  return movesFrom(moves, status).find((move) => move.forward)?.actor;
}
