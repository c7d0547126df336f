import { isStale } from '../../domain/lifecycle/is-stale.ts';
import { type AnyMoveRefusal, moveNamed } from '../../domain/lifecycle/status-move.ts';
import { isEverPermitted, isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendYearJournalRow, yearSubject } from '../year/append-year-journal-row.ts';
import type { Attempt, Lifecycle, LifecycleTypes, MoveCall, MoveDeps } from './lifecycle.ts';
import { checkOtherPerson } from './other-person.ts';

type Moved<T extends LifecycleTypes> = Promise<Outcome<T['thing'], T['refusal'] | AnyMoveRefusal>>;
type Checked<T extends LifecycleTypes> = Outcome<true, T['refusal'] | AnyMoveRefusal>;

/** The move of this name that has its own address: used by pages and API routes to look up an action. */
export function moveOf<T extends LifecycleTypes>({ moves }: Lifecycle<T>, action: string): T['move'] | undefined {
  const found = moveNamed(moves, action);
  return found?.partOf === undefined ? found : undefined;
}

/** What whoever made a move is told. */
export function noticeOfMove<T extends LifecycleTypes>(lifecycle: Lifecycle<T>, action: string): string | undefined {
  const move = moveOf(lifecycle, action);
  return move?.notice ?? move?.done;
}

/** Makes one move of any lifecycle in its own transaction. */
export async function makeMove<T extends LifecycleTypes>(
  lifecycle: Lifecycle<T>,
  deps: MoveDeps<T>,
  call: MoveCall<T>,
): Moved<T> {
  const admitted = admit(lifecycle, call);
  if (!admitted.ok) return admitted;
  return deps.transactions.run((stores) => moveAdmitted(lifecycle, stores, call));
}

/** Makes one move in the caller's transaction, as part of another action. */
export async function makeMoveIn<T extends LifecycleTypes>(
  lifecycle: Lifecycle<T>,
  stores: T['stores'],
  call: MoveCall<T>,
): Moved<T> {
  const admitted = admit(lifecycle, call);
  return admitted.ok ? moveAdmitted(lifecycle, stores, call) : admitted;
}

/** What is checked before anything is read: the permission, if the place alone decides it, and the reason. */
export function admit<T extends LifecycleTypes>(
  lifecycle: Lifecycle<T>,
  { actor, input, action, hasRight = false }: MoveCall<T>,
): Checked<T> {
  const move = rowOf(lifecycle, action);
  if (hasRight) return reasonGiven(move, reasonOf(input));
  if (lifecycle.rightTo) {
    const either = [move.permission, ...(lifecycle.otherRights ?? [])];
    const ever = either.some((name) => isEverPermitted(name, actor, input.organisationId));
    return ever ? accept(true) : refuse('forbidden');
  }
  // Whom rows may permit it is told by them, before the record is locked.
  if (lifecycle.permitsBesides) return accept(true);
  return admitByRole(move, { actor, input });
}

function admitByRole(
  move: LifecycleTypes['move'],
  { actor, input }: Pick<MoveCall<LifecycleTypes>, 'actor' | 'input'>,
): Outcome<true, 'forbidden' | 'reason-required'> {
  if (!isPermitted(move.permission, actor, { organisationId: input.organisationId })) return refuse('forbidden');
  return reasonGiven(move, reasonOf(input));
}

/** The same as `admit`, where rows permit the move to others too. */
async function admitByRows<T extends LifecycleTypes>(
  lifecycle: Lifecycle<T>,
  stores: T['stores'],
  call: MoveCall<T>,
): Promise<Checked<T>> {
  const move = rowOf(lifecycle, call.action);
  if (!lifecycle.permitsBesides) return accept(true);
  const besides = await lifecycle.permitsBesides(stores, call);
  return besides ? reasonGiven(move, reasonOf(call.input)) : admitByRole(move, call);
}

/** A move in the order in which it is made: load, check, conditions, record, effects, journal. */
async function moveAdmitted<T extends LifecycleTypes>(
  lifecycle: Lifecycle<T>,
  stores: T['stores'],
  call: MoveCall<T>,
): Moved<T> {
  const { tools, actor, input, action } = call;
  const move = rowOf(lifecycle, action);
  const admitted = await admitByRows(lifecycle, stores, call);
  if (!admitted.ok) return admitted;
  const loaded = await lifecycle.load(stores, input, tools.clock);
  if (!loaded.ok) return loaded;
  const now = tools.clock.now();
  const attempt = { stores, tools, actor, input, move, found: loaded.value, reason: reasonOf(input), now };
  const checked = checkMove(lifecycle, attempt);
  if (!checked.ok) return checked;
  const other = await checkOtherPerson(stores, actor, {
    ...{ move, today: tools.clock.today(), subject: yearSubject(lifecycle.journalKey?.(input, move) ?? input) },
    where: lifecycle.rightTo?.(loaded.value, move, input).where ?? { organisationId: input.organisationId },
  });
  if (!other.ok) return other;
  const conditions = (move.conditions ?? []).map(
    (name: keyof typeof lifecycle.conditions) => lifecycle.conditions[name],
  );
  for (const condition of conditions) {
    const held = await condition(attempt);
    if (!held.ok) return held;
  }
  const moved = await carryOut(lifecycle, attempt);
  return accept(moved);
}

/** What is checked for every move once the record is loaded: the permission, the source status, the row version. */
function checkMove<T extends LifecycleTypes>(lifecycle: Lifecycle<T>, attempt: Attempt<T>): Checked<T> {
  const { actor, input, move, found, reason } = attempt;
  if (lifecycle.rightTo) {
    const { permission, where } = lifecycle.rightTo(found, move, input);
    if (!isPermitted(permission, actor, where)) return refuse('forbidden');
    const reasoned = reasonGiven(move, reason);
    if (!reasoned.ok) return reasoned;
  }
  const mayMove = lifecycle.mayMove?.(found) ?? accept(true);
  if (!mayMove.ok) return mayMove;
  const thing = lifecycle.thingOf(found);
  const status: T['thing']['status'] = thing.status;
  if (!move.from.includes(status))
    return refuse('move-not-legal', { status: lifecycle.statusNames[status], button: move.button });
  return isStale(input.rowVersion, thing) ? refuse('changed-meanwhile') : accept(true);
}

/** Writes the record, then the effects, and the journal row last. */
async function carryOut<T extends LifecycleTypes>(lifecycle: Lifecycle<T>, attempt: Attempt<T>): Promise<T['thing']> {
  const { stores, actor, input, move, found, reason } = attempt;
  const effects = (move.effects ?? []).map((name: keyof typeof lifecycle.effects) => lifecycle.effects[name]);
  const status = lifecycle.targetOf?.(attempt) ?? move.to;
  let changes: Partial<T['thing']> = {};
  let journalled: object = {};
  for (const effect of effects) {
    const change = (await effect.change?.(attempt)) ?? {};
    changes = { ...changes, ...change };
    if (!effect.journalled) journalled = { ...journalled, ...change };
  }
  const moved = await lifecycle.write(attempt, status, changes);
  for (const effect of effects) {
    await effect.write?.(attempt, moved);
    journalled = { ...journalled, ...(await effect.written?.(attempt, moved)) };
  }
  let before: object = { status: lifecycle.thingOf(found).status };
  let after: object = { status: moved.status, ...journalled };
  for (const effect of effects) {
    const told = effect.journalled?.(attempt, moved) ?? {};
    before = { ...before, ...told.before };
    after = { ...after, ...told.after };
  }
  await appendYearJournalRow(stores, actor, {
    key: lifecycle.journalKey?.(input, move) ?? input,
    action: `${lifecycle.name}.${move.action}`,
    permission: lifecycle.rightTo?.(found, move, input).permission ?? move.permission,
    before,
    after,
    reason: reason || null,
  });
  return moved;
}

function reasonOf({ reason }: LifecycleTypes['input']): string {
  return reason?.trim() ?? '';
}

function reasonGiven(move: LifecycleTypes['move'], reason: string): Outcome<true, 'reason-required'> {
  return move.needsReason && reason === '' ? refuse('reason-required', undefined, 'reason') : accept(true);
}

/** Its row; the compiler does not accept a name that is in no row, so a missing row is a programming error. */
function rowOf<T extends LifecycleTypes>(lifecycle: Lifecycle<T>, action: T['move']['action']): T['move'] {
  const move = moveNamed(lifecycle.moves, action);
  if (!move) throw new Error(`unknown move of ${lifecycle.name}: ${action}`);
  return move;
}
