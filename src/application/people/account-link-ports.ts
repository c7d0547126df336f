import type { MachineInstant } from '../../domain/values/kinds-of-text.ts';
/** A link with which a person sets a password, once. Instants are ISO UTC. */
export interface AccountLink {
  readonly userId: string;
  readonly kind: 'invitation' | 'reset' | 'recovery';
  /** Whether somebody else than the person has seen it. */
  readonly shown: boolean;
  readonly madeAt: MachineInstant;
  readonly expiresAt: MachineInstant;
}

/** Links by the SHA-256 of their token. */
export interface AccountLinkStore {
  /** A new link; those that the person had before no longer work. */
  replace(link: AccountLink, hash: string): Promise<void>;
  /** The link, if it has not run out. With `lock`, others who want to use it wait. */
  find(hash: string, now: string, options?: { lock?: boolean }): Promise<AccountLink | null>;
  removeOf(userId: string): Promise<void>;
}

/** A mail about one's account, to be sent from the outbox. */
export interface AccountMail {
  readonly organisationId: string;
  readonly id: string;
  readonly userId: string;
  readonly day: string;
  readonly kind: string;
  readonly address: string;
  readonly messageId: string;
  readonly unsubscribeUrl: null;
  readonly queuedAt: MachineInstant;
  readonly subject: string;
  readonly plain: string;
  readonly html: string;
}

export interface AccountMailStore {
  add(mail: AccountMail): Promise<boolean>;
}
