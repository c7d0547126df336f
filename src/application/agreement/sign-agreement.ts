import { nextSignatory, type Signature } from '../../domain/agreement/signature.ts';
import type { Signatory } from '../../domain/framework/agreement-schema.ts';
import type { Actor, Holding } from '../../domain/people/actor.ts';
import { officeTitle, unnamedDelegate } from '../../domain/people/roles.ts';
import { accept, refuse } from '../../domain/values/result.ts';
import type { Condition, Effect } from '../lifecycle/lifecycle.ts';
import type { AgreementAttempt, AgreementTypes } from './agreement-types.ts';
import { sealOf, textOf } from './seal-agreement.ts';

/** Condition: the actor holds the next position; by delegation only if the framework allows it. */
export const ownTurn: Condition<AgreementTypes> = (attempt) => {
  const next = turnOf(attempt);
  if (next && holdingOf(attempt.actor, next.signatory, attempt.found.agreement.organisationId)) return accept(true);
  return refuse('not-your-turn-to-sign', { waitsFor: next?.signatory.position ?? '' });
};

/** Condition: the text to sign is the text that the signer has read. */
export const textAsRead: Condition<AgreementTypes> = async (attempt) => {
  const { contentHash } = await textOf(attempt);
  return contentHash === attempt.input.readHash ? accept(true) : refuse('text-changed-since-read');
};

/** Effect: one more signature; the last one seals the agreement, which is public from then on. */
export const signature: Effect<AgreementTypes> = {
  async change(attempt) {
    const { found, now } = attempt;
    const added = await signatureOf(attempt);
    const signatures = [...found.agreement.signatures, added];
    const { fixed } = await textOf(attempt);
    const last = isLastToSign(attempt) ? { signedAt: now } : {};
    return { signatures, contentHash: added.contentHash, ...last, ...fixed };
  },
  async write(attempt, moved) {
    const { stores, actor, tools, now } = attempt;
    const added = moved.signatures.at(-1);
    if (added) await stores.agreements.addSignature(moved, added, actor.userId);
    if (!isLastToSign(attempt)) return;
    const { content } = await textOf(attempt);
    await stores.seals.insert(sealOf(tools.secrets, moved, content, now));
  },
};

/** True when nobody signs after this signature. */
export function isLastToSign({ move, found }: AgreementAttempt): boolean {
  const signs = found.agreement.status === 'agreed' || found.agreement.status === 'signing';
  return move.toWhenLast !== undefined && signs && turnOf({ found })?.isLast === true;
}

function turnOf({ found }: Pick<AgreementAttempt, 'found'>) {
  return nextSignatory(found.framework, found.agreement.signatures);
}

/** The signature as it will appear under the agreement. */
async function signatureOf(attempt: AgreementAttempt): Promise<Signature> {
  const { actor, found, now } = attempt;
  const next = turnOf(attempt);
  if (!next) throw new Error('no signature is expected');
  const holding = holdingOf(actor, next.signatory, found.agreement.organisationId);
  const { contentHash } = await textOf(attempt);
  return {
    position: next.position,
    office: holding?.onBehalfOf
      ? (holding.ownOffice ?? unnamedDelegate)
      : officeOf(next.signatory, (await found.textSources()).partyName),
    signerName: actor.name,
    actingFor: holding?.onBehalfOf ?? null,
    signedAt: now,
    contentHash,
  };
}

/** The holding with which the actor signs in this position; by delegation only if the framework allows it. */
function holdingOf(actor: Actor, signatory: Signatory, organisationId: string): Holding | undefined {
  return actor.holdings.find(
    (one) =>
      one.role === signatory.role &&
      (signatory.side === 'superior' || one.organisationId === organisationId) &&
      (one.onBehalfOf === undefined || signatory.mayDelegate.value),
  );
}

function officeOf(signatory: Signatory, partyName: string): string {
  return signatory.role === 'governor' ? officeTitle('governor', partyName) : signatory.position;
}
