import type { Actor } from '../../domain/people/actor.ts';
import { canManageRounds } from '../../domain/people/can-manage-rounds.ts';
import { isCivilDate } from '../../domain/values/civil-date.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import type { DeclaredOutage } from '../submission/due-change-ports.ts';
import type { YearStores } from '../year/year-ports.ts';
import { resettleReport } from './resettle-report.ts';
import type { OutageDeps } from './submission-deps.ts';

export interface DeclareOutageInput {
  readonly from: string;
  readonly to: string;
  /** The day to which whatever was due within the outage moves. */
  readonly movesDueTo: string;
  readonly reason: string;
}

export type DeclareOutageRefusal =
  | 'forbidden'
  | 'reason-required'
  | 'day-not-typed'
  | 'outage-ends-before-it-begins'
  | 'outage-moves-within-itself';

/**
 * OPDC declares that the service was out of order: every report due within those days is due later, in every province,
 * also one that has arrived meanwhile. Gives how many days moved.
 */
export async function declareOutage(
  deps: OutageDeps,
  actor: Actor,
  input: DeclareOutageInput,
): Promise<Outcome<{ readonly outage: DeclaredOutage; readonly moved: number }, DeclareOutageRefusal>> {
  if (!canManageRounds(actor, { organisationId: 'opdc' })) return refuse('forbidden');
  const checked = checkDays(input);
  if (!checked.ok) return checked;
  const reason = normaliseThai(input.reason).trim();
  if (reason === '') return refuse('reason-required', undefined, 'outageReason');
  const { from, to, movesDueTo } = input;
  const declared = { id: deps.ids.next(), declaredName: actor.name, declaredAt: deps.clock.now() };
  const outage: DeclaredOutage = { ...declared, from, to, movesDueTo, reason };
  return deps.transactions.run(async (stores) => {
    await stores.dueChanges.declare(outage);
    await stores.journal.append({
      ...{ organisationId: 'opdc', actorUserId: actor.userId, actorName: actor.name, actingFor: null },
      ...{ action: 'outage.declare', subject: from, before: null, after: { from, to, movesDueTo }, reason },
    });
    return accept({ outage, moved: await moveReports(stores, deps, actor, outage) });
  });
}

function checkDays({ from, to, movesDueTo }: DeclareOutageInput): Outcome<true, DeclareOutageRefusal> {
  for (const [field, day] of Object.entries({ from, to, movesDueTo }))
    if (!isCivilDate(day)) return refuse('day-not-typed', undefined, field);
  if (to < from) return refuse('outage-ends-before-it-begins', undefined, 'to');
  if (movesDueTo <= to) return refuse('outage-moves-within-itself', { to }, 'movesDueTo');
  return accept(true);
}

async function moveReports(stores: YearStores, deps: OutageDeps, actor: Actor, outage: DeclaredOutage) {
  let moved = 0;
  for (const key of await stores.reports.listDueWithin(outage.from, outage.to)) {
    const report = await stores.reports.find(key, { lock: true });
    if (report && (await resettleReport(stores, actor, deps.clock, { report, reason: outage.reason }))) moved += 1;
  }
  return moved;
}
