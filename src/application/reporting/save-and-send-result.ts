import type { Actor } from '../../domain/people/actor.ts';
import type { Result } from '../../domain/reporting/result.ts';
import { accept, type Outcome, type Refusal, withValue } from '../../domain/values/result.ts';
import type { SaveResultInput } from './decide-result.ts';
import { moveResult } from './move-result.ts';
import type { MoveResultRefusal } from './result-types.ts';
import { saveFromCachedRound } from './save-from-cached-round.ts';
import { type SaveResultDeps, type SaveResultRefusal, saveResultIn } from './save-result.ts';

export interface SaveAndSendInput extends SaveResultInput {
  /** True if the host saves and sends in one action. */
  readonly thenSend: boolean;
}

export interface SavedResult {
  /** The new state: sent, or only saved. */
  readonly result: Result;
  /** Why it was saved but not sent; null if it was sent or was not to be sent. */
  readonly notSent: readonly Refusal<MoveResultRefusal>[] | null;
}

/**
 * Saves what the host entered, discards the draft and, if requested, sends it: one transaction. What cannot be sent is
 * still saved, so sending is a separate part, and a refusal rolls back that part alone.
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
    if (!thenSend) return withValue(saved, (result) => ({ result, notSent: null }));
    const sending = { ...key, rowVersion: saved.value.rowVersion };
    const sent = await moveResult({ transactions: nested, clock: deps.clock }, actor, sending, 'send-result');
    return accept(sent.ok ? { result: sent.value, notSent: null } : { result: saved.value, notSent: sent.refusals });
  });
}
