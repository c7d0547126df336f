import type { AccessScope } from '../../domain/people/access-scope.ts';
import type { Period } from '../../domain/people/period.ts';
import type { Role } from '../../domain/people/roles.ts';
import type { AttemptCount } from '../../domain/people/slowing.ts';
import type { Instant, MachineInstant } from '../../domain/values/kinds-of-text.ts';
import type { JournalStore } from '../journal/journal-ports.ts';
import type { AccountLinkStore, AccountMailStore } from './account-link-ports.ts';
import type { FactorPolicyStore, FactorStore, PersonFactors, SignInStepStore } from './factor-ports.ts';
import type { OrganisationStore } from './organisation-ports.ts';
import type { LinkedIdentityStore } from './single-sign-on-ports.ts';

export type Numerals = 'thai' | 'arabic';

/** Instants are ISO UTC. `passwordHash` never leaves the application. */
export interface User {
  readonly id: string;
  /** Lower case; unique. */
  readonly email: string;
  readonly name: string;
  /** Null until the person has set a password. */
  readonly passwordHash: string | null;
  /** Set through a link that somebody else has seen: nothing may be done but set another one. */
  readonly passwordProvisional: boolean;
  readonly isDemo: boolean;
  readonly numerals: Numerals;
  /** By the calendar, as in the journal. */
  readonly createdAt: Instant;
  readonly disabledAt: Instant | null;
}

export interface RoleHolding extends Period {
  readonly userId: string;
  readonly organisationId: string;
  readonly role: Role;
}

export interface Delegation {
  readonly id: string;
  readonly organisationId: string;
  readonly role: Role;
  readonly fromUserId: string;
  readonly toUserId: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly reason: string;
  readonly createdAt: string;
  readonly endedAt: string | null;
}

/** A session is identified by the SHA-256 of its token. */
export interface Session {
  readonly id: string;
  readonly userId: string;
  readonly createdAt: MachineInstant;
  readonly lastSeenAt: MachineInstant;
  readonly expiresAt: MachineInstant;
  readonly ip: string;
  readonly userAgent: string;
  /** Whether the person showed a second factor in it. */
  readonly secondFactor: boolean;
}

export interface AccessToken {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly scopes: readonly AccessScope[];
  readonly createdAt: MachineInstant;
  readonly expiresAt: MachineInstant;
  readonly revokedAt: MachineInstant | null;
  /** Whether it was made in a session with a second factor. */
  readonly secondFactor: boolean;
  readonly lastUsedAt: MachineInstant | null;
}

/** A role in force today, own or delegated, with the name of its organisation. */
export interface HeldRole {
  readonly role: Role;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly delegated: boolean;
  /** The clusters to which the organisation's province belongs. */
  readonly clusterIds: readonly string[];
  /** `2568/2.1-PMQA`: what the approved lists in force name its organisation for; none for other roles. */
  readonly measures: readonly string[];
}

/** A person found by a valid session or token, with the roles in force on the day asked about. */
export interface IdentifiedPerson {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly numerals: Numerals;
  readonly passwordProvisional: boolean;
  readonly held: readonly HeldRole[];
}

export interface UserStore {
  find(id: string, options?: { lock?: boolean }): Promise<User | null>;
  findByEmail(email: string, options?: { lock?: boolean }): Promise<User | null>;
  /** True while nobody has an account. */
  isEmpty(): Promise<boolean>;
  /** Number of users; no other transaction adds one until this one ends. */
  countAlone(): Promise<number>;
  insert(user: User): Promise<void>;
  update(user: User): Promise<void>;
  /** Users whose name or e-mail contains the text, and who hold (or held) a role in the organisation when one is named. */
  list(filter: { text: string; organisationId: string | null }): Promise<readonly User[]>;
  holdingsOf(userIds: readonly string[]): Promise<readonly RoleHolding[]>;
  /**
   * Who holds or will hold a province's or cluster's governor's office. Read after every other transaction that asked this
   * has ended: whoever grants the office asks it first.
   */
  governorsOf(organisationId: string): Promise<readonly (RoleHolding & { readonly name: string })[]>;
  /** Who holds or held a governor's office on a day of the span, of one organisation or of all: nothing is locked. */
  governorsWithin(
    span: { readonly from: string; readonly to: string },
    organisationId: string | null,
  ): Promise<readonly (RoleHolding & { readonly name: string })[]>;
  /**
   * Enabled users who administer on that day and on whom it does not end. Read after every other transaction that asked
   * this has ended, and before any further one: whoever changes who may administer asks it first.
   */
  lastingAdministrators(day: string): Promise<readonly string[]>;
  grant(holding: RoleHolding): Promise<void>;
  /** Sets the last day; a last day before the first removes the holding. */
  endHolding(holding: RoleHolding, lastDay: string): Promise<void>;
}

export interface SessionStore {
  insert(session: Session): Promise<void>;
  /** The session and its person when it is neither revoked nor expired and the person is enabled. */
  resolve(
    id: string,
    now: string,
    today: string,
  ): Promise<{ session: Session; person: IdentifiedPerson; factors: PersonFactors } | null>;
  /** Whose session it is or was; null if it is not stored any more. */
  personOf(id: string): Promise<string | null>;
  touch(id: string, now: string): Promise<void>;
  /** Records that the person showed a second factor in the session. */
  strengthen(userId: string, id: string): Promise<void>;
  listOf(userId: string, now: string): Promise<readonly Session[]>;
  /** Revokes one active session of the user; false if there is none. */
  revoke(userId: string, id: string, now: string): Promise<boolean>;
  /** Revokes every active session of the user except the one to keep; returns how many. */
  revokeAll(userId: string, keepId: string | null, now: string): Promise<number>;
}

export interface AccessTokenStore {
  insert(token: AccessToken, hash: string): Promise<void>;
  resolve(
    hash: string,
    now: string,
    today: string,
  ): Promise<{ token: AccessToken; person: IdentifiedPerson; factors: PersonFactors } | null>;
  touch(id: string, now: string): Promise<void>;
  find(id: string): Promise<AccessToken | null>;
  listOf(userId: string): Promise<readonly AccessToken[]>;
  revoke(id: string, now: string): Promise<void>;
  /** Revokes every valid token of the user except the ones to keep; returns how many. */
  revokeAll(userId: string, now: string, keepIds?: readonly string[]): Promise<number>;
}

export interface DelegationStore {
  insert(delegation: Delegation): Promise<void>;
  find(organisationId: string, id: string): Promise<Delegation | null>;
  listOf(organisationId: string): Promise<readonly Delegation[]>;
  end(organisationId: string, id: string, now: string): Promise<void>;
}

/** Misses by the SHA-256 of what they are counted under, for all processes. */
export interface AttemptStore {
  /** The count under the key, none if there is no row; other attempts under it wait until this transaction ends. */
  hold(key: string, now: string): Promise<AttemptCount>;
  /** The counts of these keys, without waiting for anyone. */
  find(keys: readonly string[]): Promise<ReadonlyMap<string, AttemptCount>>;
  save(key: string, count: AttemptCount): Promise<void>;
  /** One more miss in the window of so many seconds, a new window if it is over; how many there are in it now. */
  addMiss(key: string, now: string, windowSeconds: number): Promise<number>;
  forget(key: string): Promise<void>;
  /** Deletes what was not counted since the instant. */
  forgetBefore(instant: string): Promise<void>;
}

/** Browsers that have signed in to an account, by the SHA-256 of the token that they keep. */
export interface KnownDeviceStore {
  /** The accounts to which this browser has signed in since the instant. */
  usersOf(device: string, since: string): Promise<readonly string[]>;
  remember(userId: string, device: string, now: string): Promise<void>;
  forgetAll(userId: string): Promise<void>;
}

/** Codes for the first administrator, by their SHA-256. */
export interface SetupCodeStore {
  add(hash: string, now: string): Promise<void>;
  has(hash: string): Promise<boolean>;
  clear(): Promise<void>;
}

/** Everything that the use cases of people and organisations read and write in one transaction. */
export interface PeopleStores {
  readonly users: UserStore;
  readonly organisations: OrganisationStore;
  readonly sessions: SessionStore;
  readonly attempts: AttemptStore;
  readonly knownDevices: KnownDeviceStore;
  readonly setupCodes: SetupCodeStore;
  readonly accountLinks: AccountLinkStore;
  readonly accountMails: AccountMailStore;
  readonly accessTokens: AccessTokenStore;
  readonly delegations: DelegationStore;
  readonly factors: FactorStore;
  readonly factorPolicy: FactorPolicyStore;
  readonly signInSteps: SignInStepStore;
  readonly linkedIdentities: LinkedIdentityStore;
  readonly journal: JournalStore;
}

/** Why a password would soon be guessed: known or leaked, the person's own words, the product's, a pattern. */
export type PasswordWeakness = 'common' | 'own' | 'product' | 'pattern';

/** argon2id. A null hash is compared with a dummy hash: as slow as a real one, and never true. */
export interface Passwords {
  hash(password: string): Promise<string>;
  verify(hash: string | null, password: string): Promise<boolean>;
  /** Null if it would not soon be guessed; `own` are words of the person, in small letters. */
  weaknessOf(password: string, own: readonly string[]): Promise<PasswordWeakness | null>;
}
