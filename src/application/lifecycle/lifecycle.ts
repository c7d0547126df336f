import type { StatusMove } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { Where } from '../../domain/people/is-permitted.ts';
import type { PermissionName } from '../../domain/people/permissions.ts';
import type { RefusalCode } from '../../domain/refusals/refusal-facts.ts';
import type { Outcome } from '../../domain/values/result.ts';
import type { JournalStore } from '../journal/journal-ports.ts';
import type { Clock, Transactions } from '../ports.ts';

/** What every move is asked with, beside the place of what is moved. */
export interface MoveInput {
  readonly organisationId: string;
  readonly fiscalYear: number;
  readonly round?: string;
  readonly code?: string;
  /** The row version the reader saw; null when the caller states none. */
  readonly rowVersion: number | null;
  readonly reason?: string | undefined;
}

/** The types one lifecycle is made of, named once, so that its table, conditions and effects fit each other. */
export interface LifecycleTypes {
  readonly move: StatusMove<string, string>;
  readonly stores: { readonly journal: Pick<JournalStore, 'append'> };
  /** What conditions and effects need beside the stores. */
  readonly tools: { readonly clock: Clock };
  readonly input: MoveInput;
  /** Everything loaded before a move is decided. */
  readonly found: unknown;
  /** The record whose status moves. */
  readonly thing: { readonly status: string; readonly rowVersion: number };
  /** Codes of the conditions and of loading. */
  readonly refusal: RefusalCode;
}

type ConditionName<T extends LifecycleTypes> = NonNullable<T['move']['conditions']>[number];
type EffectName<T extends LifecycleTypes> = NonNullable<T['move']['effects']>[number];

/** One move about to be made: who wants which, of what, when. */
export interface Attempt<T extends LifecycleTypes> {
  readonly stores: T['stores'];
  readonly tools: T['tools'];
  readonly actor: Actor;
  readonly input: T['input'];
  readonly move: T['move'];
  readonly found: T['found'];
  /** The reason given, without spaces around it; empty where none is. */
  readonly reason: string;
  /** The instant of the move, ISO 8601 UTC. */
  readonly now: string;
}

/** Whether something holds; what does not is a refusal of the move. */
export type Condition<T extends LifecycleTypes> = (
  attempt: Attempt<T>,
) => Outcome<true, T['refusal']> | Promise<Outcome<true, T['refusal']>>;

/** What follows from a move beside its new status. */
export interface Effect<T extends LifecycleTypes> {
  /** Fields of the record that change with the status. */
  change?(attempt: Attempt<T>): Partial<T['thing']> | Promise<Partial<T['thing']>>;
  /** What else is written, once the record is. */
  write?(attempt: Attempt<T>, moved: T['thing']): Promise<void>;
  /** What the journal says of it beside the status; the changed fields where this is not given. */
  journalled?(attempt: Attempt<T>, moved: T['thing']): { readonly before?: object; readonly after?: object };
}

/** One lifecycle as the engine moves it: its table, and what the names in the table's rows mean. */
export interface Lifecycle<T extends LifecycleTypes> {
  /** The journal's actions are `<name>.<action>`. */
  readonly name: string;
  readonly moves: readonly T['move'][];
  readonly statusNames: Readonly<Record<T['thing']['status'], string>>;
  /** Loads what is to be moved, holding its row until the transaction ends. */
  load(stores: T['stores'], input: T['input'], clock: Clock): Promise<Outcome<T['found'], T['refusal']>>;
  thingOf(found: T['found']): T['thing'];
  /**
   * The right to move it and where, when these follow from what is found. Absent: the row's permission at the place
   * decides, and is asked before anything is read.
   */
  rightTo?(found: T['found'], move: T['move'], input: T['input']): { permission: PermissionName; where: Where };
  /** What must hold for any move of this lifecycle, asked before its own conditions. */
  open?(found: T['found']): Outcome<true, T['refusal']>;
  /** The status reached, where it is not always the row's `to`. */
  targetOf?(attempt: Attempt<T>): T['thing']['status'];
  /** Writes the record with its new status and fields; gives it as it then is, row version included. */
  write(attempt: Attempt<T>, status: T['thing']['status'], changes: Partial<T['thing']>): Promise<T['thing']>;
  /** The place of its journal rows, where it is not the input's own. */
  journalKey?(input: T['input']): MoveInput | Omit<MoveInput, 'rowVersion'>;
  readonly conditions: Readonly<Record<ConditionName<T>, Condition<T>>>;
  readonly effects: Readonly<Record<EffectName<T>, Effect<T>>>;
}

/** Who asks for which move of what. */
export interface MoveCall<T extends LifecycleTypes> {
  readonly tools: T['tools'];
  readonly actor: Actor;
  readonly input: T['input'];
  readonly action: T['move']['action'];
}

export interface MoveDeps<T extends LifecycleTypes> {
  readonly transactions: Transactions<T['stores']>;
  readonly clock: Clock;
}
