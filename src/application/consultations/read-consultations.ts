import { isInForce } from '../../domain/agreement/agreement-moves.ts';
import {
  type ConsultationNow,
  type ConsultationRound,
  type ConsultationState,
  consultationState,
  consultationWindow,
  freeSlots,
} from '../../domain/consultations/consultation.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { CalendarEvent } from '../../domain/framework/time-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isOpenOn } from '../../domain/people/organisation.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { mayWarn } from '../advice/read-warnings.ts';
import { clusterRowsOf, provinceRowsOf } from '../year/board-of-year.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { ConsultationDeps, ConsultationTables } from './consultation-deps.ts';

/** A party of the year that has agreed, with how far its consultation has come. */
export interface ConsultedParty {
  readonly organisationId: string;
  readonly name: string;
  readonly state: ConsultationState;
  /** Null while it has begun nothing. */
  readonly one: ConsultationNow | null;
}

export interface ConsultationsReading {
  readonly framework: Framework;
  /** Null in a year that has no consultation. */
  readonly event: CalendarEvent | null;
  readonly round: ConsultationRound | null;
  /** Numbers of slots that no party has. */
  readonly free: readonly number[];
  readonly parties: readonly ConsultedParty[];
  /** Central agencies that may be invited. */
  readonly agencies: readonly { readonly id: string; readonly name: string }[];
  readonly today: string;
}

/** The year's consultation as OPDC arranges it: its times, and each party with how far it has come. */
export async function readConsultations(
  deps: ConsultationDeps,
  actor: Actor,
  { fiscalYear }: { readonly fiscalYear: number },
): Promise<Outcome<ConsultationsReading, 'forbidden' | 'framework-not-found'>> {
  if (!mayWarn(actor)) return refuse('forbidden');
  const today = deps.clock.today();
  return deps.transactions.read(async (stores): Promise<Outcome<ConsultationsReading, 'framework-not-found'>> => {
    const framework = await frameworkInForce(stores, fiscalYear);
    if (framework === null) return refuse('framework-not-found', { year: fiscalYear });
    const round = await stores.consultations.findRound(fiscalYear);
    const begun = await stores.consultations.listOfYear(fiscalYear);
    const central = await stores.organisations.list({ kind: 'central', provinceId: null });
    return accept({
      ...{ framework, event: consultationWindow(framework), round, today },
      free: round === null ? [] : freeSlots(round, begun).map(({ number }) => number),
      parties: await partiesOf(stores, framework, begun),
      agencies: central.filter((one) => isOpenOn(one, today)).map(({ id, name }) => ({ id, name })),
    });
  });
}

async function partiesOf(
  stores: ConsultationTables,
  framework: Framework,
  begun: readonly ConsultationNow[],
): Promise<readonly ConsultedParty[]> {
  const agreed = new Set(
    (await stores.agreements.list(framework.fiscalYear))
      .filter(({ status }) => isInForce(status))
      .map(({ organisationId }) => organisationId),
  );
  const rows = [...(await provinceRowsOf(stores, framework, '6m')), ...(await clusterRowsOf(stores, framework, '6m'))];
  return rows
    .filter(({ organisationId }) => agreed.has(organisationId))
    .map(({ organisationId, name }) => {
      const one = begun.find((each) => each.organisationId === organisationId) ?? null;
      return { organisationId, name, one, state: consultationState(one) };
    });
}
