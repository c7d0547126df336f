import { FEWEST_MEMBERS, type PanelMember } from '../../domain/evaluation/panel.ts';
import type { InnovationCall, InnovationCallKey } from '../../domain/innovation/innovation-call.ts';
import { membersAfterChange } from '../../domain/innovation/innovation-scores.ts';
import { isStale } from '../../domain/lifecycle/is-stale.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, acceptUnchanged, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { callSubject, type InnovationDeps, type InnovationTables, innovationYear } from './innovation-deps.ts';
import { loadScoring, scoringOf } from './load-scoring.ts';

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
  | 'innovation-member-unknown';

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
    const changed = await changeWhoScores(stores, actor, saved, deps.clock.today());
    await appendYearJournalRow(stores, actor, {
      ...{ key: callSubject(key), action: 'innovation.appoint', permission: 'manage-innovation' },
      ...{ before: { members: call.members }, after: { members: members.value, changed } },
    });
    return accept({ ...saved, rowVersion: call.rowVersion + 1 });
  });
}

async function peopleNamed(
  { innovation }: InnovationTables,
  call: InnovationCall,
  ids: readonly string[],
  today: string,
): Promise<Outcome<readonly PanelMember[], 'innovation-panel-few' | 'innovation-member-unknown'>> {
  const chosen = [...new Set(ids)];
  if (chosen.length < FEWEST_MEMBERS) return refuse('innovation-panel-few', { fewest: FEWEST_MEMBERS }, 'members');
  const known = [...call.members, ...(await innovation.peopleOn(call.organisationId, today))];
  const members = chosen.flatMap((id) => known.find(({ userId }) => userId === id) ?? []);
  if (members.length < chosen.length) return refuse('innovation-member-unknown', undefined, 'members');
  return accept(members);
}

/** Who scores what is in scoring and not open yet, with the members that are named now; returns the numbers of those that change. */
async function changeWhoScores(
  stores: InnovationTables,
  actor: Actor,
  call: InnovationCall,
  today: string,
): Promise<readonly number[]> {
  const scored = (await stores.innovation.listOf(call)).filter(({ status }) => status === 'scoring');
  const loaded = await loadScoring(stores, call, { today, reader: actor, proposals: scored });
  const changed: number[] = [];
  for (const proposal of scored) {
    const { ties } = loaded;
    const members = membersAfterChange(proposal, call, { scores: scoringOf(loaded, proposal), ties });
    if (isSame(proposal.members, members)) continue;
    await stores.innovation.update({ ...proposal, members });
    changed.push(proposal.number);
  }
  return changed;
}

/** The order in which people are ticked is that of a list, and says nothing. */
function isSame(before: readonly PanelMember[], after: readonly PanelMember[]): boolean {
  return before.length === after.length && before.every(({ userId }) => after.some((one) => one.userId === userId));
}
