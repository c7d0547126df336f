import { agreementText } from '../../domain/agreement/agreement-text.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { holdingFor } from '../../domain/people/is-permitted.ts';
import type { Secrets } from '../ports.ts';
import { type AgreementDeps, type MoveAgreementInput, moveAgreement } from './move-agreement.ts';
import { agreementIsWhole } from './propose-agreement.ts';

export interface SignAgreementDeps extends AgreementDeps {
  readonly secrets: Pick<Secrets, 'sha256'>;
}

/** The governor (or a deputy acting for the governor) signs; the hash of what was signed is kept. */
export function signAgreement(deps: SignAgreementDeps, actor: Actor, input: MoveAgreementInput) {
  const holding = holdingFor('sign-agreement', actor, { organisationId: input.organisationId });
  return moveAgreement(deps, actor, input, 'sign', {
    check: agreementIsWhole,
    change: (agreement, now) => ({
      signedAt: now,
      signedName: actor.name,
      actingFor: holding?.onBehalfOf ?? null,
      contentHash: deps.secrets.sha256(agreementText(agreement)),
    }),
  });
}
