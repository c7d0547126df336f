import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about second factors and single sign-on. */
export interface FactorRefusalFacts {
  'second-factor-missing': NoFacts;
  'second-factor-not-shown': NoFacts;
  'second-factor-not-found': NoFacts;
  'second-factor-own': NoFacts;
  'proof-code-required': NoFacts;
  'proof-code-wrong': NoFacts;
  'proof-code-used': NoFacts;
  'passkey-refused': NoFacts;
  'passkey-challenge-ended': NoFacts;
  'passkey-name-required': NoFacts;
  'passkey-known': NoFacts;
  'passkey-not-here': NoFacts;
  'app-set-up-ended': NoFacts;
  'sign-in-step-ended': NoFacts;
  'single-sign-on-silent': NoFacts;
  /** The form that waits cannot be stored while its person signs in at the provider. */
  'waiting-form-not-stored': { provider: string };
  'single-sign-on-denied': { reason: string };
  'single-sign-on-ended': NoFacts;
  'single-sign-on-elsewhere': NoFacts;
  'single-sign-on-not-proven': NoFacts;
  'single-sign-on-unverified': NoFacts;
  'single-sign-on-unknown': { email: string };
  'single-sign-on-other-identity': { email: string };
  'linked-identity-needed': NoFacts;
  'linked-identity-not-found': NoFacts;
}
