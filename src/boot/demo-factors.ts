import type { ProofDeps } from '../application/people/proof-deps.ts';
import type { Transactions } from '../application/ports.ts';
import type { Stores } from '../application/stores.ts';
import { requireFactors } from '../demo/require-factors.ts';
import { factorActs } from '../domain/people/factor-acts.data.ts';
import type { DemoControls } from '../web/deps.ts';

/** Reads and turns the demonstration's requirement of second factors. */
export function demoFactors(
  { clock, machine }: Pick<ProofDeps, 'clock' | 'machine'>,
  transactions: Transactions<Stores>,
): Pick<DemoControls, 'requiresFactors' | 'requireFactors'> {
  return {
    async requiresFactors() {
      const policy = await transactions.read(({ factorPolicy }) => factorPolicy.read());
      return factorActs.some((act) => policy[act]);
    },
    requireFactors: (required, actor) => requireFactors({ transactions, clock, machine }, actor, required),
  };
}
