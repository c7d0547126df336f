import type { MachineInstant } from '../../domain/values/kinds-of-text.ts';
import type { Outcome } from '../../domain/values/result.ts';

/** An identity of the central identity provider, and whose account it opens. */
export interface LinkedIdentity {
  readonly issuer: string;
  /** The provider's own name of the person, which never changes. */
  readonly subject: string;
  readonly userId: string;
  /** The verified e-mail by which the person was found. */
  readonly email: string;
  readonly linkedAt: MachineInstant;
}

export interface LinkedIdentityStore {
  find(issuer: string, subject: string): Promise<LinkedIdentity | null>;
  listOf(userId: string): Promise<readonly LinkedIdentity[]>;
  /** False if the identity is linked already, or the account to another identity of the issuer. */
  add(identity: LinkedIdentity): Promise<boolean>;
  /** False if it is not linked. */
  remove(identity: Pick<LinkedIdentity, 'userId' | 'issuer'>): Promise<boolean>;
}

/** What has to come back from the provider, and where the browser is sent for it. */
interface BegunAtProvider {
  /** The provider's page. */
  readonly address: string;
  readonly state: string;
  readonly nonce: string;
  /** Secret until the code is exchanged (PKCE). */
  readonly verifier: string;
}

/** Whom the provider says it has recognised, checked. */
export interface ShownIdentity {
  readonly issuer: string;
  readonly subject: string;
  /** Null if the provider does not tell it, or has not verified it. */
  readonly verifiedEmail: string | null;
  /** Whether the provider says that the person showed a second factor, and it is believed here. */
  readonly secondFactor: boolean;
}

export type ProviderRefusal =
  | 'single-sign-on-silent'
  | 'single-sign-on-denied'
  | 'single-sign-on-ended'
  | 'single-sign-on-not-proven';

/** The central identity provider, by OpenID Connect. Asked only when somebody signs in. */
export interface IdentityProvider {
  /** What the button of the sign-in page calls it. */
  readonly name: string;
  readonly issuer: string;
  begin(callback: string): Promise<Outcome<BegunAtProvider, 'single-sign-on-silent'>>;
  /** Checks the answer that the browser brought to the callback, and exchanges its code. */
  finish(
    answer: string,
    begun: Pick<BegunAtProvider, 'state' | 'nonce' | 'verifier'>,
  ): Promise<Outcome<ShownIdentity, ProviderRefusal>>;
}
