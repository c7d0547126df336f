import { FEWEST_MEMBERS, type PanelMember } from '../../domain/evaluation/panel.ts';
import type { InnovationCall, InnovationCallKey } from '../../domain/innovation/innovation-call.ts';
import { isStale } from '../../domain/lifecycle/is-stale.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, acceptUnchanged, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { callSubject, type InnovationDeps, type InnovationTables, innovationYear } from './innovation-deps.ts';

export interface AppointInnovationPanelInput extends InnovationCallKey {
  /** Ids of people. */
  readonly members: readonly string[];
  readonly rowVersion: number | null;
}

export type AppointInnovationPanelRefusal =
  | 'forbidden'
  | 'not-found'
  | 'changed-meanwhile'
  | 'innovation-not-called'
  | 'innovation-panel-few'
  | 'innovation-member-unknown'
  | 'innovation-member-has-scored';

/** Names who scores the proposals of a province's year: people of the province, its agencies and committees. */
export async function appointInnovationPanel(
  deps: InnovationDeps,
  actor: Actor,
  { members: ids, rowVersion, ...key }: AppointInnovationPanelInput,
): Promise<Outcome<InnovationCall, AppointInnovationPanelRefusal>> {
  if (!isPermitted('manage-innovation', actor, key)) return refuse('forbidden');
  return deps.transactions.run(async (stores): Promise<Outcome<InnovationCall, AppointInnovationPanelRefusal>> => {
    const year = await innovationYear(stores, key);
    if (!year.ok) return year;
    const call = await stores.innovation.findCall(key, { lock: true });
    if (call === null) return refuse('innovation-not-called', undefined, 'members');
    const members = await peopleNamed(stores, call, ids, deps.clock.today());
    if (!members.ok) return members;
    if (isSame(call.members, members.value)) return acceptUnchanged(call);
    if (isStale(rowVersion, call)) return refuse('changed-meanwhile');
    const saved = { ...call, members: members.value, changedAt: deps.clock.now(), changedName: actor.name };
    await stores.innovation.saveCall(saved);
    await appendYearJournalRow(stores, actor, {
      ...{ key: callSubject(key), action: 'innovation.appoint', permission: 'manage-innovation' },
      ...{ before: { members: call.members }, after: { members: members.value } },
    });
    return accept({ ...saved, rowVersion: call.rowVersion + 1 });
  });
}

async function peopleNamed(
  { innovation }: InnovationTables,
  call: InnovationCall,
  ids: readonly string[],
  today: string,
): Promise<
  Outcome<readonly PanelMember[], 'innovation-panel-few' | 'innovation-member-unknown' | 'innovation-member-has-scored'>
> {
  const chosen = [...new Set(ids)];
  if (chosen.length < FEWEST_MEMBERS) return refuse('innovation-panel-few', { fewest: FEWEST_MEMBERS }, 'members');
  const known = [...call.members, ...(await innovation.peopleOn(call.organisationId, today))];
  const members = chosen.flatMap((id) => known.find(({ userId }) => userId === id) ?? []);
  if (members.length < chosen.length) return refuse('innovation-member-unknown', undefined, 'members');
  const sheets = await innovation.sheetsOf(call);
  const gone = sheets.find(({ memberId, status }) => status === 'concluded' && !chosen.includes(memberId));
  if (gone !== undefined) return refuse('innovation-member-has-scored', { name: gone.memberName }, 'members');
  return accept(members);
}

/** The order in which people are ticked is that of a list, and says nothing. */
function isSame(before: readonly PanelMember[], after: readonly PanelMember[]): boolean {
  return before.length === after.length && before.every(({ userId }) => after.some((one) => one.userId === userId));
}
