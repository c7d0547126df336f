import { type AgreementMove, agreementMoves, agreementStatusNames } from '../../domain/agreement/agreement-moves.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import { accept, refuse } from '../../domain/values/result.ts';
import type { Lifecycle } from '../lifecycle/lifecycle.ts';
import { frameworkOf } from '../year/framework-of.ts';
import { agreementConditions } from './agreement-conditions.ts';
import { agreementEffects } from './agreement-effects.ts';
import type { AgreementTypes } from './agreement-types.ts';
import { statusReached } from './bring-into-force.ts';
import { textSourcesOf } from './seal-agreement.ts';

/** The lifecycle of an agreement: `agreementMoves` with its conditions and effects. */
export const agreementLifecycle: Lifecycle<AgreementTypes> = {
  name: 'agreement',
  moves: agreementMoves,
  statusNames: agreementStatusNames,
  async load(stores, { organisationId, fiscalYear }) {
    const agreement = await stores.agreements.find(organisationId, fiscalYear, { lock: true });
    if (!agreement) return refuse('not-found');
    const framework = await frameworkOf(stores, agreement);
    return accept({ agreement, framework, textSources: textSourcesOf(stores, framework, agreement) });
  },
  thingOf: ({ agreement }) => agreement,
  targetOf: statusReached,
  async write({ stores, found, move, reason, now }, status, changes) {
    const moved: Agreement = { ...found.agreement, ...changes, status, returnReason: returnReasonOf(move, reason) };
    await stores.agreements.update(moved, now);
    return { ...moved, rowVersion: found.agreement.rowVersion + 1 };
  },
  conditions: agreementConditions,
  effects: agreementEffects,
};

/** The reason for a return is kept until the next move. */
function returnReasonOf(move: AgreementMove, reason: string): string | null {
  return move.needsReason ? reason : null;
}
