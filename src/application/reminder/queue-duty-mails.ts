import { hostAgencyIds } from '../../domain/agreement/host-assignment.ts';
import { instrumentOf } from '../../domain/framework/instrument.ts';
import { meetingNoticeOf } from '../../domain/meetings/meeting-notice.data.ts';
import { type DutyNotice, dutyNotices } from '../../domain/reminder/duty-notice.data.ts';
import { propertyOf } from '../../domain/values/property-of.ts';
import type { JournalRow } from '../journal/journal-ports.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import { mailInvitees } from './mail-invitees.ts';
import type { ReminderDeps } from './reminder-deps.ts';
import type { Recipient } from './reminder-ports.ts';
import { mailTo } from './write-mail.ts';

const AT_ONCE = 50;

type Stores = Parameters<Parameters<ReminderDeps['transactions']['run']>[0]>[0];

/**
 * Writes a mail for every action that gives somebody a duty: a report returned, an appointment. The actions were
 * recorded in their own transactions; here each is mailed once. Returns how many actions were processed; call again
 * until it returns none.
 */
export async function queueDutyMails(deps: ReminderDeps): Promise<number> {
  return deps.transactions.run(async (stores) => {
    const rows = await stores.duties.claim(AT_ONCE);
    if (rows.length === 0) return 0;
    const today = deps.clock.today();
    const people = await stores.mailPreferences.recipients(today);
    for (const row of rows) {
      const notice = dutyNotices[row.action];
      if (notice !== undefined) await tell(deps, stores, row, notice, people);
      const meeting = meetingNoticeOf(row.action);
      if (meeting !== null) await mailInvitees(deps, stores, row, meeting, people);
      await stores.duties.told(row);
    }
    return rows.length;
  });
}

async function tell(
  deps: ReminderDeps,
  stores: Stores,
  row: JournalRow,
  { kind, receiver }: DutyNotice,
  people: readonly Recipient[],
) {
  const day = deps.clock.today();
  const framework = await frameworkOfSubject(stores, row);
  const instrument = framework ? instrumentOf(framework) : 'agreement';
  const organisation = await stores.organisations.find(row.organisationId);
  for (const person of await receiversOf(stores, row, receiver, people, day)) {
    // Nobody is notified of their own actions.
    if (person.userId === row.actorUserId) continue;
    const organisationName = organisation?.name ?? row.organisationId;
    const letter = deps.letters.duty({ kind, person, row, organisationName, instrument });
    const once = `duty ${row.organisationId} ${row.seq}`;
    await stores.outbox.add(mailTo(deps, person, letter, { day, kind: once, unsubscribeUrl: null }));
  }
}

/** The framework of the year with which the subject of a row begins; null if it begins with none. */
async function frameworkOfSubject(stores: Pick<Stores, 'frameworks'>, { subject }: JournalRow) {
  const [year = ''] = subject.split('/');
  return /^\d{4}$/.test(year) ? frameworkInForce(stores, Number(year)) : null;
}

async function receiversOf(
  stores: Stores,
  row: JournalRow,
  receiver: DutyNotice['receiver'],
  people: readonly Recipient[],
  today: string,
): Promise<readonly Recipient[]> {
  const holding = (roles: readonly string[], organisationIds: readonly string[]) =>
    people.filter((person) =>
      person.held.some((held) => roles.includes(held.role) && organisationIds.includes(held.organisationId)),
    );
  if (receiver.to === 'province') return holding(receiver.roles, [row.organisationId]);
  if (receiver.to === 'appointed-agency') return holding(['kpi-host'], [textIn(row.after, 'agencyId')]);
  if (receiver.to === 'hosts') {
    const [year = '', , code = ''] = row.subject.split('/');
    const hosts = await stores.agreements.hosts(row.organisationId, Number(year), today);
    return holding(['kpi-host'], hostAgencyIds(hosts, code));
  }
  const named = textIn(row.after, 'toUserId') || (row.subject.split('/')[1] ?? '');
  return stores.mailPreferences.recipients(today, [named]);
}

function textIn(value: unknown, name: string): string {
  const found = propertyOf(value, name);
  return typeof found === 'string' ? found : '';
}
