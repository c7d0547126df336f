import { boundsOfYear, type DayBounds } from '../../domain/calendar/bound-days.ts';
import { dayBounds } from '../../domain/calendar/day-bounds.data.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { addDays, isCivilDate } from '../../domain/values/civil-date.ts';
import { accept, type Outcome, type Refusal, refuse, refuseAll } from '../../domain/values/result.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import { type ProofRefusal, proveAndAct } from '../people/prove-and-act.ts';
import type { IdentityDeps, Proof } from '../people/prove-identity.ts';
import type { DeclaredOutage } from '../year/due-change-ports.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { YearStores } from '../year/year-ports.ts';
import { resettleReport } from './resettle-report.ts';
import { atOpdc, type OutageDeps } from './submission-deps.ts';

export interface DeclareOutageInput {
  /** The year on whose page it is declared, and which lists it: its days lie where that year's may. */
  readonly fiscalYear: number;
  readonly from: string;
  readonly to: string;
  /** The day to which whatever was due within the outage moves. */
  readonly movesDueTo: string;
  readonly reason: string;
}

export type DeclareOutageRefusal =
  | 'forbidden'
  | 'framework-not-found'
  | 'reason-required'
  | 'day-not-typed'
  | 'outage-ends-before-it-begins'
  | 'outage-moves-within-itself'
  | 'day-outside-bounds';

/** The same as `declareOutage`, once the actor has proved who they are: what the pages call. */
export function proveAndDeclareOutage(
  deps: OutageDeps & IdentityDeps,
  actor: Actor,
  { proof, ...input }: DeclareOutageInput & { readonly proof: Proof },
): Promise<Outcome<{ readonly outage: DeclaredOutage; readonly moved: number }, DeclareOutageRefusal | ProofRefusal>> {
  const call = { act: 'outage.declare' as const, of: atOpdc, proof };
  return proveAndAct(deps, actor, call, () => declareOutage(deps, actor, input));
}

type Declared = Outcome<{ readonly outage: DeclaredOutage; readonly moved: number }, DeclareOutageRefusal>;

/**
 * OPDC declares an outage of the service: every report due within those days is due later, in every province, even one
 * that has arrived since. Returns how many days moved.
 */
export function declareOutage(deps: OutageDeps, actor: Actor, input: DeclareOutageInput): Promise<Declared> {
  return deps.transactions.run((stores) => declareOutageIn(stores, deps, actor, input));
}

/** The same in the caller's transaction. */
export async function declareOutageIn(
  stores: YearStores,
  deps: Pick<OutageDeps, 'clock' | 'ids'>,
  actor: Actor,
  input: DeclareOutageInput,
): Promise<Declared> {
  if (!isPermitted('manage-rounds', actor, { organisationId: 'opdc' })) return refuse('forbidden');
  const reason = normaliseThai(input.reason).trim();
  const framework = await frameworkInForce(stores, input.fiscalYear);
  if (!framework) return refuse('framework-not-found', { year: input.fiscalYear });
  const wrong = [...wrongDays(input, boundsOfYear(framework)), ...(reason === '' ? [withoutReason] : [])];
  if (wrong.length > 0) return refuseAll(wrong);
  const { fiscalYear, from, to, movesDueTo } = input;
  const declared = { id: deps.ids.next(), declaredName: actor.name, declaredAt: deps.clock.now() };
  const outage: DeclaredOutage = { ...declared, fiscalYear, from, to, movesDueTo, reason };
  await stores.dueChanges.declare(outage);
  await stores.journal.append({
    ...{ organisationId: 'opdc', actorUserId: actor.userId, actorName: actor.name, actingFor: null },
    ...{ action: 'outage.declare', subject: from, before: null, after: { fiscalYear, from, to, movesDueTo }, reason },
  });
  return accept({ outage, moved: await moveReports(stores, deps, actor, outage) });
}

const withoutReason = { code: 'reason-required', field: 'outageReason' } as const;

function wrongDays(
  { from, to, movesDueTo }: DeclareOutageInput,
  year: DayBounds,
): readonly Refusal<DeclareOutageRefusal>[] {
  const untyped = Object.entries({ from, to, movesDueTo }).filter(([, day]) => !isCivilDate(day));
  if (untyped.length > 0) return untyped.map(([field]) => ({ code: 'day-not-typed', field }));
  const elsewhere = Object.entries({ from, to }).filter(([, day]) => day < year.from || day > year.to);
  if (elsewhere.length > 0) return elsewhere.map(([field]) => ({ code: 'day-outside-bounds', field, facts: year }));
  return [
    ...(to < from ? [{ code: 'outage-ends-before-it-begins', field: 'to' } as const] : []),
    ...beyond(to, { from, to: addDays(from, dayBounds.outageLength) }, 'to'),
    ...beyond(movesDueTo, { from: addDays(to, 1), to: addDays(to, dayBounds.outageMoves) }, 'movesDueTo'),
    ...(movesDueTo <= to ? [{ code: 'outage-moves-within-itself', field: 'movesDueTo', facts: { to } } as const] : []),
  ];
}

/** A day beyond its last possible one; one that is too early has a refusal of its own. */
function beyond(day: string, bounds: DayBounds, field: string): readonly Refusal<'day-outside-bounds'>[] {
  return day > bounds.to ? [{ code: 'day-outside-bounds', field, facts: bounds }] : [];
}

async function moveReports(stores: YearStores, deps: Pick<OutageDeps, 'clock'>, actor: Actor, outage: DeclaredOutage) {
  let moved = 0;
  for (const key of await stores.reports.listDueWithin(outage.from, outage.to)) {
    const report = await stores.reports.find(key, { lock: true });
    if (report && (await resettleReport(stores, actor, deps.clock, { report, reason: outage.reason }))) moved += 1;
  }
  return moved;
}
