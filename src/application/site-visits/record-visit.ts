import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isInTeam, isVisitOpen, type SiteVisit, type SiteVisitKey } from '../../domain/site-visits/site-visit.ts';
import { siteVisitStatusNames } from '../../domain/site-visits/site-visit-moves.ts';
import {
  partFields,
  type RecordFault,
  type TypedRecord,
  type WrittenRecord,
  writeRecord,
} from '../../domain/site-visits/write-record.ts';
import { accept, acceptUnchanged, type Outcome, refuse, refuseAll } from '../../domain/values/result.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import {
  appendVisitJournalRow,
  type SiteVisitDeps,
  type SiteVisitTables,
  type VisitYearRefusal,
  visitYear,
} from './site-visit-deps.ts';

export type NotRecordingRefusal =
  | 'forbidden'
  | VisitYearRefusal
  | 'site-visit-none'
  | 'site-visit-not-in-team'
  | 'site-visit-closed'
  | 'site-visit-day-not-come';

export interface RecordVisitInput extends SiteVisitKey {
  readonly record: TypedRecord;
}

/**
 * Writes what was seen at the place. What can be saved is saved; a part that somebody else has changed since is refused at its
 * field. Refused as a whole only if nothing could be saved. The same record sent again writes nothing.
 */
export async function recordVisit(
  deps: SiteVisitDeps,
  actor: Actor,
  { record, ...key }: RecordVisitInput,
): Promise<Outcome<WrittenRecord, NotRecordingRefusal | RecordFault>> {
  if (!isPermitted('record-site-visit', actor, key)) return refuse('forbidden');
  return deps.transactions.run(async (stores): Promise<Outcome<WrittenRecord, NotRecordingRefusal | RecordFault>> => {
    const year = await visitYear(stores, key);
    if (!year.ok) return year;
    const held = await openVisit(deps, stores, actor, key, true);
    if (!held.ok) return held;
    const writer = { userId: actor.userId, name: actor.name, at: deps.clock.now() };
    const codes = year.value.indicators.map(({ code }) => code);
    const written = writeRecord(held.value, record, writer, codes);
    if (written.saved.length === 0)
      return written.refused.length > 0 ? refuseAll(written.refused) : acceptUnchanged(written);
    const visit = { ...written.visit, changedAt: writer.at, changedName: actor.name };
    await stores.siteVisits.save(visit);
    await appendVisitJournalRow(stores, actor, {
      ...{ key, action: 'site-visit.record', permission: 'record-site-visit' },
      ...changeOf(held.value, visit, written.saved),
    });
    return accept({ ...written, visit: { ...visit, rowVersion: visit.rowVersion + 1 } });
  });
}

/** The visit while somebody of its team may write in it: once its day has come, and before it is signed off. */
export async function openVisit(
  { clock }: Pick<SiteVisitDeps, 'clock'>,
  { siteVisits }: Pick<SiteVisitTables, 'siteVisits'>,
  actor: Actor,
  key: SiteVisitKey,
  lock: boolean,
): Promise<Outcome<SiteVisit, NotRecordingRefusal>> {
  if (!isPermitted('record-site-visit', actor, key)) return refuse('forbidden');
  const visit = await siteVisits.find(key, { lock });
  if (visit === null) return refuse('site-visit-none');
  if (!isInTeam(visit, actor.userId)) return refuse('site-visit-not-in-team');
  if (!isVisitOpen(visit)) return refuse('site-visit-closed', { status: siteVisitStatusNames[visit.status] });
  return clock.today() < visit.day
    ? refuse('site-visit-day-not-come', { day: formatThaiDate(visit.day) })
    : accept(visit);
}

/** What of the record is another than before. */
function changeOf(before: SiteVisit, after: SiteVisit, saved: readonly string[]) {
  const told = ({ attendance, notes, findings }: SiteVisit) => ({
    ...(saved.includes(partFields.attendance) ? { attendance: attendance?.text ?? '' } : {}),
    notes: notes.filter(({ item }) => saved.includes(partFields.note(item))),
    findings: findings.filter(({ code }) => saved.includes(partFields.finding(code, 'verdict'))),
  });
  return { before: told(before), after: told(after) };
}
