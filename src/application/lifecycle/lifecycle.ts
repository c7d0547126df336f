import type { StatusMove } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { Where } from '../../domain/people/is-permitted.ts';
import type { PermissionName } from '../../domain/people/permissions.ts';
import type { RefusalCode } from '../../domain/refusals/refusal-facts.ts';
import type { Outcome } from '../../domain/values/result.ts';
import type { JournalStore } from '../journal/journal-ports.ts';
import type { Clock, Transactions } from '../ports.ts';
import type { OtherPersonStores } from './other-person.ts';

/** The input of every move, besides the key of what is moved. */
export interface MoveInput {
  readonly organisationId: string;
  readonly fiscalYear: number;
  readonly round?: string;
  readonly code?: string;
  /** The row version that the reader saw; null if the caller states none. */
  readonly rowVersion: number | null;
  readonly reason?: string | undefined;
}

/** The types of one lifecycle, named once, so that its table, conditions and effects fit together. */
export interface LifecycleTypes {
  readonly move: StatusMove<string, string>;
  readonly stores: { readonly journal: Pick<JournalStore, 'append' | 'peopleWhoDid'> } & OtherPersonStores;
  /** What conditions and effects need besides the stores. */
  readonly tools: { readonly clock: Clock };
  readonly input: MoveInput;
  /** Everything that is loaded before a move is decided. */
  readonly found: unknown;
  /** The record whose status moves. */
  readonly thing: { readonly status: string; readonly rowVersion: number };
  /** Codes of the conditions and of loading. */
  readonly refusal: RefusalCode;
}

type ConditionName<T extends LifecycleTypes> = NonNullable<T['move']['conditions']>[number];
type EffectName<T extends LifecycleTypes> = NonNullable<T['move']['effects']>[number];

/** One move to be made: who wants which move of what, and when. */
export interface Attempt<T extends LifecycleTypes> {
  readonly stores: T['stores'];
  readonly tools: T['tools'];
  readonly actor: Actor;
  readonly input: T['input'];
  readonly move: T['move'];
  readonly found: T['found'];
  /** The given reason, trimmed; empty if there is none. */
  readonly reason: string;
  /** The instant of the move, ISO 8601 UTC. */
  readonly now: string;
}

/** A condition; if it is not met the move is refused. */
export type Condition<T extends LifecycleTypes> = (
  attempt: Attempt<T>,
) => Outcome<true, T['refusal']> | Promise<Outcome<true, T['refusal']>>;

/** An effect of a move besides its new status. */
export interface Effect<T extends LifecycleTypes> {
  /** Fields of the record that change with the status. */
  change?(attempt: Attempt<T>): Partial<T['thing']> | Promise<Partial<T['thing']>>;
  /** What else is written, after the record. */
  write?(attempt: Attempt<T>, moved: T['thing']): Promise<void>;
  /** The same, for what the journal must name: the facts it gives are in the row of the move. */
  written?(attempt: Attempt<T>, moved: T['thing']): Promise<object>;
  /** What the journal records besides the status; by default the changed fields. */
  journalled?(attempt: Attempt<T>, moved: T['thing']): { readonly before?: object; readonly after?: object };
}

/** One lifecycle for the engine: its table, and the implementations of the names in its rows. */
export interface Lifecycle<T extends LifecycleTypes> {
  /** The journal's actions are `<name>.<action>`. */
  readonly name: string;
  readonly moves: readonly T['move'][];
  readonly statusNames: Readonly<Record<T['thing']['status'], string>>;
  /** Loads what is to be moved and locks its row until the transaction ends. */
  load(stores: T['stores'], input: T['input'], clock: Clock): Promise<Outcome<T['found'], T['refusal']>>;
  thingOf(found: T['found']): T['thing'];
  /**
   * The permission and its place, if they depend on what is loaded. Absent: the row's permission at the place of the
   * key decides, and is checked before anything is read.
   */
  rightTo?(found: T['found'], move: T['move'], input: T['input']): { permission: PermissionName; where: Where };
  /** Permissions that `rightTo` may name besides the row's: whoever can have none of them here is refused before anything is read. */
  readonly otherRights?: readonly PermissionName[];
  /**
   * Who may make the move besides those whom the row's permission names, where rows decide that; asked before the record
   * is locked. Absent: nobody.
   */
  permitsBesides?(stores: T['stores'], call: MoveCall<T>): Promise<boolean>;
  /** Conditions of every move of this lifecycle, checked before the move's own. */
  mayMove?(found: T['found']): Outcome<true, T['refusal']>;
  /** The status reached, if it is not always the row's `to`. */
  targetOf?(attempt: Attempt<T>): T['thing']['status'];
  /** Writes the record with its new status and fields; returns its new state including the row version. */
  write(attempt: Attempt<T>, status: T['thing']['status'], changes: Partial<T['thing']>): Promise<T['thing']>;
  /** The key of its journal rows, if it is not the input's own; a move may have its row elsewhere. */
  journalKey?(input: T['input'], move: T['move']): MoveInput | Omit<MoveInput, 'rowVersion'>;
  readonly conditions: Readonly<Record<ConditionName<T>, Condition<T>>>;
  readonly effects: Readonly<Record<EffectName<T>, Effect<T>>>;
}

/** Who requests which move of what. */
export interface MoveCall<T extends LifecycleTypes> {
  readonly tools: T['tools'];
  readonly actor: Actor;
  readonly input: T['input'];
  readonly action: T['move']['action'];
  /** True if whoever calls has found the right to it elsewhere: a seat in the body whose resolution is carried out. */
  readonly hasRight?: boolean;
}

export interface MoveDeps<T extends LifecycleTypes> {
  readonly transactions: Transactions<T['stores']>;
  readonly clock: Clock;
}
