import type { AccountNews } from '../../domain/people/account-acts.data.ts';
import type { AccountLink, AccountMail } from './account-link-ports.ts';
import type { Numerals, User } from './people-ports.ts';

interface AccountLetterText {
  readonly subject: string;
  readonly plain: string;
  readonly html: string;
}

interface Addressee {
  readonly name: string;
  readonly numerals: Numerals;
}

/** Writes what a person is told of their account by mail. */
export interface AccountLetters {
  link(person: Addressee, link: Pick<AccountLink, 'kind' | 'expiresAt'>, token: string): AccountLetterText;
  /** What was done to the account, when (instant), and what tells it from another such act. */
  news(
    person: Addressee,
    told: { readonly news: AccountNews; readonly at: string; readonly detail: string },
  ): AccountLetterText;
  /** The same at every attempt to send it. */
  messageId(id: string): string;
}

/** A mail ready for the outbox. Its kind is its own, so that a person may be sent several a day. */
export function accountMail(
  letters: AccountLetters,
  user: Pick<User, 'id' | 'email'>,
  text: AccountLetterText,
  of: { readonly id: string; readonly day: string; readonly now: string },
): AccountMail {
  return {
    ...{ organisationId: 'opdc', id: of.id, userId: user.id, day: of.day, kind: `account ${of.id}` },
    ...{ address: user.email, messageId: letters.messageId(of.id), unsubscribeUrl: null, queuedAt: of.now },
    ...{ subject: text.subject, plain: text.plain, html: text.html },
  };
}
