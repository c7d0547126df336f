import type { Actor } from '../../domain/people/actor.ts';
import type { Result } from '../../domain/reporting/result.ts';
import { accept, type Outcome, type Refusal } from '../../domain/values/result.ts';
import type { SaveResultInput } from './decide-result.ts';
import { moveResult } from './move-result.ts';
import type { MoveResultRefusal } from './result-types.ts';
import { saveFromCachedRound } from './save-from-cached-round.ts';
import { type SaveResultDeps, type SaveResultRefusal, saveResultIn } from './save-result.ts';

export interface SaveAndSendInput extends SaveResultInput {
  /** True where the host sends what they save, in one act. */
  readonly thenSend: boolean;
}

export interface SavedResult {
  /** As it now stands: sent, or saved alone. */
  readonly result: Result;
  /** Why it was saved and not sent; null where it was sent or was not to be. */
  readonly notSent: readonly Refusal<MoveResultRefusal>[] | null;
}

/**
 * Saves what the host entered, drops what was kept of it unsaved and, where asked, sends it: one transaction. What cannot
 * be sent is saved all the same, so the sending is a part of its own, and a refusal undoes that part alone.
 */
export async function saveAndSendResult(
  deps: SaveResultDeps,
  actor: Actor,
  { thenSend, ...input }: SaveAndSendInput,
): Promise<Outcome<SavedResult, SaveResultRefusal>> {
  const { organisationId, fiscalYear, round, code } = input;
  const key = { organisationId, fiscalYear, round, code };
  const alone = thenSend ? null : await saveFromCachedRound(deps, actor, input, actor.userId);
  if (alone !== null) return accept({ result: alone, notSent: null });
  return deps.transactions.run(async (stores, nested) => {
    const saved = await saveResultIn(stores, deps.clock, actor, input);
    if (!saved.ok) return saved;
    await stores.resultDrafts.drop(key, actor.userId);
    if (!thenSend) return accept({ result: saved.value, notSent: null });
    const sending = { ...key, rowVersion: saved.value.rowVersion };
    const sent = await moveResult({ transactions: nested, clock: deps.clock }, actor, sending, 'send-result');
    return accept(sent.ok ? { result: sent.value, notSent: null } : { result: saved.value, notSent: sent.refusals });
  });
}
