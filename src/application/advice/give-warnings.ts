import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { makeMoveIn } from '../lifecycle/move.ts';
import { type AdviceDeps, keyOf } from './advice-deps.ts';
import { type AdviceMoveRefusal, adviceLifecycle } from './advice-lifecycle.ts';
import { mayWarn, warningsInForce } from './read-warnings.ts';

export type GiveWarningsRefusal = AdviceMoveRefusal | 'warning-nothing-chosen';

/** How many were given, and how many drafts are left: those whose letter has not arrived, and those that lack something. */
export interface GivenWarnings {
  readonly given: number;
  readonly left: number;
}

/** Gives the drafts of every province that has the letter. One that cannot be given yet keeps nobody else's back. */
export async function giveWarnings(
  deps: AdviceDeps,
  actor: Actor,
  { fiscalYear }: { readonly fiscalYear: number },
): Promise<Outcome<GivenWarnings, GiveWarningsRefusal>> {
  if (!mayWarn(actor)) return refuse('forbidden');
  return deps.transactions.run(async (stores): Promise<Outcome<GivenWarnings, GiveWarningsRefusal>> => {
    await stores.advice.holdWarnings(fiscalYear);
    const drafts = (await warningsInForce(stores, fiscalYear)).filter((one) => one.status === 'draft');
    let given = 0;
    let refused: Outcome<never, AdviceMoveRefusal> | null = null;
    for (const one of drafts) {
      const call = { tools: deps, actor, input: keyOf(one), action: 'give-advice' } as const;
      const moved = await makeMoveIn(adviceLifecycle, stores, call);
      if (moved.ok) given += 1;
      else refused = moved;
    }
    if (given > 0) return accept({ given, left: drafts.length - given });
    return refused ?? refuse('warning-nothing-chosen');
  });
}
