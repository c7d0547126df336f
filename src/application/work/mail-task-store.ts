import type { Role } from '../../domain/people/roles.ts';

/** A task as a mail names it: to whom, in which role, it is told. */
export interface NamedTask {
  /** As `taskKey` writes it. */
  readonly task: string;
  readonly toldAs: Role;
}

interface SentTask extends NamedTask {
  /** On how many days a mail that names it was sent. */
  readonly days: number;
}

export interface MailTaskStore {
  record(mail: { readonly organisationId: string; readonly id: string }, named: readonly NamedTask[]): Promise<void>;
  /** What mails of days up to `through` told of these tasks; only what a mail server has accepted. */
  sent(tasks: readonly string[], through: string): Promise<readonly SentTask[]>;
}
