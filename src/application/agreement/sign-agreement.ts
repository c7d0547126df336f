import type { AgreementAction } from '../../domain/agreement/agreement-moves.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import { nextSignatory, type Signature } from '../../domain/agreement/signature.ts';
import type { Signatory } from '../../domain/framework/agreement-schema.ts';
import type { Actor, Holding } from '../../domain/people/actor.ts';
import { holdingFor } from '../../domain/people/is-permitted.ts';
import { officeTitle } from '../../domain/people/roles.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { Passwords } from '../people/people-ports.ts';
import { type IdentityRefusal, proveIdentity } from '../people/prove-identity.ts';
import type { Secrets } from '../ports.ts';
import { requireFramework } from '../year/require-framework.ts';
import { agreementIsWhole } from './agreement-is-whole.ts';
import {
  type AgreementDeps,
  type AgreementRefusal,
  type MoveAgreementInput,
  moveAgreement,
  type PrepareMove,
} from './move-agreement.ts';
import { sealOf, textToSign } from './seal-agreement.ts';

export interface SignAgreementDeps extends AgreementDeps {
  readonly secrets: Pick<Secrets, 'sha256'>;
  readonly passwords: Passwords;
}

export interface SignAgreementInput extends MoveAgreementInput {
  /** The signer's own password, typed again for this act. */
  readonly password: string;
  /** The hash of the text the signer has read; another text is not signed. */
  readonly readHash: string;
}

export type SignRefusal = AgreementRefusal | IdentityRefusal;

/** The governor (or a deputy acting for the governor) signs first. */
export function signAgreement(deps: SignAgreementDeps, actor: Actor, input: SignAgreementInput) {
  return addSignature(deps, actor, input, 'sign');
}

/** Those who sign with the governor, each in turn; the last signature seals the agreement and makes it public. */
export function countersignAgreement(deps: SignAgreementDeps, actor: Actor, input: SignAgreementInput) {
  return addSignature(deps, actor, input, 'countersign');
}

async function addSignature(
  deps: SignAgreementDeps,
  actor: Actor,
  input: SignAgreementInput,
  action: AgreementAction & ('sign' | 'countersign'),
): Promise<Outcome<Agreement, SignRefusal>> {
  const permission = action === 'sign' ? 'sign-agreement' : 'countersign-agreement';
  if (holdingFor(permission, actor, input) === undefined) return refuse('forbidden');
  const proven = await proveIdentity(deps, actor, input.password);
  return proven.ok ? moveAgreement(deps, actor, input, action, signing(deps, actor, input)) : proven;
}

function signing(deps: SignAgreementDeps, actor: Actor, input: SignAgreementInput): PrepareMove {
  return async (stores, agreement, now) => {
    const framework = await requireFramework(stores, agreement.fiscalYear);
    const next = nextSignatory(framework, agreement.signatures);
    const holding = next ? holdingOf(actor, next.signatory, agreement.organisationId) : undefined;
    if (!next || !holding) return refuse('not-your-turn-to-sign', { waitsFor: next?.signatory.position ?? '' });
    const whole = agreementIsWhole(framework, agreement);
    if (!whole.ok) return whole;
    const party = await stores.organisations.find(agreement.organisationId);
    const { content, contentHash } = textToSign(deps.secrets, agreement, framework, party?.name ?? '');
    if (contentHash !== input.readHash) return refuse('text-changed-since-read');
    const signature: Signature = {
      position: next.position,
      office: officeOf(next.signatory, party?.name ?? ''),
      signerName: actor.name,
      actingFor: holding.onBehalfOf ?? null,
      signedAt: now,
      contentHash,
    };
    const signatures = [...agreement.signatures, signature];
    return accept({
      changes: { signatures, contentHash, ...(next.isLast ? { signedAt: now } : {}) },
      isLast: next.isLast,
      alsoWrite: async (moved) => {
        await stores.agreements.addSignature(moved, signature, actor.userId);
        if (next.isLast) await stores.seals.insert(sealOf(deps.secrets, moved, content, now));
      },
    });
  };
}

/** The holding by which the actor signs in this position; by delegation only where the framework allows it. */
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
