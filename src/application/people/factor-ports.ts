import type { FactorAct } from '../../domain/people/factor-acts.data.ts';
import type { MachineInstant } from '../../domain/values/kinds-of-text.ts';

/** For which acts a second factor is required. */
export type FactorPolicy = Readonly<Record<FactorAct, boolean>>;

/** The second factors that a person has, and for what they are required. */
export interface PersonFactors {
  readonly app: boolean;
  readonly passkeys: boolean;
  readonly policy: FactorPolicy;
}

/** A passkey as it is stored; ids and keys are base64url. Instants are ISO UTC. */
export interface Passkey {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly publicKey: string;
  /** How often the authenticator says it was used; 0 if it does not say. */
  readonly used: number;
  readonly transports: readonly string[];
  readonly createdAt: MachineInstant;
  readonly lastUsedAt: MachineInstant | null;
}

/** The app that shows a person's codes. `sealedSecret` is opened only to compare a code. */
export interface AuthenticatorApp {
  readonly userId: string;
  readonly sealedSecret: string;
  /** The step of time of the last code taken. */
  readonly lastStep: number;
  readonly createdAt: MachineInstant;
  readonly lastUsedAt: MachineInstant | null;
}

/** What lasts minutes between two requests. `id` is the SHA-256 of a text that only the browser has. */
export interface SignInStep {
  readonly id: string;
  readonly kind: 'second-step' | 'challenge' | 'new-app' | 'single-sign-on';
  readonly userId: string | null;
  readonly data: Readonly<Record<string, string>>;
  readonly expiresAt: MachineInstant;
}

/** How much a person had of each. */
export interface RemovedFactors {
  readonly apps: number;
  readonly passkeys: number;
  readonly recoveryCodes: number;
}

/** The second factors of people. */
export interface FactorStore {
  passkeysOf(userId: string): Promise<readonly Passkey[]>;
  findPasskey(id: string): Promise<Passkey | null>;
  /** False if the passkey is known already. */
  addPasskey(passkey: Passkey): Promise<boolean>;
  /** Records a use; false if its count has not risen since, which a copied key does not explain away. */
  usePasskey(id: string, used: number, now: string): Promise<boolean>;
  removePasskey(userId: string, id: string): Promise<boolean>;
  appOf(userId: string): Promise<AuthenticatorApp | null>;
  saveApp(app: AuthenticatorApp): Promise<void>;
  /** Takes the code of a step of time; false if it or a later one was taken before. */
  takeAppStep(userId: string, step: number, now: string): Promise<boolean>;
  removeApp(userId: string): Promise<boolean>;
  /** How many recovery codes are not used yet. */
  recoveryCodesLeft(userId: string): Promise<number>;
  replaceRecoveryCodes(userId: string, hashes: readonly string[]): Promise<void>;
  /** Takes a recovery code; false if the person has none such, or used it. */
  takeRecoveryCode(userId: string, hash: string, now: string): Promise<boolean>;
  /** Removes everything of the person, what is being set up or answered included. */
  removeAllOf(userId: string): Promise<RemovedFactors>;
}

export interface SignInStepStore {
  /** Also deletes what has expired. */
  add(step: SignInStep, now: string): Promise<void>;
  find(id: string, kind: SignInStep['kind'], now: string): Promise<SignInStep | null>;
  /** The person's own step of a kind: there is at most one. */
  findOf(userId: string, kind: SignInStep['kind'], now: string): Promise<SignInStep | null>;
  /** Ends the step; false if it has ended. */
  end(id: string): Promise<boolean>;
  endOf(userId: string, kind: SignInStep['kind']): Promise<void>;
}

export interface FactorPolicyStore {
  /** With `lock`, others who want to change it wait. */
  read(options?: { readonly lock?: boolean }): Promise<FactorPolicy>;
  save(policy: FactorPolicy): Promise<void>;
}

/** Where passkeys are valid: the domain they are bound to, and an address at which they can be used. */
export interface PasskeyPlace {
  readonly domain: string;
  readonly address: string;
}

/** What the browser's answer is read for before it is checked. */
interface PasskeyAnswerParts {
  readonly passkeyId: string;
  readonly challenge: string;
}

/** Passkeys by the WebAuthn standard. Every check requires that the authenticator verified the person. */
export interface PasskeyChecks {
  /** Null if the product has no address with a domain: passkeys are bound to one. */
  readonly place: PasskeyPlace | null;
  /** What the browser is asked for a new passkey, as JSON text; its answers are JSON text too. */
  newOptions(input: NewPasskeyInput): Promise<string>;
  /** What the browser is asked for an answer, as JSON text; without passkeys, the authenticator offers those it has. */
  answerOptions(challenge: string, passkeys: readonly Passkey[]): Promise<string>;
  /** The parts of an answer; null if it is none. */
  read(answer: string): PasskeyAnswerParts | null;
  /** The new passkey of an answer; null if the answer is not valid. */
  checkNew(
    answer: string,
    challenge: string,
  ): Promise<Pick<Passkey, 'id' | 'publicKey' | 'used' | 'transports'> | null>;
  /** How often the passkey was used by its own count; null if the answer is not valid. */
  check(answer: string, challenge: string, passkey: Passkey): Promise<number | null>;
}

interface NewPasskeyInput {
  readonly challenge: string;
  readonly user: { readonly id: string; readonly email: string; readonly name: string };
  /** Those that the person has already. */
  readonly present: readonly Passkey[];
}

/** Codes of an app (RFC 6238): six digits, thirty seconds. */
export interface AppCodes {
  /** A new secret in base32. */
  newSecret(): string;
  /** The address that an app reads from a QR code. */
  addressOf(secret: string, email: string): string;
  /** The step of time whose code this is, at most one step off; null if it is wrong. */
  stepOf(secret: string, code: string, now: string): number | null;
}

/** Seals texts with the server's own key. */
export interface Sealer {
  seal(text: string): string;
  /** Null if it was sealed with another key. */
  open(sealed: string): string | null;
}

/** What second factors need from outside. */
export interface FactorTools {
  readonly passkeys: PasskeyChecks;
  readonly appCodes: AppCodes;
  readonly sealer: Sealer;
  /** A new recovery code: sixteen letters and digits in groups of four, eighty random bits. */
  newRecoveryCode(): string;
}
