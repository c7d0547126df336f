import { partyOf } from '../../domain/people/organisation.ts';
import type { ReminderDeps } from './reminder-deps.ts';
import type { CalendarPart, Letter, NewMail, Recipient } from './reminder-ports.ts';

interface Posted {
  readonly day: string;
  readonly kind: string;
  readonly unsubscribeUrl: string | null;
  readonly calendar?: CalendarPart;
}

/** One mail to one person, ready for the outbox. Its message id is created here, once, for every attempt. */
export function mailTo(
  deps: Pick<ReminderDeps, 'ids' | 'machine' | 'publicAddress'>,
  person: Recipient,
  letter: Letter,
  posted: Posted,
): NewMail {
  const id = deps.ids.next();
  const home = person.held[0]?.organisationId ?? 'opdc';
  return {
    ...letter,
    ...posted,
    id,
    organisationId: partyOf(home) ?? home,
    userId: person.userId,
    address: person.email,
    messageId: `<${id}@${hostOf(deps.publicAddress)}>`,
    queuedAt: deps.machine.now(),
  };
}

function hostOf(address: string): string {
  return address.replace(/^[a-z]+:\/\//i, '').replace(/[:/].*$/, '') || 'localhost';
}
