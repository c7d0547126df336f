import type { Actor } from '../../domain/people/actor.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { accept, type Outcome, type Refusal, refuse, refuseAll } from '../../domain/values/result.ts';
import { moveResult } from './move-result.ts';
import type { MoveResultRefusal } from './result-types.ts';
import type { SaveResultDeps } from './save-result.ts';

export interface AcceptResultsInput extends RoundKey {
  /** As they were read: one that changed since is refused. */
  readonly results: readonly { readonly code: string; readonly rowVersion: number | null }[];
}

export interface AcceptedResults {
  readonly accepted: readonly string[];
  readonly refused: readonly { readonly code: string; readonly refusals: readonly Refusal<MoveResultRefusal>[] }[];
}

/**
 * The province accepts several results in one act. Each is asked for alone, with the right, the conditions and the
 * journal row that it has alone: what can be accepted is, the rest stays with its reasons. Refused as a whole only if
 * nothing could be accepted.
 */
export async function acceptResults(
  deps: SaveResultDeps,
  actor: Actor,
  { results, ...key }: AcceptResultsInput,
): Promise<Outcome<AcceptedResults, MoveResultRefusal>> {
  const accepted: string[] = [];
  const refused: { code: string; refusals: readonly Refusal<MoveResultRefusal>[] }[] = [];
  for (const { code, rowVersion } of results) {
    const moved = await moveResult(deps, actor, { ...key, code, rowVersion }, 'accept-result');
    if (moved.ok) accepted.push(code);
    else refused.push({ code, refusals: moved.refusals });
  }
  if (accepted.length > 0) return accept({ accepted, refused });
  return refused.length === 0 ? refuse('not-found') : refuseAll(refused.flatMap(({ refusals }) => refusals));
}
