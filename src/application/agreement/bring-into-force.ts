import type { AgreementStatus } from '../../domain/agreement/agreement-moves.ts';
import { approvalsNeeded } from '../../domain/agreement/approvals-needed.ts';
import { instrumentOf } from '../../domain/framework/instrument.ts';
import type { Effect } from '../lifecycle/lifecycle.ts';
import type { AgreementAttempt, AgreementTypes } from './agreement-types.ts';
import { sealOf, textOf } from './seal-agreement.ts';
import { isLastToSign } from './sign-agreement.ts';

/**
 * Effect: what the bodies approved is fixed as they read it. In a year without signatures it is in force from then on: sealed,
 * public, reported on.
 */
export const broughtIntoForce: Effect<AgreementTypes> = {
  async change(attempt) {
    const { contentHash, fixed } = await textOf(attempt);
    return comesIntoForce(attempt) ? { ...fixed, signedAt: attempt.now, contentHash } : fixed;
  },
  async write(attempt, moved) {
    if (!comesIntoForce(attempt)) return;
    const { content } = await textOf(attempt);
    await attempt.stores.seals.insert(sealOf(attempt.tools.secrets, moved, content, attempt.now));
  },
};

/** The status that a move of the agreement reaches. */
export function statusReached(attempt: AgreementAttempt): AgreementStatus {
  const { move, found } = attempt;
  const { to, toWhenLast, toBeforeApproval } = move;
  const asked = toBeforeApproval && approvalsNeeded(found.framework, found.agreement.indicators).length > 0;
  if (asked) return toBeforeApproval;
  return comesIntoForce(attempt) || isLastToSign(attempt) ? (toWhenLast ?? to) : to;
}

/** True when nobody signs what the last body approves. */
function comesIntoForce({ move, found: { agreement, framework } }: AgreementAttempt): boolean {
  return (
    move.toWhenLast !== undefined && agreement.status === 'settled' && instrumentOf(framework) === 'approved-details'
  );
}
