import { type CentralTable, type CentralTableKey, latestOf } from '../../domain/central-data/central-table.ts';
import {
  type CentralTableAction,
  type CentralTableMove,
  centralTableMoves,
  centralTableStatusNames,
} from '../../domain/central-data/central-table-moves.ts';
import type { MoveRefusal } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { measureOf } from '../../domain/reporting/permission-to-enter.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { Condition, Effect, Lifecycle, MoveInput } from '../lifecycle/lifecycle.ts';
import { proveAndMove } from '../lifecycle/prove-and-move.ts';
import type { ProofRefusal } from '../people/prove-and-act.ts';
import type { IdentityDeps, Proof } from '../people/prove-identity.ts';
import type { Clock } from '../ports.ts';
import { type CentralDeps, type CentralTables, centralSubject, journalledTable } from './central-deps.ts';
import { centralMeasure } from './central-measure.ts';
import { enterFigures } from './enter-figures.ts';

export type MoveCentralRefusal =
  | 'forbidden'
  | 'not-found'
  | 'changed-meanwhile'
  | 'same-person'
  | 'central-table-empty'
  | 'central-source-required'
  | 'central-source-day-required'
  | MoveRefusal;

/** `organisationId` is the owner's. */
type MoveCentralInput = MoveInput & CentralTableKey;

export interface CentralTableTypes {
  readonly move: CentralTableMove;
  readonly stores: CentralTables;
  readonly tools: { readonly clock: Clock };
  readonly input: MoveCentralInput;
  readonly found: CentralTable;
  readonly thing: CentralTable;
  readonly refusal: MoveCentralRefusal;
}

const isWhole: Condition<CentralTableTypes> = ({ found: { figures, source } }) => {
  if (figures.length === 0) return refuse('central-table-empty', undefined, 'table');
  if (source.title === '') return refuse('central-source-required', undefined, 'title');
  return source.issuedOn === null ? refuse('central-source-day-required', undefined, 'issuedOn') : accept(true);
};

const figuresEntered: Effect<CentralTableTypes> = {
  async written({ stores, tools, actor }, moved) {
    const entered = await enterFigures(stores, tools.clock, actor, moved);
    return { entered: Object.fromEntries(entered.map(({ provinceId, state }) => [provinceId, state])) };
  },
};

/** The lifecycle of one version of a table of central data. */
export const centralTableLifecycle: Lifecycle<CentralTableTypes> = {
  name: 'central-table',
  moves: centralTableMoves,
  statusNames: centralTableStatusNames,
  async load(stores, key): Promise<Outcome<CentralTable, 'not-found'>> {
    const found = latestOf(await stores.centralTables.versions(key, { lock: true }));
    return found === undefined ? refuse('not-found') : accept(found);
  },
  thingOf: (found) => found,
  rightTo: (found, { permission }) => ({
    permission,
    where: { organisationId: found.organisationId, measure: measureOf(found) },
  }),
  async write({ stores, actor, found, now }, status, changes) {
    const moved = { ...found, ...changes, status, changedAt: now, changedName: actor.name };
    await stores.centralTables.update(moved);
    return { ...moved, rowVersion: moved.rowVersion + 1 };
  },
  journalKey: (input) => centralSubject(input, input.organisationId),
  conditions: { 'table-is-whole': isWhole },
  effects: {
    'signed-now': {
      change: ({ actor, now }) => ({ signedAt: now, signedName: actor.name, returnReason: null }),
      journalled: (_, moved) => ({ after: journalledTable(moved) }),
    },
    'figures-entered': figuresEntered,
    'reason-kept': { change: ({ reason }) => ({ returnReason: reason }) },
  },
};

/** Hands a table over, returns it, or signs it off with the proof of who signs. */
export async function moveCentralTable(
  deps: CentralDeps & IdentityDeps,
  actor: Actor,
  input: CentralTableKey & Pick<MoveInput, 'rowVersion' | 'reason'>,
  { action, proof }: { readonly action: CentralTableAction; readonly proof: Proof | undefined },
): Promise<Outcome<CentralTable, MoveCentralRefusal | ProofRefusal>> {
  const owner = await deps.transactions.read((stores) => centralMeasure(stores, input));
  const call = { tools: deps, actor, input: { ...input, organisationId: owner?.owner.id ?? 'opdc' }, action };
  return proveAndMove(centralTableLifecycle, deps, call, proof);
}
