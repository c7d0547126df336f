import type { InnovationCall } from '../../domain/innovation/innovation-call.ts';
import { isThereOn } from '../../domain/innovation/sent-innovation.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { Pending } from '../../domain/work/pending.ts';
import { pendingOfAgency, pendingOfMember, pendingOfOffice } from '../../domain/work/pending-innovation.ts';
import { ownParties } from '../../domain/work/whose-work.ts';
import { isOfAgency } from '../innovation/innovation-sight.ts';
import { loadScoring } from '../innovation/load-scoring.ts';
import { rowOf } from '../innovation/read-innovation.ts';
import type { WorkStores } from './work-deps.ts';

/** What the calls of the actor's provinces ask of them: as an agency, as the office or governor, as a member of a panel. */
export async function pendingInnovationOf(
  stores: WorkStores,
  actor: Actor,
  today: string,
): Promise<readonly Pending[]> {
  const parties = [...ownParties(actor)];
  if (parties.length === 0) return [];
  const found: Pending[] = [];
  for (const call of await stores.innovation.callsOf(parties))
    found.push(...(await ofCall(stores, actor, call, today)));
  return found;
}

async function ofCall(stores: WorkStores, actor: Actor, call: InnovationCall, today: string): Promise<Pending[]> {
  const proposals = (await stores.innovation.listOf(call)).filter((one) => isThereOn(one, today));
  const { organisationId } = call;
  const agencies = call.invited.filter(({ id }) => isOfAgency(actor, { organisationId, agencyId: id }));
  const asAgency = agencies.flatMap(({ id }) => {
    const own = proposals.filter(({ agencyId }) => agencyId === id);
    return pendingOfAgency(call, own, { agencyId: id, today });
  });
  const open = proposals.filter(({ status }) => ['submitted', 'scoring', 'proposed'].includes(status));
  if (open.length === 0) return [...asAgency];
  const scoring = await loadScoring(stores, call, { today, reader: actor, proposals: open });
  const rows = open.flatMap((one) => rowOf(actor, scoring, one, today).map((row) => ({ one, row })));
  const role = actor.holdings[0]?.role ?? 'kpi-host';
  const office = rows
    .filter(({ row }) => row.mayDecide)
    .flatMap(({ one, row }) => pendingOfOffice(call, one, row.scoresComplete));
  return [
    ...asAgency,
    ...office.filter(({ permission, role: whose }) => {
      const holdings = actor.holdings.filter((holding) => holding.role === whose);
      return isPermitted(permission, { ...actor, holdings }, call);
    }),
    ...rows.filter(({ row }) => row.awaitsOwnScores).map(({ one }) => pendingOfMember(call, one, role)),
  ];
}
