import type { AccountNews } from '../../domain/people/account-acts.data.ts';
import type { MachineInstant } from '../../domain/values/kinds-of-text.ts';
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
    told: { readonly news: AccountNews; readonly at: MachineInstant; readonly detail: string },
  ): AccountLetterText;
  /** The same at every attempt to send it. */
  messageId(id: string): string;
}

const ABOUT_ACCOUNT = 'account ';

/** Whether a mail of the outbox is about its person's account: its day is then the machine's, not the calendar's. */
export function isAboutAccount({ kind }: { readonly kind: string }): boolean {
  return kind.startsWith(ABOUT_ACCOUNT);
}

/** A mail ready for the outbox. Its kind is its own, so that a person may be sent several a day. */
export function accountMail(
  letters: AccountLetters,
  user: Pick<User, 'id' | 'email'>,
  text: AccountLetterText,
  of: { readonly id: string; readonly day: string; readonly now: string },
): AccountMail {
  return {
    ...{ organisationId: 'opdc', id: of.id, userId: user.id, day: of.day, kind: `${ABOUT_ACCOUNT}${of.id}` },
    ...{ address: user.email, messageId: letters.messageId(of.id), unsubscribeUrl: null, queuedAt: of.now },
    ...{ subject: text.subject, plain: text.plain, html: text.html },
  };
}
