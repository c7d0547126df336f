/**
 * Tables in which rows of OPDC are written whoever acts, and why; every other row of them, and every row of all other
 * tables with an organisation_id, is written only within the reach of who acts.
 */
export const writtenAtOpdcByAll: Readonly<Record<string, string>> = {
  journal: 'acts on accounts (signing in, passwords, delegations) stand in the chain of OPDC, whoever does them',
  journal_head: 'ends of the chains, moved by the journal; the program’s account only reads them',
  outbox_mail: 'a mail about a person’s own account is queued under OPDC, also by who has not signed in',
  duty_to_tell: 'noted by the journal itself beside its own row',
};
