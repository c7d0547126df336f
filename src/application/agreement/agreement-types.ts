import type { AgreementMove } from '../../domain/agreement/agreement-moves.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Attempt, MoveInput } from '../lifecycle/lifecycle.ts';
import type { Proof } from '../people/prove-identity.ts';
import type { Clock, Secrets } from '../ports.ts';
import type { AgreementRefusal, AgreementStores } from './agreement-deps.ts';
import type { TextSources } from './seal-agreement.ts';

export interface MoveAgreementInput extends MoveInput {
  /** What the signer gave for this action to prove again who they are. */
  readonly proof?: Proof;
  /** The hash of the text that the signer has read; another text is not signed. */
  readonly readHash?: string;
}

/** The types of an agreement's lifecycle. */
export interface AgreementTypes {
  readonly move: AgreementMove;
  readonly stores: AgreementStores;
  readonly tools: { readonly clock: Clock; readonly secrets: Pick<Secrets, 'sha256'> };
  readonly input: MoveAgreementInput;
  readonly found: {
    readonly agreement: Agreement;
    readonly framework: Framework;
    /** Read once for the whole attempt. */
    readonly textSources: () => Promise<TextSources>;
  };
  readonly thing: Agreement;
  readonly refusal: AgreementRefusal;
}

export type AgreementAttempt = Attempt<AgreementTypes>;
