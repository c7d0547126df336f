import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about people, accounts and roles. */
export interface PeopleRefusalFacts {
  'sign-in-failed': NoFacts;
  /** Too many wrong passwords in a row; seconds until the next may be tried. */
  'attempts-slowed': { seconds: number };
  /** Too many failed sign-ins from one network. */
  'sign-in-too-often': { seconds: number };
  'account-disabled': NoFacts;
  'session-not-found': NoFacts;
  'password-wrong': NoFacts;
  'password-too-short': { minimum: number };
  'password-too-long': { maximum: number };
  'password-same-as-email': NoFacts;
  'password-guessable': { why: 'common' | 'own' | 'product' | 'pattern' };
  /** The code printed at the server's console for the first administrator. */
  'setup-code-wrong': NoFacts;
  /** A link with which a password is set: used, run out, or never made. */
  'link-not-valid': NoFacts;
  'email-invalid': NoFacts;
  'email-taken': NoFacts;
  /** The name of a person: an account's, or of someone in charge of an indicator. */
  'person-name-required': NoFacts;
  'name-too-long': { maximum: number };
  'user-not-found': NoFacts;
  'users-exist': NoFacts;
  'organisation-not-found': NoFacts;
  'role-unknown': NoFacts;
  'role-not-for-organisation': { role: string; kind: string; kinds: string };
  'role-already-held': NoFacts;
  'holding-not-found': NoFacts;
  'last-administrator': NoFacts;
  'period-invalid': NoFacts;
  /** The first and the last day that may be typed. */
  'period-outside-bounds': { from: string; to: string };
  'period-starts-in-past': NoFacts;
  /** The earliest last day a role may still get. */
  'role-ends-in-past': { earliest: string };
  /** Who is governor in the period, from when and until when. */
  'governor-already-there': { name: string; from: string; to?: string };
  'delegate-not-deputy': NoFacts;
  'delegation-already-there': { from: string; to: string };
  'role-not-delegable': NoFacts;
  'delegator-lacks-role': NoFacts;
  'delegation-to-self': NoFacts;
  'delegation-reason-required': NoFacts;
  'delegation-not-found': NoFacts;
  'token-name-required': NoFacts;
  'scope-required': NoFacts;
  'scope-unknown': { scope: string };
  /** The days that may be chosen, both included. */
  'expiry-invalid': { first: string; last: string };
  'too-many-tokens': { most: number };
  'token-not-found': NoFacts;
  'numerals-unknown': NoFacts;
}
