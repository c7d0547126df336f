import type { AgreementEffect } from '../../domain/agreement/agreement-moves.ts';
import type { Indicator } from '../../domain/agreement/indicator.ts';
import type { Effect } from '../lifecycle/lifecycle.ts';
import type { AgreementAttempt, AgreementTypes } from './agreement-types.ts';
import { takeShared } from './cluster-sharing.ts';
import { signature } from './sign-agreement.ts';

/** The effects named in `agreementMoves`. */
export const agreementEffects: Readonly<Record<AgreementEffect, Effect<AgreementTypes>>> = {
  'date-of-proposal': { change: ({ now }) => ({ proposedAt: now }) },
  /** What is proposed stays under the version it was proposed under, whatever is published later. */
  'framework-pinned': {
    change({ found: { agreement, framework } }) {
      const { version } = framework;
      return version === agreement.frameworkVersion ? {} : { frameworkVersion: version };
    },
  },
  /** Every indicator in force becomes an item of the negotiation. */
  'items-of-negotiation': {
    write({ stores, found }, moved) {
      const inForce = found.agreement.indicators.filter((one) => one.inForce === 'in-force');
      return stores.negotiations.openItems(moved, inForce);
    },
  },
  /** A cluster's provinces agree to what the cluster has agreed since then. */
  'shared-taken': {
    async change(attempt) {
      const taken = await takenOf(attempt);
      return taken === attempt.found.agreement.indicators ? {} : { indicators: taken };
    },
    async write({ stores, found }, moved) {
      if (moved.indicators === found.agreement.indicators) return;
      await stores.agreements.replaceIndicators(moved, moved.indicators);
    },
  },
  signature,
};

/** Its indicators, with shared ones in the cluster's current wording; that they can be used has been checked. */
async function takenOf({ stores, found: { agreement, framework } }: AgreementAttempt): Promise<readonly Indicator[]> {
  const taken = await takeShared(stores, framework, agreement, agreement.indicators);
  return taken.ok ? taken.value : agreement.indicators;
}
