import type { Actor } from '../../domain/people/actor.ts';
import type { Result } from '../../domain/reporting/result.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { isNameIn, rowIn } from '../../domain/values/known-names.ts';
import { type Refusal, refusal } from '../../domain/values/result.ts';
import type { PlannedSave } from '../../domain/workbook/diff-workbook.ts';
import type { CellFault } from '../../domain/workbook/sheet-faults.ts';
import type { Clock } from '../ports.ts';
import { roundOfParty } from '../reporting/load-round-entries.ts';
import { decideLockedSave, lockRounds } from '../reporting/lock-rounds.ts';
import { type DecidedSave, savedResult, writeSaves } from '../reporting/write-saves.ts';
import type { WorkbookTables } from './workbook-deps.ts';

export interface TriedSaves {
  /** The resulting results, by code. */
  readonly saved: ReadonlyMap<string, Result>;
  readonly faults: readonly CellFault[];
}

/**
 * Saves each indicator as its page would, in an open transaction: the same permissions, locks, versions and checks of
 * figures. Refusals are reported by cell; the caller ends the transaction or rolls it back.
 */
export async function trySaves(
  deps: { readonly stores: WorkbookTables; readonly clock: Clock },
  actor: Actor,
  key: RoundKey,
  saves: readonly PlannedSave[],
): Promise<TriedSaves> {
  const { stores, clock } = deps;
  const locked = await lockRounds(stores, roundOfParty(key), clock.today());
  const decided: DecidedSave[] = [];
  const faults: CellFault[] = [];
  for (const { addresses, changed, ...save } of saves) {
    const outcome = decideLockedSave(locked, actor, { ...key, ...save }, clock);
    if (outcome.ok) decided.push(outcome.value);
    else faults.push(...outcome.refusals.flatMap((refusal) => placed(refusal, save.code, { addresses, changed })));
  }
  await writeSaves(stores, actor, locked.rounds, decided, clock);
  return { saved: new Map(decided.map((one) => [one.result.code, savedResult(one)])), faults };
}

/**
 * A refusal of one field is reported at its cell; a refusal of the whole indicator at each of its cells that differ.
 */
function placed(
  wrong: Refusal,
  code: string,
  { addresses, changed }: Pick<PlannedSave, 'addresses' | 'changed'>,
): CellFault[] {
  const own = wrong.field !== undefined && isNameIn(addresses, wrong.field) ? [wrong.field] : changed;
  const said = ofCell(wrong);
  return own.map((field) => ({ address: rowIn(addresses, field) ?? '', code, field, refusal: said }));
}

function ofCell(wrong: Refusal): Refusal {
  if (wrong.code === 'changed-meanwhile') return refusal('cell-changed-meanwhile');
  return wrong;
}
