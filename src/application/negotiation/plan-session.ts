import type { PartyYear } from '../../domain/agreement/party-year.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import {
  checkClashes,
  checkSession,
  isOutsideRounds,
  type SessionRefusal,
} from '../../domain/negotiation/check-session.ts';
import { type NegotiationSession, negotiationRounds, type SessionPlan } from '../../domain/negotiation/session.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isOpenOn } from '../../domain/people/organisation.ts';
import { accept, type Outcome, type Refusal, refuse, refuseAll } from '../../domain/values/result.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import { seatsOnDay } from '../bodies/seats-on-day.ts';
import { frameworkOf } from '../year/framework-of.ts';
import { negotiatorOn, negotiatorsOf } from './list-negotiators.ts';
import type { NegotiationTables } from './negotiation-deps.ts';
import {
  appendNegotiationJournalRow,
  type NegotiationDeps,
  type NotNegotiating,
  negotiatingAgreement,
} from './negotiation-deps.ts';

export interface PlanSessionInput extends PartyYear {
  readonly plan: SessionPlan;
  /** The seats of the committee that will attend, by id. */
  readonly seats?: readonly string[];
  /** Who will attend besides, by name. */
  readonly members: readonly string[];
}

export type PlanSessionRefusal =
  | 'forbidden'
  | NotNegotiating
  | SessionRefusal
  | 'committee-unknown'
  | 'session-seat-unknown'
  | 'negotiator-without-authority';

type Planned = Omit<NegotiationSession, 'committeeName'>;

/** OPDC sets day, time and place. Planning of the same day is serialised, so nothing is booked twice. */
export async function planSession(
  deps: NegotiationDeps,
  actor: Actor,
  input: PlanSessionInput,
): Promise<Outcome<Planned, PlanSessionRefusal>> {
  const { plan } = input;
  if (!isPermitted('schedule-negotiation', actor, input)) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    const agreement = await negotiatingAgreement(stores, input);
    if (!agreement.ok) return agreement;
    const framework = await frameworkOf(stores, agreement.value);
    const rounds = negotiationRounds(framework.calendar);
    const days = { today: deps.clock.today(), rounds, lastDay: framework.period.value.to };
    const written = checkSession(plan, days, channelOf(framework));
    if (written.length > 0) return refuseAll(written);
    await stores.negotiations.holdDay(plan.day);
    const found = await sessionOf(stores, input, isOutsideRounds(plan.day, rounds));
    if (!found.ok) return found;
    const clashes = checkClashes(plan, await stores.negotiations.sessionsOn(plan.day));
    if (clashes.length > 0) return refuseAll(clashes);
    await stores.negotiations.insertSession(found.value);
    await appendNegotiationJournalRow(stores, actor, {
      key: input,
      about: `session-${found.value.number}`,
      action: 'negotiation.plan',
      permission: 'schedule-negotiation',
      before: null,
      after: {
        ...plan,
        seats: found.value.seats.map((one) => one.name),
        members: found.value.members,
        negotiatorName: found.value.negotiatorName,
      },
      reason: found.value.outsideReason,
    });
    return found;
  });
}

/** The channel that the year's framework states; null if any is allowed. */
function channelOf(framework: Pick<Framework, 'negotiation'>) {
  return framework.negotiation.value?.channel.value ?? null;
}

async function sessionOf(
  stores: NegotiationTables,
  input: PlanSessionInput,
  isOutside: boolean,
): Promise<Outcome<Planned, PlanSessionRefusal>> {
  const { plan, organisationId, fiscalYear } = input;
  const committee = await stores.organisations.find(plan.committeeId);
  const party = await stores.organisations.find(organisationId);
  const candidates = await negotiatorsOf(stores, organisationId, party?.name ?? '');
  const negotiator = negotiatorOn(candidates, plan.negotiatorId, plan.day);
  const refusals: Refusal<PlanSessionRefusal>[] = [];
  if (committee?.kind !== 'committee' || !isOpenOn(committee, plan.day))
    refusals.push({ code: 'committee-unknown', field: 'committeeId' });
  if (!negotiator) {
    const facts = { day: formatThaiDate(plan.day) };
    refusals.push({ code: 'negotiator-without-authority', field: 'negotiatorId', facts });
  }
  const seated = await seatsOnDay(stores, plan.committeeId, plan.day);
  const asked = new Set(input.seats ?? []);
  if ([...asked].some((id) => !seated.some((one) => one.seatId === id)))
    refusals.push({ code: 'session-seat-unknown', field: 'seats', facts: { day: formatThaiDate(plan.day) } });
  const seats = seated.filter((one) => asked.has(one.seatId));
  if (!negotiator || refusals.length > 0) return refuseAll(refusals);
  const number = (await stores.negotiations.sessionsOf(input)).length + 1;
  const members = input.members.map((name) => normaliseThai(name).trim()).filter((name) => name !== '');
  return accept({
    ...plan,
    ...{ organisationId, fiscalYear, number, seats, members },
    place: normaliseThai(plan.place).trim(),
    outsideReason: isOutside ? normaliseThai(plan.outsideReason ?? '').trim() : null,
    ...{ negotiatorName: negotiator.name, actingFor: negotiator.actingFor },
    ...{ present: [], minutes: '', cancelled: null, rowVersion: 1 },
  });
}
