import type { AdviceFault } from '../../domain/advice/check-advice.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { makeMoveIn } from '../lifecycle/move.ts';
import { type AdviceDeps, keyOf } from './advice-deps.ts';
import { type AdviceMoveRefusal, adviceLifecycle } from './advice-lifecycle.ts';
import { mayWarn, warningsInForce } from './read-warnings.ts';

export type GiveWarningsRefusal = 'forbidden' | 'advice-letter-not-sent' | 'warning-nothing-chosen' | AdviceFault;

/** Gives the drafts of every province that has the letter; those whose letter has not left wait. */
export async function giveWarnings(
  deps: AdviceDeps,
  actor: Actor,
  { fiscalYear }: { readonly fiscalYear: number },
): Promise<Outcome<{ readonly given: number }, GiveWarningsRefusal | AdviceMoveRefusal>> {
  if (!mayWarn(actor)) return refuse('forbidden');
  return deps.transactions.run(
    async (stores): Promise<Outcome<{ readonly given: number }, GiveWarningsRefusal | AdviceMoveRefusal>> => {
      await stores.advice.holdWarnings(fiscalYear);
      const drafts = (await warningsInForce(stores, fiscalYear)).filter((one) => one.status === 'draft');
      let given = 0;
      let waiting: Outcome<never, AdviceMoveRefusal> | null = null;
      for (const one of drafts) {
        const call = { tools: deps, actor, input: keyOf(one), action: 'give-advice' } as const;
        const moved = await makeMoveIn(adviceLifecycle, stores, call);
        if (moved.ok) given += 1;
        else if (moved.refusals.some(({ code }) => code !== 'advice-letter-not-sent')) return moved;
        else waiting = moved;
      }
      if (given > 0) return accept({ given });
      return waiting ?? refuse('warning-nothing-chosen');
    },
  );
}
