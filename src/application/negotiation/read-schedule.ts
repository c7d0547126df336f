import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { NegotiationProgress } from '../../domain/negotiation/negotiation-progress.ts';
import { type NegotiationRound, negotiationRounds } from '../../domain/negotiation/session.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { Organisation } from '../../domain/people/organisation.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { type SeatChoice, seatsOnDay } from '../bodies/seats-on-day.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { PartySession } from '../year/negotiation-ports.ts';
import { type Negotiator, negotiatorsOf } from './list-negotiators.ts';
import type { NegotiationTables } from './negotiation-deps.ts';
import type { ReadNegotiationDeps } from './read-negotiation.ts';

export interface ReadScheduleInput {
  readonly fiscalYear: number;
  /** The party with which a session is planned; empty for none. */
  readonly party: string;
}

export interface ScheduleReading {
  readonly framework: Framework;
  readonly rounds: readonly NegotiationRound[];
  /** Sessions that this reader may see, by day and time. */
  readonly sessions: readonly PartySession[];
  /** Parties under negotiation without a session, with their names; for OPDC only. */
  readonly waiting: readonly { readonly id: string; readonly name: string }[];
  /** Every party under negotiation; for OPDC only. */
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly maySchedule: boolean;
  readonly today: string;
  /** What planning with the requested party needs; null if none was requested. */
  readonly planning: {
    readonly party: { readonly id: string; readonly name: string };
    readonly negotiators: readonly Negotiator[];
    readonly committees: readonly Organisation[];
    /** The seats of the committee that negotiates, as it is appointed today. */
    readonly seats: readonly SeatChoice[];
  } | null;
}

/** The year's schedule. A province sees its own sessions; the public sees none. */
export async function readSchedule(
  deps: ReadNegotiationDeps,
  actor: Actor,
  { fiscalYear, party }: ReadScheduleInput,
): Promise<Outcome<ScheduleReading, 'forbidden' | 'framework-not-found' | 'no-negotiation-this-year'>> {
  const reads = (organisationId: string) => isPermitted('read-negotiation', actor, { organisationId, submitted: true });
  if (!actor.holdings.some((one) => reads(one.organisationId))) return refuse('forbidden');
  return deps.transactions.read(async (stores) => {
    const framework = await frameworkInForce(stores, fiscalYear);
    if (!framework) return refuse('framework-not-found', { year: fiscalYear });
    if (framework.negotiation.value === null) return refuse('no-negotiation-this-year');
    const sessions = await stores.negotiations.sessions(fiscalYear);
    const maySchedule = isPermitted('schedule-negotiation', actor, { organisationId: 'opdc' });
    const progress = maySchedule ? await stores.negotiations.progress(fiscalYear) : [];
    const parties = await namedParties(stores, progress);
    const asked = parties.find((one) => one.id === party);
    return accept({
      ...{ framework, maySchedule, parties, today: deps.clock.today() },
      rounds: negotiationRounds(framework.calendar),
      sessions: sessions.filter((one) => reads(one.organisationId)),
      waiting: parties.filter((one) => progress.some((each) => each.organisationId === one.id && each.sessions === 0)),
      planning: asked ? await planningWith(stores, asked, deps.clock.today()) : null,
    });
  });
}

/** The committee of S2 1.4.1 that negotiates. */
const negotiating = 'committee.negotiation';

async function namedParties(stores: NegotiationTables, progress: readonly NegotiationProgress[]) {
  if (progress.length === 0) return [];
  const provinces = await stores.organisations.list({ kind: 'province', provinceId: null });
  const clusters = await stores.organisations.list({ kind: 'cluster', provinceId: null });
  const asked = new Set(progress.map((one) => one.organisationId));
  const named = [...provinces, ...clusters].filter(({ id }) => asked.has(id)).map(({ id, name }) => ({ id, name }));
  return named.sort((a, b) => a.name.localeCompare(b.name, 'th'));
}

async function planningWith(
  stores: NegotiationTables,
  party: { readonly id: string; readonly name: string },
  today: string,
) {
  const negotiators = await negotiatorsOf(stores, party.id, party.name);
  const committees = await stores.organisations.list({ kind: 'committee', provinceId: null });
  const choices = committees.filter((one) => one.closedOn === null && one.provinceId === null);
  return { party, negotiators, committees: choices, seats: await seatsOnDay(stores, negotiating, today) };
}
